/** The cell at the right: its full words, its value, how it came about, and what was found. */
package org.ctfdesk.ui.cell;
