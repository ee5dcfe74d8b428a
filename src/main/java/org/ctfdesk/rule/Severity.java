package org.ctfdesk.rule;

/** How grave a finding is. None blocks saving or export. */
public enum Severity {
    /** A "shall" whose breach the data decide. */
    ERROR,
    /** A "should", or a "shall" whose breach is only suspected. */
    WARNING,
    /** A reminder. */
    INFO
}
