package org.ctfdesk.rule.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Finding;
import org.ctfdesk.rule.Severity;

/**
 * Takes remedies back that would make another error or warning: each is tried on a copy of the report against all rules before it is
 * offered. What was tried once is remembered as long as the finding stands. For one thread at a time.
 */
public final class OfferedRemedies {
    /** So many new ones are tried at a check where somebody waits for the next letter; the others at the next check. */
    private static final int AT_TYPING = 40;
    /** So many where all is checked once. More findings than that are thousands of one kind, and are told without a remedy. */
    private static final int AT_ONCE = 500;
    /** A remedy that begins a claim of flexibility leaves its constraint and time frame to the Party: MPGs, para. 6. */
    private static final Set<String> BEGIN_A_CLAIM = Set.of("F-04", "F-25", "F-27");
    private static final Set<String> ASKED_OF_A_CLAIM = Set.of("F-02", "F-03");

    private final Checker trials = new Checker(Rules.ALL);
    private final Map<Finding, Boolean> tried = new HashMap<>();

    /** The same findings of a report that is checked once, each with its remedy only where that makes nothing worse. */
    public static Checked once(Checked checked, Report report) {
        return new OfferedRemedies().of(checked, report, AT_ONCE);
    }

    /** The same findings, each with its remedy only where that was tried and makes nothing worse. */
    public Checked of(Checked checked, Report report) {
        return of(checked, report, AT_TYPING);
    }

    /** The same without trying anything now: with the remedies that were found good before. */
    public Checked known(Checked checked, Report report) {
        return of(checked, report, 0);
    }

    private Checked of(Checked checked, Report report, int most) {
        tried.keySet().retainAll(new HashSet<>(checked.findings()));
        var before = most == 0 ? Set.<String>of() : keys(checked);
        var count = 0;
        for (var finding : checked.findings()) {
            if (finding.remedy().isPresent() && !tried.containsKey(finding) && count++ < most) {
                tried.put(finding, makesNothingWorse(finding, report, before));
            }
        }
        List<Finding> offered = checked.findings().stream()
                .map(finding -> finding.remedy().isEmpty() || tried.getOrDefault(finding, false) ? finding : finding.withoutRemedy())
                .toList();
        return new Checked(offered, checked.explained(), checked.fillings());
    }

    private boolean makesNothingWorse(Finding finding, Report report, Set<String> before) {
        return trials.check(finding.remedy().orElseThrow().applyTo(report)).everywhere()
                .filter(other -> other.severity() != Severity.INFO && !before.contains(key(other)))
                .allMatch(other -> BEGIN_A_CLAIM.contains(finding.code()) && ASKED_OF_A_CLAIM.contains(other.code()));
    }

    private static Set<String> keys(Checked checked) {
        return checked.everywhere().map(OfferedRemedies::key).collect(Collectors.toSet());
    }

    private static String key(Finding finding) {
        return finding.code() + " " + finding.place().path();
    }
}
