/**
 * A workbook as a file: cells and their looks, streamed writing, safe streamed reading, lists on sheets of their own. Knows no
 * form and no report.
 */
package org.ctfdesk.excel.book;
