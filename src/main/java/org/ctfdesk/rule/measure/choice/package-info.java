/** Whether what is chosen in table 5 was meant: gases, sectors and instruments that it does not offer, and other without a word. */
package org.ctfdesk.rule.measure.choice;
