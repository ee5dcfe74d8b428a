package org.ctfdesk.rule.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ctfdesk.rule.Finding;
import org.ctfdesk.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each slip of {@code slips.txt} is found; each true report of {@code true.txt} gets no error, all of them hardly a warning. */
class SlipsFoundTest {
    private static final int WARNINGS = 3;
    private static final Map<String, Set<String>> CLEAN = new HashMap<>();
    private static final Map<String, List<Finding>> TRUE = new HashMap<>();
    private static final Checker CHECKER = new Checker(Rules.ALL);

    static List<Slip> slips() throws IOException {
        return Slip.all("slips.txt");
    }

    static List<Slip> trueReports() throws IOException {
        return Slip.all("true.txt");
    }

    @ParameterizedTest
    @MethodSource("slips")
    void isFound(Slip slip) {
        var found = added(slip);
        assertTrue(found.stream().anyMatch(finding -> slip.codes().isEmpty() || slip.codes().contains(finding.code())),
                () -> slip.lines() + " is not found; " + told(found));
    }

    @ParameterizedTest
    @MethodSource("trueReports")
    void getsNoError(Slip report) {
        var errors = told(report).stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
        assertEquals(List.of(), told(errors));
    }

    @Test
    void hardlyAWarningIsFalse() throws IOException {
        var warnings = trueReports().stream().flatMap(report -> told(report).stream()
                .filter(finding -> finding.severity() == Severity.WARNING).map(finding -> report + " " + told(List.of(finding)))).toList();
        assertTrue(warnings.size() <= WARNINGS, warnings::toString);
    }

    /** What a true report gets; asked for twice. */
    private static List<Finding> told(Slip report) {
        return TRUE.computeIfAbsent(report.name(), name -> added(report));
    }

    /** What the slip adds to the findings of the report that it was planted into. */
    private static List<Finding> added(Slip slip) {
        var before = CLEAN.computeIfAbsent(slip.base(), base -> keys(CHECKER.check(ReportScript.base(base)).findings()));
        return CHECKER.check(slip.report()).findings().stream().filter(finding -> !before.contains(key(finding))).toList();
    }

    private static Set<String> keys(List<Finding> findings) {
        var keys = new HashSet<String>();
        findings.forEach(finding -> keys.add(key(finding)));
        return keys;
    }

    private static String key(Finding finding) {
        return finding.code() + " " + finding.place().path();
    }

    private static List<String> told(List<Finding> findings) {
        return findings.stream().map(finding -> finding.severity() + " " + key(finding)).toList();
    }
}
