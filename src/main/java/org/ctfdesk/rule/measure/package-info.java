/** Tables 5 and 12: MPGs, paras. 78 and 80-90. */
package org.ctfdesk.rule.measure;
