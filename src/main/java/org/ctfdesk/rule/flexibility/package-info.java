/** Flexibility: MPGs, paras. 4-6, and 5/CMA.3, para. 5. */
package org.ctfdesk.rule.flexibility;
