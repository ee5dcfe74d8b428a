/** The report as a whole: its tables, units and what several tables say of one thing. */
package org.ctfdesk.rule.report;
