/** Rules on the fields of the agreed electronic format and what is handed in when, each line by itself. */
package org.ctfdesk.rule.ledger.format;
