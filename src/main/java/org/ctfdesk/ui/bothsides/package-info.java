/** The open report beside that of another Party: who claims what. The other report is only read. */
package org.ctfdesk.ui.bothsides;
