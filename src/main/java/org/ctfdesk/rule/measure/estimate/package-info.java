/** Estimates of table 5 beside one another and beside words: MPGs, paras. 82 to 85. */
package org.ctfdesk.rule.measure.estimate;
