/** The ledger as the rules read it: its lots, lines, Partners and figures. */
package org.ctfdesk.rule.ledger.read;
