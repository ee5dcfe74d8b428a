package org.ctfdesk.ui.findings;

import org.ctfdesk.rule.Finding;
import org.ctfdesk.ui.common.ToDo;

/** What the list of findings is narrowed to. */
public enum Filter {
    ALL,
    TODO,
    ERRORS,
    WARNINGS,
    NOTES,
    THIS_TABLE,
    MENDABLE;

    /** The one of the four kinds to which a finding belongs: what is not done yet, or how grave it is. */
    static Filter of(Finding finding) {
        if (ToDo.is(finding)) {
            return TODO;
        }
        return switch (finding.severity()) {
            case ERROR -> ERRORS;
            case WARNING -> WARNINGS;
            case INFO -> NOTES;
        };
    }
}
