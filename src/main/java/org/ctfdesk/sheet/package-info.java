/** A form laid out for a report: the only place that knows layout. Screen, workbook and golden tests draw it. */
package org.ctfdesk.sheet;
