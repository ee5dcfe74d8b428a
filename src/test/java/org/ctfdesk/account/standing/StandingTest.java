package org.ctfdesk.account.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ctfdesk.account.standing.Assessment.Basis;
import org.ctfdesk.account.standing.Assessment.Verdict;
import org.ctfdesk.account.standing.Assessment.Why;
import org.ctfdesk.derive.article6.FourTable;
import org.ctfdesk.derive.article6.Period;
import org.ctfdesk.derive.figure.CarbonUnit;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.LastReport;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.profile.Ndc.TargetType;
import org.ctfdesk.store.ReportText;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;

class StandingTest {
    private static Standing standing(Report report) {
        return Standing.of(report, report.profile().targets().getFirst()).orElseThrow();
    }

    private static String over(Standing standing, Function<Standing.Year, Optional<BigDecimal>> figure) {
        return standing.years().stream().map(year -> figure.apply(year).map(BigDecimal::toPlainString).orElse("-"))
                .collect(Collectors.joining(" "));
    }

    private static String last(Standing standing, Function<Standing.Year, Optional<BigDecimal>> figure) {
        return figure.apply(standing.years().getLast()).map(BigDecimal::toPlainString).orElse("-");
    }

    @Test
    void averagingIsAssessedInTheEndYearWithTheAverage() {
        var standing = standing(Period.averaging());
        assertEquals("200000 200000 200000 200000 200000 200000 200000 200000 200000 200000", over(standing, Standing.Year::adjustment));
        assertEquals("48200000", last(standing, Standing.Year::after));
        var assessment = standing.assessment();
        assertEquals(Basis.TARGET_YEAR, assessment.basis());
        assertEquals(Verdict.NOT_ACHIEVED, assessment.verdict());
        assertFalse(assessment.isProvisional());
        assertTrue(assessment.reaches(assessment.unadjusted().orElseThrow()), "48,000,000 without adjustments would pass");
        assertEquals(new BigDecimal("48150000"), assessment.comparison().orElseThrow());
    }

    @Test
    void aTrajectoryIsComparedYearByYearAndInSum() {
        var standing = standing(Period.trajectory());
        assertEquals("10000000 9940000 9870000 9770000 9600000 9500000", over(standing, Standing.Year::after));
        assertEquals("58500000", last(standing, Standing.Year::sumBefore));
        assertEquals("58680000", last(standing, Standing.Year::sumAfter));
        assertEquals("58850000", last(standing, Standing.Year::sumTrajectory));
        assertEquals(Optional.empty(), standing.budget());
        assertTrue(standing.assessment().isProvisional());
    }

    @Test
    void earlierYearsThatLaterTransfersChangeAreRestated() {
        assertEquals("- - 60000 0 - -", over(standing(Period.trajectory()), StandingTest::filed));
    }

    @Test
    void theLastReportSaysWhatWasFiled() {
        var report = Period.trajectory();
        var periods = report.profile().periods().withInventoryTo(2024);
        var before = FourTable.unit(FourTable.typed(report, "23g", 2023, "58"), "ktCo2Eq", "23g");
        var last = before.with(before.profile().with(periods));
        var now = report.with(ReportPart.Last.of(new LastReport(last, "last.ctfreport", "2026-12-01", true)));
        assertEquals("- - 58000 0 - -", over(standing(now), StandingTest::filed));
    }

    private static Report numbered(Report report, int btr) {
        return report.with(report.profile().with(report.profile().submission().withBtr(btr).withYear(2022 + 2 * btr)));
    }

    @Test
    void whatEveryReportBeforeFiledIsKeptAndTold() throws Exception {
        var now = numbered(Period.trajectory(), 4);
        var before = FourTable.unit(now, "ktCo2Eq", "23g");
        var chain = Optional.<LastReport>empty();
        var filed = List.of("51", "58", "58");
        for (var btr = 1; btr <= 3; btr++) {
            var report = numbered(FourTable.typed(before, "23g", 2023, filed.get(btr - 1)), btr);
            report = report.with(report.profile().with(report.profile().periods().withInventoryTo(2023 + btr / 2)))
                    .with(new ReportPart.Last(chain));
            chain = Optional.of(new LastReport(report, "btr" + btr + ".ctfdesk", "2026-12-01", true));
        }
        var report = ReportText.read(ReportText.write(now.with(new ReportPart.Last(chain))), "r").report();
        assertEquals(now.with(new ReportPart.Last(chain)), report, "kept in the file");
        var year = standing(report).years().get(2);
        assertEquals(List.of("3 58000 70000", "1 51000 70000"), year.restated().stream().map(change -> change.btr() + " "
                + change.filed().toPlainString() + " " + change.today().toPlainString()).toList());
        var oldest = report.before().getLast().report();
        assertTrue(oldest.claims().isEmpty() && oldest.tables().keySet().stream().noneMatch(key -> key.form().equals("table6")),
                "of older reports only what they said on Article 6");
        assertEquals("restated: as filed in BTR 3", StandingText.of(report, standing(report), Words.in(Locale.ENGLISH), NumberStyle.POINT,
                Optional.empty()).rows().get(2).getLast().substring(0, 27));
    }

    @Test
    void reportsThatAreTakenOneAfterTheOtherForgetNothing() {
        var one = new LastReport(numbered(Period.trajectory(), 1), "1", "2026-12-01", true);
        var two = new LastReport(numbered(Period.trajectory(), 2), "2", "2026-12-01", true).after(Optional.of(one));
        var three = new LastReport(numbered(Period.trajectory(), 3), "3", "2026-12-01", true).after(Optional.of(two));
        var again = new LastReport(numbered(Period.trajectory(), 3), "again", "2026-12-01", true).after(Optional.of(three));
        for (var last : List.of(three, again)) {
            var report = numbered(Period.trajectory(), 4).with(ReportPart.Last.of(last));
            assertEquals(List.of(3, 2, 1), report.before().stream().map(LastReport::btr).toList());
        }
        assertEquals(List.of(1), numbered(Period.trajectory(), 2).with(ReportPart.Last.of(one.after(Optional.of(two)))).before().stream()
                .map(LastReport::btr).toList());
    }

    @Test
    void theFirstReportRestatesNothing() {
        var report = Period.trajectory();
        var first = report.with(report.profile().with(FourTable.blank(2021, 2030, 2026, report.profile().circumstances().method()).profile()
                .submission()));
        assertEquals("- - - - - -", over(standing(first), StandingTest::filed));
    }

    @Test
    void oneFigureForAllYearsIsABudgetAndTheSumOfBalancesIsComparedWithIt() {
        var standing = standing(Period.budget());
        assertEquals(Optional.of(CarbonUnit.KT), standing.unit());
        assertEquals("102500 102000 101000 99500 99000", over(standing, Standing.Year::after));
        assertEquals("498000", last(standing, Standing.Year::sumBefore));
        assertEquals("504000", last(standing, Standing.Year::sumAfter));
        assertEquals(Optional.of(new BigDecimal("500000")), standing.budget());
        var assessment = standing.assessment();
        assertEquals(Basis.BUDGET, assessment.basis());
        assertEquals(Verdict.NOT_ACHIEVED, assessment.verdict());
        assertTrue(assessment.reaches(assessment.unadjusted().orElseThrow()));
    }

    @Test
    void anIndicatorIsToReachItsTargetLevelAfterWhatWasTransferredIsTakenAway() {
        var standing = standing(Period.indicator());
        assertEquals("1000 1200 1400 1600 1800", over(standing, Standing.Year::after));
        assertEquals("- - - - -", over(standing, Standing.Year::sumAfter));
        assertEquals(Verdict.NOT_ACHIEVED, standing.assessment().verdict());
        assertTrue(standing.assessment().higherIsBetter());
        assertTrue(standing.assessment().reaches(new BigDecimal("2000")));
    }

    @Test
    void anIndicatorThatIsToFallStaysWithinItsTargetLevel() {
        var falling = Period.cell(Period.indicator(), "1", ColumnKey.of(Progress.REFERENCE), Quantity.of("2500"));
        assertEquals(Verdict.ACHIEVED, standing(falling).assessment().verdict());
    }

    @Test
    void anIntensityTakesItsEmissionsAfterAdjustment() {
        var report = Period.typed(Period.averaging(), TargetType.INTENSITY_REDUCTION);
        report = Period.level(report, "ktCo2EqPerGdp", "0.241");
        report = Period.cell(report, "2", new ColumnKey(Progress.YEAR, 2030), Quantity.of("0.24"));
        var assessment = standing(report).assessment();
        assertEquals(Basis.INTENSITY, assessment.basis());
        assertEquals("0.241", assessment.value().orElseThrow().toPlainString());
        assertEquals(Verdict.ACHIEVED, assessment.verdict());
    }

    @Test
    void whatCannotBeDecidedSaysWhy() {
        var report = Period.averaging();
        assertEquals(Optional.of(Why.TYPE_NOT_STATED), why(Period.typed(report, TargetType.NOT_STATED)));
        assertEquals(Optional.of(Why.QUALITATIVE), why(Period.typed(report, TargetType.POLICIES_AND_MEASURES)));
        assertEquals(Optional.of(Why.OTHER_TYPE), why(Period.typed(report, TargetType.OTHER)));
        assertEquals(Optional.of(Why.OTHER_UNIT), why(Period.typed(report, TargetType.INTENSITY_REDUCTION)));
        assertEquals(Optional.of(Why.SEVERAL_TARGET_LEVELS), why(Period.level(report, "ktCo2Eq", "40000")));
        assertEquals(Optional.of(Why.NO_PATHWAY), why(
                Period.typed(Period.path(Period.budget(), Progress.TRAJECTORY, 2021, 1, 2), TargetType.ABSOLUTE_REDUCTION)));
        assertEquals(Optional.of(Why.NO_TARGET_LEVEL), why(Period.typed(Period.trajectory(), TargetType.ABSOLUTE_REDUCTION)));
        var blank = report.with(FourTable.place("23a", 2030), Optional.empty());
        assertEquals(Optional.of(Why.NO_BALANCE), why(blank));
        var early = report.with(report.profile().with(report.profile().periods().withInventoryTo(2020)));
        assertEquals(Optional.of(Why.NOT_BEGUN), why(early));
    }

    private static Optional<Why> why(Report report) {
        var assessment = standing(report).assessment();
        assertEquals(assessment.why().isPresent(), assessment.verdict() == Verdict.UNDECIDED);
        return assessment.why();
    }

    @Test
    void aBlankYearEndsTheSums() {
        var report = Period.trajectory().with(FourTable.place("23a", 2023), Optional.empty());
        assertEquals("10000000 19940000 - - - -", over(standing(report), Standing.Year::sumAfter));
    }

    @Test
    void targetsThatOutcomesDoNotCountTowardsHaveNone() {
        var report = Period.trajectory();
        assertEquals(Optional.empty(), Standing.of(report, report.profile().targets().getFirst().withoutOutcomes()));
        var alone = report.with(report.profile().with(report.profile().circumstances().withCooperates(false)));
        assertEquals(Optional.empty(), Standing.of(alone, alone.profile().targets().getFirst()));
    }

    @Test
    void anAdjustmentTypedByHandCountsAndIsMarked() {
        var report = FourTable.typed(Period.trajectory(), "23g", 2026, "1000");
        var year = standing(report).years().getLast();
        assertTrue(year.byHand());
        assertEquals(Optional.of(new BigDecimal("9501000")), year.after());
        assertFalse(standing(Period.trajectory()).years().getLast().byHand());
    }

    private static Optional<BigDecimal> filed(Standing.Year year) {
        return year.restated().stream().findFirst().map(Restatement.Change::filed);
    }
}
