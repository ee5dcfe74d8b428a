/**
 * The sheets of a workbook that somebody else made, as they stand: cells with what is shown and what is stored, read with limits on
 * size. Nothing here knows a table of the decision.
 */
package org.ctfdesk.excel.foreign.grid;
