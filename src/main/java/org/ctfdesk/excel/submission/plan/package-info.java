/** Where each answer of a table stands on its sheet: rows, columns, addresses and measures, before anything is written. */
package org.ctfdesk.excel.submission.plan;
