/** What was changed in an exported workbook outside, each to be taken or left. */
package org.ctfdesk.ui.changes;
