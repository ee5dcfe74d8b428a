/** What was reported before: rules that compare with the last report, and are silent where it is not stored. */
package org.ctfdesk.rule.last;
