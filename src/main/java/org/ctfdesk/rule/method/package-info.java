/** Table 3: MPGs, paras. 71-76, and 4/CMA.1, annex II. */
package org.ctfdesk.rule.method;
