/** Table 4: MPGs, paras. 65-70 and 77. */
package org.ctfdesk.rule.progress;
