/** The description of the NDC: MPGs, para. 64. */
package org.ctfdesk.rule.description;
