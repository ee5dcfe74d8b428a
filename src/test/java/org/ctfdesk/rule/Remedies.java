package org.ctfdesk.rule;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.engine.Checker;
import org.ctfdesk.rule.engine.Rules;

/** What holds for every remedy: the finding is gone, and no error is there that was not there before. */
final class Remedies {
    /**
     * Remedies that begin a claim of flexibility: the constraint is clarified and the time frame determined by the Party itself
     * (MPGs, para. 6), so the program can only ask for both, by F-02 and F-03, and adds no other error.
     */
    private static final Set<String> BEGIN_A_CLAIM = Set.of("F-04", "F-25", "F-27");
    private static final Set<String> ASKED_OF_A_CLAIM = Set.of("F-02", "F-03");

    private Remedies() {}

    /** Applies the remedies of these findings of that report, one by one; how many there were. */
    static int check(Report report, List<Finding> findings) {
        var checker = new Checker(Rules.ALL);
        var before = new HashSet<String>();
        checker.check(report).everywhere().forEach(finding -> before.add(where(finding)));
        var count = 0;
        for (var finding : findings) {
            if (finding.remedy().isPresent()) {
                var after = checker.check(finding.remedy().get().applyTo(report)).everywhere().toList();
                assertFalse(after.stream().anyMatch(other -> where(other).equals(where(finding))
                        && other.facts().equals(finding.facts())), "the remedy leaves " + finding);
                var added = after.stream()
                        .filter(other -> other.severity() == Severity.ERROR && !before.contains(where(other)))
                        .filter(other -> !BEGIN_A_CLAIM.contains(finding.code()) || !ASKED_OF_A_CLAIM.contains(other.code()))
                        .toList();
                assertTrue(added.isEmpty(), () -> "the remedy of " + finding + " adds " + added);
                count++;
            }
        }
        return count;
    }

    private static String where(Finding finding) {
        return finding.code() + " " + finding.place().path();
    }
}
