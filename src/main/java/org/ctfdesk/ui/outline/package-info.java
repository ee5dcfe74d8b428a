/** The report at the left: its tables, how far they are filled, and what was found in them. */
package org.ctfdesk.ui.outline;
