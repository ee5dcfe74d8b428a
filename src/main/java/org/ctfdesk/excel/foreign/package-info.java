/**
 * Anybody's workbook: its sheets read as plain grids, tables found in them by what they say, rows and columns matched, and a
 * proposal of what would be entered where. Nothing is ever computed anew, and nothing outside the file is opened.
 */
package org.ctfdesk.excel.foreign;
