package org.ctfdesk.rule.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.ctfdesk.report.Report;
import org.ctfdesk.review.FindingsJson;
import org.ctfdesk.review.ListedFinding;
import org.ctfdesk.rule.Finding;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;

/** Findings at a claim, or at a field of the report profile, say so wherever they are listed. */
class FieldFindingTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);
    private static final FindingText TEXT = new FindingText(WORDS, NumberStyle.POINT);

    @Test
    void aClaimIsNamedByItsParagraphAndStatement() {
        var report = ReportScript.with(ReportScript.base("host"), "claim 58.timeFrame = tbd");
        var finding = found(report, "F-03");
        assertEquals("Flexibility · paragraph 58 · Time frame", TEXT.where(finding, report));
        assertTrue(TEXT.message(finding, report).startsWith("Flexibility, “paragraph 58”, Time frame: "), TEXT.message(finding, report));
        assertJson(report, "F-03", "claims", "58", "timeFrame");
    }

    @Test
    void aFieldOfTheProfileIsNamed() {
        var report = ReportScript.with(ReportScript.base("host"), "@submission = 2024");
        var finding = found(report, "OWN-94");
        assertEquals("Report profile · Year of submission", TEXT.where(finding, report));
        assertJson(report, "OWN-94", "profile", "year", "");
    }

    /** Every field that a rule names has a name in words. */
    @Test
    void everyFieldHasWords() {
        for (var name : List.of("constraint", "timeFrame", "appliesTo", "threshold", "since", "name", "iso3", "developing", "btr",
                "year", "language", "implementationTo", "inventoryTo", "projects", "multiYear", "targetTo", "baseYear", "communicated",
                "cooperates", "cooperation")) {
            assertTrue(WORDS.has("field." + name), name);
        }
    }

    private static Finding found(Report report, String code) {
        return new Checker(Rules.ALL).check(report).findings().stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow();
    }

    private static void assertJson(Report report, String code, String table, String row, String column) {
        var all = ListedFinding.all(new Checker(Rules.ALL).check(report), report, WORDS, NumberStyle.POINT);
        var member = FindingsJson.members(all).stream().filter(each -> each.get("code").equals(code)).findFirst().orElseThrow();
        assertEquals(table, member.get("table"));
        assertEquals(row, member.get("row"));
        assertEquals(column, member.get("column"));
    }
}
