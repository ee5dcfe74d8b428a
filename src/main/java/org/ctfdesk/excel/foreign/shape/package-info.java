/** Draws sheets anew whose tables have another shape: lists, cards, scenarios in a column, tables beside each other. */
package org.ctfdesk.excel.foreign.shape;
