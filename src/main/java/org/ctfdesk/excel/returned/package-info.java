/**
 * A workbook of ours that comes back: what stands in its visible cells, compared with what was written and with the copy of the report
 * that it carries, as differences and as a proposal.
 */
package org.ctfdesk.excel.returned;
