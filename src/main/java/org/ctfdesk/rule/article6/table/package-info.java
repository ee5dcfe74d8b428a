/** Table 4 beside the ledger: what it says, what it should say and where the two part. */
package org.ctfdesk.rule.article6.table;
