/**
 * The arithmetic of cooperative approaches: which outcomes of the ledger were first transferred and used, when, and the rows
 * of table 4 that follow (2/CMA.3, annex, paras. 7-10 and 23; 4/CMA.6, paras. 11-17).
 */
package org.ctfdesk.derive.article6;
