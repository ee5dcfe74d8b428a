/** A measure of table 5 as the rules read it, with the emissions of its sector. */
package org.ctfdesk.rule.measure.row;
