/** One cell of the grid: what it shows, how it is drawn and measured, and what it is edited with. */
package org.ctfdesk.ui.grid.cell;
