/** The method of 2/CMA.3, annex, para. 7: averages, trajectories, budgets, and the rows that belong to them. */
package org.ctfdesk.rule.pathway;
