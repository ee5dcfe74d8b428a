/** The open report against another one. */
package org.ctfdesk.ui.compare;
