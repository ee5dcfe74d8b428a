/**
 * What rules on cooperative approaches are shown: the report with its ledger and its tables 4, each worked out once a check.
 */
package org.ctfdesk.rule.accounts;
