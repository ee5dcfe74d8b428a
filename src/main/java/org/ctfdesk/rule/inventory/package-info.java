/** Table 6: MPGs, paras. 47-58 and 91. */
package org.ctfdesk.rule.inventory;
