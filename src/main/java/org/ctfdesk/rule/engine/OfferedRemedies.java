package org.ctfdesk.rule.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Finding;
import org.ctfdesk.rule.Severity;

/**
 * Tries remedies: one that would make another error or warning is not offered. Each is tried on a copy of the report as it is, against
 * all rules. For one thread at a time.
 */
public final class OfferedRemedies {
    /** So many where all is checked once. More findings than that are thousands of one kind, and are told without a remedy. */
    private static final int AT_ONCE = 500;
    /** A remedy that begins a claim of flexibility leaves its constraint and time frame to the Party: MPGs, para. 6. */
    private static final Set<String> BEGIN_A_CLAIM = Set.of("F-04", "F-25", "F-27");
    private static final Set<String> ASKED_OF_A_CLAIM = Set.of("F-02", "F-03");

    private final Checker trials = new Checker(Rules.ALL);
    /** What is found without any remedy: by identity, as a trial finds most of it again, and by what it says. */
    private final Set<Finding> same = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Set<String> known = new HashSet<>();
    private Report report;

    /** The same findings of a report that is checked once, each with its remedy only where that makes nothing worse. */
    public static Checked once(Checked checked, Report report) {
        var remedies = new OfferedRemedies();
        var count = 0;
        var offered = new ArrayList<Finding>(checked.findings().size());
        for (var finding : checked.findings()) {
            offered.add(finding.remedy().isEmpty() || count++ < AT_ONCE && remedies.isGood(finding, report)
                    ? finding : finding.withoutRemedy());
        }
        return new Checked(offered, checked.explained(), checked.fillings());
    }

    /** True where the remedy of a finding of {@code now} makes nothing worse; false where it has none, or it is none of this report. */
    public boolean isGood(Finding finding, Report now) {
        if (report != now) {
            same.clear();
            known.clear();
            for (var found : trials.found(now)) {
                same.add(found);
                known.add(key(found));
            }
            report = now;
        }
        return finding.remedy().isPresent() && makesNothingWorse(finding, finding.remedy().get().applyTo(report));
    }

    private boolean makesNothingWorse(Finding finding, Report mended) {
        for (var other : trials.found(mended)) {
            if (other.severity() != Severity.INFO && !same.contains(other) && !known.contains(key(other))
                    && !(BEGIN_A_CLAIM.contains(finding.code()) && ASKED_OF_A_CLAIM.contains(other.code()))) {
                return false;
            }
        }
        return true;
    }

    private static String key(Finding finding) {
        return finding.code() + " " + finding.place().path();
    }
}
