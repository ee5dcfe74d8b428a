package org.ctfdesk.rule.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Finding;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;

/** What one cause makes a rule find in many cells is told once, and every cell stays marked. */
class AlikeTest {
    private static final FindingText TEXT = new FindingText(Words.in(Locale.ENGLISH), NumberStyle.POINT);

    @Test
    void anEmptyTableIsOneFinding() {
        var found = found("clear table6", "FORM-01");
        assertEquals(1, found.size());
        assertTrue(TEXT.what(found.getFirst()).endsWith("(The same in 577 more cells of this table.)"), TEXT.what(found.getFirst()));
        assertEquals(578, found.getFirst().everywhere().count());
    }

    @Test
    void aBlankRowIsOneFinding() {
        var found = found("clear table6:/waste", "FORM-01");
        assertEquals(1, found.size());
        assertTrue(TEXT.what(found.getFirst()).endsWith("(The same in 33 more cells of this row.)"), TEXT.what(found.getFirst()));
    }

    @Test
    void aRowOfAnotherSignIsOneFinding() {
        assertEquals(1, found("scale table6:/lulucf by -1", "T6-01").size());
    }

    @Test
    void twoClaimsThatAreMissingAreTwoFindings() {
        var report = ReportScript.with(ReportScript.base("host"), List.of("clear claim 48", "clear claim 85"));
        var facts = found(report, "F-04").stream().map(finding -> finding.facts().getFirst()).distinct().toList();
        assertTrue(facts.contains("48") && facts.contains("85"), facts::toString);
    }

    @Test
    void aWrongTickIsOneFinding() {
        assertEquals(1, found("@developing = no", "FORM-05").size());
    }

    @Test
    void answersOutsideAreNotThrownAwayByTheDozen() {
        var found = found("@projection = 2030", "FORM-07");
        assertEquals(1, found.size());
        assertTrue(found.getFirst().remedy().isEmpty());
    }

    @Test
    void anExplanationOfTheFirstExplainsThemAll() {
        var report = ReportScript.with(ReportScript.base("host"), "@projection = 2030");
        var finding = found(report, "FORM-07").getFirst();
        var explained = Explanation.of(finding, "The years after 2030 are kept for the next report.", report).applyTo(report);
        assertEquals(List.of(), found(explained, "FORM-07"));
    }

    private static List<Finding> found(String line, String code) {
        return found(ReportScript.with(ReportScript.base("host"), line), code);
    }

    private static List<Finding> found(Report report, String code) {
        return new Checker(Rules.ALL).check(report).findings().stream().filter(finding -> finding.code().equals(code)).toList();
    }
}
