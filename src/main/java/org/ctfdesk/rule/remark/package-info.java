/** What notes, boxes and remarks say, beside what they speak of. */
package org.ctfdesk.rule.remark;
