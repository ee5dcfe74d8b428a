package org.ctfdesk.rule.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ctfdesk.edit.AnswerReader;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.edit.RandomEdits;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Finding;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.engine.Checker;
import org.ctfdesk.rule.engine.Rules;
import org.ctfdesk.rule.key.KeyRules;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A remedy of a finding on measures or notation keys removes it, and adds no error. */
class MendingTest {
    private static final List<Rule> ASKED = Stream.concat(MeasureRules.ALL.stream(), KeyRules.ALL.stream()).toList();
    private static final AnswerReader TYPED = new AnswerReader(NumberStyle.PLAIN, Words.in(Locale.ENGLISH));

    @ParameterizedTest
    @CsvSource({
        "T5-03, table5:measure/1:instrument, law, ''",
        "T5-05, table5:measure/12:sectors, Forestry, ''",
        "T5-06, table5:measure/9:gases, HFC and PFC, ''",
        "T5-09, table5:measure/7:startYear, 2019, OWN-159",
        "T5-10, table5:measure/3:startYear, 2027, ''",
        "T5-11, table5:measure/7:achieved@2023, 120, ''",
        "T5-13, table5:measure/1:expected@2030, -2650, ''",
        "T5-14, table5:measure/1:achieved@2023, 1200000, ''",
        "T5-16, table5:measure/14:sectors, Energy, OWN-156",
        "N-08, table6:sf6:year@2023, 12.3 NO, ''",
        "N-09, table6:hfcs:year@1990, NO/NAA, ''"})
    void mendsAFaultInACleanReport(String code, String path, String typed, String beside) {
        var place = Place.ofPath(path);
        var report = Samples.of("host").with(place,
                TYPED.read(Forms.of(place.table().form()).column(place.column().column()).kind(), typed));
        var found = findings(ASKED, report);
        assertEquals(List.of(code), found.stream().map(Finding::code).filter(each -> !each.equals(beside)).toList());
        var finding = found.stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow();
        mends(report, finding);
        assertEquals(List.of(), findings(ASKED, finding.remedy().orElseThrow().applyTo(report)).stream()
                .filter(each -> !each.code().equals(beside)).toList(), "what a name or a footnote denies is told beside it");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void mendsWhatIsFoundInAnyReport(long seed) {
        var report = RandomEdits.report(seed, 400);
        findings(ASKED, report).stream().filter(finding -> finding.remedy().isPresent()).limit(25)
                .forEach(finding -> mends(report, finding));
    }

    @Test
    void takesZerosAsNotOccurring() {
        var report = Samples.of("host");
        for (var year = 1990; year <= 2023; year++) {
            report = Edit.type(Place.of("table6", "sf6", "year@" + year), TYPED.read(Kind.QUANTITY, "0")).applyTo(report);
        }
        var found = findings(ASKED, report);
        assertEquals(List.of("N-10"), found.stream().map(Finding::code).toList());
        mends(report, found.getFirst());
    }

    private static void mends(Report report, Finding finding) {
        var mended = finding.remedy().orElseThrow().applyTo(report);
        assertFalse(findings(ASKED, mended).contains(finding), finding.toString());
        assertTrue(errors(mended) <= errors(report), finding.toString());
    }

    private static long errors(Report report) {
        return findings(Rules.ALL, report).stream().filter(finding -> finding.severity() == Severity.ERROR).count();
    }

    private static List<Finding> findings(List<Rule> rules, Report report) {
        var checker = new Checker(rules);
        var found = checker.check(report).findings();
        assertEquals(List.of(), checker.broken());
        return found;
    }
}
