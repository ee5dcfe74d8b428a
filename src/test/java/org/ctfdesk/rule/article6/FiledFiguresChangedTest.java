package org.ctfdesk.rule.article6;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.since;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ctfdesk.derive.article6.LedgerDrawing;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Circumstances.Method;
import org.ctfdesk.rule.engine.Checker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiledFiguresChangedTest {
    private static final String FIRST = "label = L1 | ids 1-100\n";
    private static final String SECOND = "2022-08-30 | firstTransfer | toAnotherParty | | vintage 2022 | 50 | label = L2 | ids 1-50\n";
    private static final String LEDGER = "2022-06-30 | firstTransfer | toAnotherParty | | vintage 2021 | 100 | " + FIRST + SECOND;

    private static Report of(int latest, String ledger) {
        return LedgerDrawing.of(Cooperating.of(Method.SINGLE_YEAR_TRAJECTORY, 2030, latest), ledger);
    }

    @Test
    void wantsWhatWasReportedBefore() {
        var later = "2024-06-30 | firstTransfer | toAnotherParty | | vintage 2022 | 7 | label = L3 | ids 51-57\n";
        check(new FiledFiguresChanged(), Progress.FORM, since(of(2024, LEDGER + later), of(2022, LEDGER)), """
                firstTransferred
                adjustments
                """);
        check(new FiledFiguresChanged(), Progress.FORM,
                since(of(2024, "2022-06-30 | firstTransfer | toAnotherParty | | vintage 2021 | 100 | "
                + FIRST + later), of(2022, LEDGER)), """
                                 | 2021 | 2022 | 2023
                firstTransferred
                                 |      | ^    |
                adjustments
                                 |      | ^    |
                """);
    }

    /** The line that made the difference is named, and what became of it. */
    @ParameterizedTest
    @CsvSource({
        "gone, L2, ''", "corrected, L2, 2022-08-30 | firstTransfer | toAnotherParty | | vintage 2022 | 40 | label = L2 | ids 1-40",
        "redated, L2, 2022-08-30 | firstTransfer | toAnotherParty | | vintage 2021 | 50 | label = L2 | ids 1-50",
        "redated, L2, 2021-08-30 | firstTransfer | toAnotherParty | | vintage 2021 | 50 | label = L2 | ids 1-50",
        "added, L3, 2022-08-30 | firstTransfer | toAnotherParty | | vintage 2022 | 50 | label = L2 | ids 1-50 @"
                + "2022-09-30 | firstTransfer | toAnotherParty | | vintage 2022 | 9 | label = L3 | ids 60-68",
    })
    void namesTheLine(String kind, String line, String second) {
        var now = of(2024, LEDGER.replace(SECOND, second.replace("@", "\n") + "\n"));
        var findings = new Checker(List.of(new FiledFiguresChanged())).check(since(now, of(2022, LEDGER))).findings();
        assertEquals(kind + " " + line, findings.getLast().variant() + " " + findings.getLast().facts().get(3));
    }

    /** An average over more years is no update, but one of a ledger that was changed is. */
    @Test
    void comparesAveragesOverTheYearsThatWereReported() {
        var last = LedgerDrawing.of(Cooperating.of(Method.SINGLE_YEAR_AVERAGING, 2030, 2022), LEDGER);
        check(new FiledFiguresChanged(), Progress.FORM,
                since(LedgerDrawing.of(Cooperating.of(Method.SINGLE_YEAR_AVERAGING, 2030, 2024), LEDGER), last), """
                adjustments
                """);
        var changed = LedgerDrawing.of(Cooperating.of(Method.SINGLE_YEAR_AVERAGING, 2030, 2024), SECOND);
        check(new FiledFiguresChanged(), Progress.FORM, since(changed, last), """
                                 | 2021 | 2022 | 2023
                firstTransferred
                                 |      | ^    |
                adjustments
                                 | ^    | ^    |
                """);
    }

    private static Report numbered(Report report, int btr) {
        return report.with(report.profile().with(report.profile().submission().withBtr(btr)));
    }

    /** What the last report said otherwise was told when it was made; what it does not speak of is compared with the one before. */
    @Test
    void comparesWithTheLatestReportThatSpeaksOfAYear() {
        var changed = LEDGER.replace(SECOND, "");
        var first = numbered(of(2022, LEDGER), 1);
        var second = numbered(since(of(2024, changed), first), 2);
        assertEquals(List.of(), new Checker(List.of(new FiledFiguresChanged())).check(
                numbered(since(of(2026, changed), second), 3)).findings());
        var findings = new Checker(List.of(new FiledFiguresChanged())).check(numbered(since(of(2026, LEDGER), second), 3)).findings();
        assertEquals("added L2 2", findings.getLast().variant() + " " + findings.getLast().facts().get(3) + " "
                + findings.getLast().facts().get(4));
    }
}
