/**
 * Excel workbooks: a report out as the workbook of a submission, and back in from the copy that every such workbook
 * carries. Draws {@link org.ctfdesk.sheet.Sheet}s; what a form says is not said again here.
 */
package org.ctfdesk.excel;
