/**
 * How a target stands over the NDC implementation period, in figures and in words: rows of table 4, assessment, restatement (2/CMA.3,
 * annex, paras. 7 and 23; MPGs, para. 70).
 */
package org.ctfdesk.account.standing;
