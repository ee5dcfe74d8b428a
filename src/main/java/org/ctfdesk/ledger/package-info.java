/** Files of a ledger in: actions, authorizations and yearly levels from CSV. Knows no window and no command. */
package org.ctfdesk.ledger;
