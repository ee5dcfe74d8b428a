package org.ctfdesk.rule.slip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.engine.Checker;
import org.ctfdesk.rule.engine.Rules;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.store.ReportText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Measures how many slips are found that are planted into random complete reports, and what is said of the reports without them.
 * {@code -Dslips.reports=40} plants into more of them; what is measured is told by kind where too little is found.
 */
class SlipsPlantedTest {
    private static final int PER_CENT = 90;
    private static final int REPORTS = Integer.getInteger("slips.reports", 3);
    private static final int TRUE_REPORTS = 44;
    private static final int WARNINGS = 3;
    /** Every fourth kind is counted apart, in other reports: what of them stayed silent was looked at last. */
    private static final int APART = 4;

    private final Checker checker = new Checker(Rules.ALL);

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void nearlyAllAreFound(boolean apart) {
        measure(slips().stream().filter(slip -> apart == (Math.floorMod(slip.name().hashCode(), APART) == 0)).toList(),
                apart ? 1000 : 0, base -> base);
    }

    /** Changes of what the last report said, which nothing explains. */
    @Test
    void nearlyAllChangesAreTold() {
        measure(ChangeSlips.all(), 0, ChangeSlips::besideItself);
    }

    private void measure(List<Slip> slips, long first, UnaryOperator<Report> beside) {
        var shares = new TreeMap<String, int[]>();
        var bases = new ArrayList<>(LongStream.range(first, first + REPORTS).mapToObj(RandomReport::of).toList());
        bases.add(Samples.of("host"));
        bases.add(Samples.of("buyer"));
        for (var i = 0; i < bases.size(); i++) {
            var base = beside.apply(bases.get(i));
            var before = keys(base);
            for (var slip : slips) {
                slip.plant().into(base, new Random(slip.name().hashCode() + 7919L * i))
                        .filter(planted -> !planted.report().equals(base))
                        .ifPresent(planted -> count(shares, slip, isFound(before, keys(planted.report()))));
            }
        }
        var planted = shares.values().stream().mapToInt(share -> share[1]).sum();
        var found = shares.values().stream().mapToInt(share -> share[0]).sum();
        assertTrue(planted > 100, planted + " were planted");
        assertTrue(100 * found >= PER_CENT * planted, () -> found + " of " + planted + " are found: " + told(shares));
    }

    @Test
    void aTrueReportGetsNoErrorAndHardlyAWarning() {
        hardlyAWarning(RandomReport::of);
    }

    /** In fiscal years, with ranges, a second target, or without projections. */
    @Test
    void neitherDoesAnUnusualOne() {
        hardlyAWarning(UnusualReport::of);
    }

    private void hardlyAWarning(LongFunction<Report> reports) {
        var errors = new ArrayList<String>();
        var warnings = new ArrayList<String>();
        for (var seed = 0; seed < TRUE_REPORTS; seed++) {
            for (var finding : checker.check(reports.apply(seed)).findings()) {
                var told = seed + " " + finding.code() + " " + finding.place().path();
                if (finding.severity() == Severity.ERROR) {
                    errors.add(told);
                } else if (finding.severity() == Severity.WARNING) {
                    warnings.add(told);
                }
            }
        }
        assertEquals(List.of(), errors);
        assertTrue(warnings.size() <= WARNINGS, warnings::toString);
    }

    @Test
    void theSameSeedGivesTheSameReport() {
        assertEquals(ReportText.write(RandomReport.of(7)), ReportText.write(RandomReport.of(7)));
    }

    private static List<Slip> slips() {
        var all = new ArrayList<>(FigureSlips.all());
        all.addAll(SeriesSlips.all());
        all.addAll(TextSlips.all());
        all.addAll(ProfileSlips.all());
        all.addAll(LedgerSlips.all(Samples.of("host")));
        return all;
    }

    private Map<String, Severity> keys(Report report) {
        var keys = new HashMap<String, Severity>();
        checker.check(report).findings().forEach(finding -> keys.put(finding.code() + " " + finding.place().path(), finding.severity()));
        return keys;
    }

    /** A finding that was not there, or graver than it was. */
    private static boolean isFound(Map<String, Severity> before, Map<String, Severity> after) {
        return after.entrySet().stream().anyMatch(entry -> entry.getValue() != before.get(entry.getKey()));
    }

    private static void count(Map<String, int[]> shares, Slip slip, boolean isFound) {
        var share = shares.computeIfAbsent(slip.name(), made -> new int[2]);
        share[0] += isFound ? 1 : 0;
        share[1]++;
    }

    private static String told(Map<String, int[]> shares) {
        var told = new ArrayList<String>();
        shares.forEach((name, share) -> {
            if (share[0] < share[1]) {
                told.add(String.format(Locale.ROOT, "%s %d of %d", name, share[0], share[1]));
            }
        });
        return String.join("\n", told);
    }
}
