package org.ctfdesk.rule.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Finding;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A remedy that makes an error or a warning elsewhere is not offered. */
class OfferedRemediesTest {
    private static final int SOME = 6;

    static List<Slip> slips() throws IOException {
        return Slip.all("slips.txt").stream().filter(slip -> slip.name().hashCode() % 8 == 0).toList();
    }

    @ParameterizedTest
    @MethodSource("slips")
    void makesNothingWorse(Slip slip) {
        makesNothingWorse(slip.report());
    }

    /** Faults planted at random: what mends one cell spoils none, in whatever table. */
    @ParameterizedTest
    @CsvSource({"host, 11", "buyer, 12"})
    void ofFaultsPlantedAtRandom(String sample, long seed) {
        var faults = new PlausibleFaults(Samples.of(sample), seed).all();
        for (var i = 0; i < faults.size(); i += SOME) {
            makesNothingWorse(faults.get(i).report());
        }
    }

    private static void makesNothingWorse(Report report) {
        var checker = new Checker(Rules.ALL);
        var before = checker.check(report);
        var known = before.everywhere().map(OfferedRemediesTest::key).collect(Collectors.toCollection(HashSet::new));
        for (var finding : OfferedRemedies.once(before, report).findings()) {
            finding.remedy().ifPresent(remedy -> assertEquals(List.of(), worse(checker, remedy.applyTo(report), known), finding::toString));
        }
    }

    private static List<String> worse(Checker checker, Report after, HashSet<String> known) {
        return checker.check(after).everywhere()
                .filter(each -> each.severity() != Severity.INFO && !each.code().matches("F-0[23]"))
                .map(OfferedRemediesTest::key).filter(each -> !known.contains(each)).toList();
    }

    /** The figure that was typed as a fraction stands in two tables: taking it in the third would spread it. */
    @Test
    void aFaultIsNotSpread() {
        var report = ReportScript.with(ReportScript.base("host"), List.of(
                "table4/2:indicator/2:year@2023 = 0.446", "table4/2:otherIndicator:year@2023 = 0.446"));
        var checked = new Checker(Rules.ALL).check(report);
        var offered = OfferedRemedies.once(checked, report);
        assertEquals(checked.findings().size(), offered.findings().size());
        assertTrue(checked.findings().stream().anyMatch(finding -> finding.remedy().isPresent()));
        assertFalse(offered.findings().stream().filter(finding -> finding.code().equals("T10-03"))
                .anyMatch(finding -> finding.remedy().isPresent()), offered.findings()::toString);
    }

    /** What was good in one report may be bad in the next: each is tried on the report that is asked about. */
    @Test
    void aRemedyIsTriedOnTheReportAsItIs() {
        var good = ReportScript.with(ReportScript.base("host"), List.of("table4/2:indicator/2:year@2023 = 0.446"));
        var bad = ReportScript.with(good, List.of("table4/2:otherIndicator:year@2023 = 0.446"));
        var remedies = new OfferedRemedies();
        var checker = new Checker(Rules.ALL);
        for (var report : List.of(good, bad, good)) {
            var fresh = new OfferedRemedies();
            for (var finding : checker.check(report).findings()) {
                assertEquals(fresh.isGood(finding, report), remedies.isGood(finding, report), finding::toString);
            }
        }
    }

    private static String key(Finding finding) {
        return finding.code() + " " + finding.place().path();
    }
}
