/** The lines of the Article 6 ledger read as what they record: actions, authorizations with their versions, identifiers, purposes. */
package org.ctfdesk.derive.ledger;
