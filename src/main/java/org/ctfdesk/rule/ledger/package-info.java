/** What a line of the ledger, an authorization or a submission says, each by itself and beside the others. */
package org.ctfdesk.rule.ledger;
