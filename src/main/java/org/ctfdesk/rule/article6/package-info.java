/** Cooperative approaches: Article 6, paragraph 2, decisions 2/CMA.3, 6/CMA.4 and 4/CMA.6. */
package org.ctfdesk.rule.article6;
