/** Tables 7 to 11: MPGs, paras. 92-102. */
package org.ctfdesk.rule.projection;
