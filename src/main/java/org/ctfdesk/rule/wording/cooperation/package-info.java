/** What words say of cooperative approaches, beside table 4 and the ledger: MPGs, paras. 64(f), 75(f) and 77(d). */
package org.ctfdesk.rule.wording.cooperation;
