/**
 * Excel workbooks: a report out as the workbook of a submission, and back in from the copy that every such workbook
 * carries; the ledger of mitigation outcomes out and in, in the agreed electronic format (4/CMA.6, annex II). Draws
 * {@link org.ctfdesk.sheet.Sheet}s; what a form says is not said again here.
 */
package org.ctfdesk.excel;
