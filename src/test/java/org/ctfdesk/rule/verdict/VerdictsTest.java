package org.ctfdesk.rule.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ctfdesk.edit.RandomEdits;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.Ticked;
import org.ctfdesk.rule.engine.Catalogue;
import org.ctfdesk.rule.engine.Checker;
import org.ctfdesk.rule.engine.FindingText;
import org.ctfdesk.rule.engine.Rules;
import org.ctfdesk.rule.verdict.Verdict.Outcome;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every point of the catalogue has one verdict, and what cannot be decided or does not apply says why. */
class VerdictsTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "org", "ctfdesk", "rule", "verdict");
    private static final Words WORDS = Words.in(Locale.ENGLISH);
    private static final VerdictText TEXT = new VerdictText(WORDS, new FindingText(WORDS, NumberStyle.POINT));

    @ParameterizedTest
    @ValueSource(strings = {"host", "buyer", "iceland", "flawed-host"})
    void theVerdictsOnASampleStandInTheGoldenText(String sample) throws IOException {
        var report = Samples.of(sample);
        var text = Verdicts.of(report).stream()
                .map(verdict -> (verdict.entry().code() + " " + TEXT.outcome(verdict.outcome()) + " " + TEXT.why(verdict, report))
                        .strip() + "\n")
                .collect(Collectors.joining());
        var file = FOLDER.resolve(sample + ".txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
        }
        assertEquals(Files.readString(file).replace("\r\n", "\n"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"host", "buyer"})
    void nothingIsBrokenInACleanSample(String sample) {
        assertEquals(List.of(), Verdicts.of(Samples.of(sample)).stream().filter(verdict -> verdict.outcome() == Outcome.BROKEN).toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyPointOfAnyReportHasOneAndItsReason(long seed) {
        var report = RandomEdits.report(seed, 60 * (int) seed);
        var verdicts = Verdicts.of(report);
        assertEquals(Catalogue.ALL, verdicts.stream().map(Verdict::entry).toList());
        for (var verdict : verdicts) {
            var why = TEXT.why(verdict, report);
            var saysNothing = verdict.outcome() == Outcome.HOLDS && verdict.entry().rule().isPresent();
            assertEquals(saysNothing, why.isEmpty(), verdict.entry().code() + " " + verdict.outcome() + " " + why);
            assertEquals(verdict.outcome() == Outcome.BROKEN, !verdict.findings().isEmpty());
        }
        var broken = verdicts.stream().flatMap(verdict -> verdict.findings().stream()).map(finding -> finding.code())
                .collect(Collectors.toCollection(TreeSet::new));
        var found = new Checker(Rules.ALL).check(report).findings().stream().map(finding -> finding.code())
                .filter(code -> !code.matches("(FORM|AEF|OWN)-.*")).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(broken.containsAll(found), found + " in " + broken);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void whatDoesNotApplyFindsNothing(long seed) {
        var report = RandomEdits.report(seed, 40 * (int) (seed - 10));
        holds(report);
        holds(report.with(Samples.of("host").profile()));
        holds(report.with(Samples.of("iceland").profile()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"flawed-host", "flawed-buyer", "iceland"})
    void whatDoesNotApplyFindsNothingInASample(String sample) {
        holds(Samples.of(sample));
    }

    private static void holds(Report report) {
        var found = new Checker(Rules.ALL).check(report).findings().stream().map(finding -> finding.code()).collect(Collectors.toSet());
        for (var rule : Rules.ALL) {
            rule.notApplicable(report).ifPresent(why ->
                    assertFalse(found.contains(rule.code()), rule.code() + " does not apply (" + why + ") and finds"));
        }
    }

    @Test
    void aTickDecidesAPointOfTheChecklist() {
        var report = Samples.of("host");
        assertEquals(Outcome.UNDECIDED, of(report, "G-08").outcome());
        assertEquals(Outcome.HOLDS, of(report.with(new ReportPart.Ticks(List.of(new Ticked("G-08", "II.A")))), "G-08").outcome());
    }

    @Test
    void wordsInAnotherLanguageAreNotDecided() {
        var english = Samples.of("host");
        var french = english.with(english.profile().with(english.profile().submission().withLanguage("fr")));
        for (var code : List.of("T4-09", "T6-06")) {
            assertEquals(Outcome.UNDECIDED, of(french, code).outcome(), code);
        }
        assertTrue(TEXT.why(of(french, "T6-06"), french).startsWith("Words are recognized in English only (1 ×"),
                TEXT.why(of(french, "T6-06"), french));
        assertEquals(Outcome.HOLDS, of(english, "T6-06").outcome());
    }

    private static Verdict of(Report report, String code) {
        return Verdicts.of(report).stream().filter(verdict -> verdict.entry().code().equals(code)).findFirst().orElseThrow();
    }
}
