/** Figures of tables 6 to 9 beside those of other years, columns and tables: a unit, a year or a column pasted wrongly. */
package org.ctfdesk.rule.series;
