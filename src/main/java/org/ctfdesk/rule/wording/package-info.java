/** What words say of the target, its reference and its progress, beside the figures of table 4. */
package org.ctfdesk.rule.wording;
