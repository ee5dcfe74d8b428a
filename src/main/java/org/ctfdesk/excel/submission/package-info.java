/**
 * A report out as the workbook of a submission. Draws
 * {@link org.ctfdesk.sheet.Sheet}s; what a form says is not said again here. A sheet is a table or a
 * {@link org.ctfdesk.excel.book.Listing}.
 */
package org.ctfdesk.excel.submission;
