/** What each point of the catalogue comes to for one report: holds, broken, cannot be decided, not applicable. */
package org.ctfdesk.rule.verdict;
