/**
 * The form grid: a control that shows cells by row and column, with merged heads, frozen rows and columns, wrapped
 * text and editing in place. Knows nothing of reports or forms; the owner gives {@link org.ctfdesk.ui.grid.GridContent}
 * to draw and takes the user's gestures through {@link org.ctfdesk.ui.grid.GridEdits}.
 */
package org.ctfdesk.ui.grid;
