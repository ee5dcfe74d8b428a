/** Notation keys: MPGs, para. 31, and 5/CMA.3. */
package org.ctfdesk.rule.key;
