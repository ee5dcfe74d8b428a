/** Rules on figures in words that follow from other figures by arithmetic: sums, quotients, differences, shares, numbers of years. */
package org.ctfdesk.rule.reckoning;
