package org.ctfdesk.rule.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Ticked;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Finding;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.engine.Catalogue;
import org.ctfdesk.rule.engine.Checker;
import org.ctfdesk.rule.engine.Rules;
import org.ctfdesk.rule.verdict.Verdict.Outcome;

/**
 * The verdict on every point of the catalogue. All rules are asked from nothing, so it belongs on no thread that draws.
 */
public final class Verdicts {
    /** In the list of holdings: no report of this program can break the point. */
    private static final String HOLDS = "holds";

    private final Report report;
    private final List<Finding> findings;
    private final List<Doubt> doubts = new ArrayList<>();

    private Verdicts(Report report) {
        this.report = report;
        findings = new Checker(Rules.ALL, doubts::add).check(report).everywhere().toList();
    }

    /** One for each point, in the catalogue’s order. */
    public static List<Verdict> of(Report report) {
        var verdicts = new Verdicts(report);
        return Catalogue.ALL.stream().map(verdicts::of).toList();
    }

    private Verdict of(Catalogue.Entry entry) {
        return switch (entry.how()) {
            case RULE -> ofRule(entry);
            case FORM -> ofForm(entry);
            case CHECKLIST -> plain(entry, isTicked(entry) ? Outcome.HOLDS : Outcome.UNDECIDED);
            case LEFT_OUT -> plain(entry, entry.where().equals(HOLDS) ? Outcome.HOLDS : Outcome.UNDECIDED);
            case LATER -> plain(entry, Outcome.UNDECIDED);
        };
    }

    private Verdict ofRule(Catalogue.Entry entry) {
        var code = entry.code();
        return decided(entry,
                findings.stream().filter(finding -> finding.rule().breaks(code)).toList(),
                doubts.stream().filter(doubt -> doubt.code().equals(code)).toList(),
                entry.rule().orElseThrow().notApplicable(report));
    }

    private Verdict ofForm(Catalogue.Entry entry) {
        var point = new FormPoint(entry);
        return decided(entry,
                findings.stream().filter(finding -> point.isBrokenBy(finding, report) || finding.rule().breaks(entry.code())).toList(),
                doubts.stream().filter(point::isOf).toList(),
                point.notApplicable(report));
    }

    /** What is found tells most; a rule that does not apply has nothing to decide. */
    private static Verdict decided(
            Catalogue.Entry entry, List<Finding> found, List<Doubt> undecided, Optional<NotApplicable> unmet) {
        if (!found.isEmpty()) {
            return new Verdict(entry, Outcome.BROKEN, found, undecided, Optional.empty());
        }
        if (unmet.isPresent()) {
            return new Verdict(entry, Outcome.NOT_APPLICABLE, List.of(), List.of(), unmet);
        }
        return new Verdict(entry, undecided.isEmpty() ? Outcome.HOLDS : Outcome.UNDECIDED, List.of(), undecided, Optional.empty());
    }

    private static Verdict plain(Catalogue.Entry entry, Outcome outcome) {
        return new Verdict(entry, outcome, List.of(), List.of(), Optional.empty());
    }

    private boolean isTicked(Catalogue.Entry entry) {
        return report.ticked().stream().map(Ticked::code).collect(Collectors.toSet()).contains(entry.code());
    }
}
