package org.ctfdesk.rule.verdict;

import java.util.List;
import java.util.Optional;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Finding;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.engine.Catalogue;

/**
 * What one point of the catalogue comes to for a report.
 *
 * @param findings what breaks it; explained ones are not among them
 * @param doubts the questions that could not be decided
 * @param unmet why it does not apply, where it does not
 */
public record Verdict(
        Catalogue.Entry entry, Outcome outcome, List<Finding> findings, List<Doubt> doubts, Optional<NotApplicable> unmet) {
    /** The four outcomes. */
    public enum Outcome {
        HOLDS,
        BROKEN,
        /** It is no pass. */
        UNDECIDED,
        NOT_APPLICABLE
    }

    public Verdict {
        findings = List.copyOf(findings);
        doubts = List.copyOf(doubts);
    }
}
