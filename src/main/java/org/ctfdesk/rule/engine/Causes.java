package org.ctfdesk.rule.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Finding;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/**
 * One cause is one finding: the remedy of a cause is tried on a copy of the report against all rules. What it mends elsewhere is
 * folded below the cause; a remedy that makes an error is not offered.
 */
final class Causes {
    private final List<Rule> rules;
    /** One for each cause, as the copies of two reports share what no edit touched. */
    private final Map<String, Checker> trials = new HashMap<>();

    Causes(List<Rule> rules) {
        this.rules = rules.stream().filter(rule -> !rule.isCause()).toList();
    }

    List<Finding> fold(List<Finding> findings, Report report) {
        var causes = findings.stream().filter(finding -> finding.rule().isCause() && finding.remedy().isPresent()).toList();
        if (causes.isEmpty()) {
            return findings;
        }
        var left = new ArrayList<>(findings);
        for (var cause : causes) {
            var after = trials.computeIfAbsent(cause.code() + cause.place().table().path(), made -> new Checker(rules))
                    .check(cause.remedy().orElseThrow().applyTo(report)).findings();
            var remaining = keys(after);
            var before = keys(findings);
            var breaks = after.stream().anyMatch(each -> each.severity() == Severity.ERROR && !before.contains(key(each)));
            var folded = breaks ? List.<Finding>of() : left.stream()
                    .filter(each -> !each.rule().isCause() && !remaining.contains(key(each))).toList();
            left.removeAll(folded);
            left.replaceAll(each -> each.equals(cause) ? (breaks ? cause.withoutRemedy() : cause.with(folded)) : each);
        }
        return left;
    }

    private static Set<String> keys(List<Finding> findings) {
        return findings.stream().map(Causes::key).collect(Collectors.toCollection(HashSet::new));
    }

    private static String key(Finding finding) {
        return finding.code() + " " + finding.place().path();
    }
}
