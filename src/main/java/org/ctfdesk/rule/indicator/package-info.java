/** Tables 1 and 2: MPGs, paras. 65, 67, 73 and 76(a). */
package org.ctfdesk.rule.indicator;
