package org.ctfdesk.derive.article6;

import java.util.Optional;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.report.profile.Circumstances.Method;
import org.ctfdesk.report.profile.Ndc.TargetType;
import org.ctfdesk.report.profile.Submission;

/** The worked examples as reports whose ledger and table 4 are filled, for tests of what is said of a whole period. */
public final class Period {
    private static final String OTHERS = "authorizationId=O; purposes=OIMP; definition=Use or cancellation";

    private Period() {}

    /** A host with averaging to the end year; its target level is 48,150,000 t. */
    public static Report averaging() {
        var net = new int[] {0, 0, 100_000, 150_000, 250_000, 300_000, 200_000, 400_000, 300_000, 300_000};
        var lines = new StringBuilder();
        for (var i = 0; i < net.length; i++) {
            if (net[i] > 0) {
                var year = 2021 + i;
                lines.append("date=" + year + "-06-30; type=firstTransfer; vintage=" + year + "; quantity=" + net[i] + "; by=XAA\n");
            }
        }
        var report = LedgerDrawing.actions(FourTable.blank(2021, 2030, 2030, Method.SINGLE_YEAR_AVERAGING), lines.toString());
        report = row(report, "23a", 2021, 52_000_000, 51_800_000, 51_500_000, 51_000_000, 50_500_000, 50_000_000, 49_500_000, 49_000_000,
                48_500_000, 48_000_000);
        return level(typed(FourTable.unit(report, "tCo2Eq", "23a", "23k_i"), TargetType.ABSOLUTE_REDUCTION), "tCo2Eq", "48150000");
    }

    /** A host with an indicative trajectory, reporting to 2026; vintages lie before the transfers. */
    public static Report trajectory() {
        var report = LedgerDrawing.actions(FourTable.blank(2021, 2030, 2026, Method.SINGLE_YEAR_TRAJECTORY), """
                date=2024-05-01; type=firstTransfer; vintage=2022; quantity=40000; by=XAA
                date=2024-05-01; type=firstTransfer; vintage=2023; quantity=60000; by=XAA
                date=2025-03-01; type=firstTransfer; vintage=2023; quantity=10000; by=XAA; auth=O
                date=2026-02-01; type=firstTransfer; vintage=2024; quantity=70000; by=XAA
                """);
        report = LedgerDrawing.authorizations(report, OTHERS);
        report = row(report, "23a", 2021, 10_000_000, 9_900_000, 9_800_000, 9_700_000, 9_600_000, 9_500_000);
        report = path(report, Progress.INDICATIVE_TRAJECTORY, 2021, 10_100_000, 9_950_000, 9_850_000, 9_750_000, 9_650_000, 9_550_000);
        report = FourTable.unit(report, "tCo2Eq", "23a", "23k_i");
        return report.with(report.profile().with(new Submission(3, 2028, "1.0", Submission.State.STARTED, "en")));
    }

    /** A host with a budget of 500,000 kt for 2021-2025. */
    public static Report budget() {
        var report = LedgerDrawing.actions(FourTable.blank(2021, 2025, 2025, Method.MULTI_YEAR), """
                date=2021-05-01; type=firstTransfer; vintage=2021; quantity=500000; by=XAA
                date=2022-05-01; type=firstTransfer; vintage=2022; quantity=1000000; by=XAA
                date=2023-05-01; type=firstTransfer; vintage=2023; quantity=1000000; by=XAA
                date=2024-05-01; type=firstTransfer; vintage=2024; quantity=1500000; by=XAA; auth=O
                date=2025-05-01; type=firstTransfer; vintage=2025; quantity=2000000; by=XAA
                """);
        report = LedgerDrawing.authorizations(report, OTHERS);
        report = row(report, "23b", 2021, 102_000, 101_000, 100_000, 98_000, 97_000);
        report = path(report, Progress.TRAJECTORY, 2025, 500_000);
        return typed(report, TargetType.ABSOLUTE_REDUCTION);
    }

    /** A host whose target counts in GWh. */
    public static Report indicator() {
        var report = FourTable.blank(2021, 2025, 2025, Method.MULTI_YEAR);
        report = report.with(report.profile().with(report.profile().targets().stream().map(target -> target.inMetric("GWh")).toList()));
        report = LedgerDrawing.actions(report, """
                date=2023-05-01; type=firstTransfer; vintage=2023; gwh=100; by=XAA
                date=2024-05-01; type=firstTransfer; vintage=2024; gwh=100; by=XAA
                date=2025-05-01; type=firstTransfer; vintage=2025; gwh=200; by=XAA
                """);
        return level(row(report, "23i", 2021, 1000, 1200, 1500, 1700, 2000), "gwh", "1900");
    }

    public static Report typed(Report report, TargetType type) {
        return report.with(report.profile().with(report.profile().ndc().withType(type)));
    }

    static Report row(Report report, String row, int from, int... figures) {
        var filled = report;
        for (var i = 0; i < figures.length; i++) {
            filled = FourTable.typed(filled, row, from + i, Integer.toString(figures[i]));
        }
        return filled;
    }

    public static Report path(Report report, String line, int from, int... figures) {
        var filled = report;
        for (var i = 0; i < figures.length; i++) {
            filled = filled.with(new Place(FourTable.TABLE, RowKey.of(line), new ColumnKey(Progress.YEAR, from + i)),
                    Optional.of(Quantity.of(Integer.toString(figures[i]))));
        }
        return filled;
    }

    /** An indicator with a target level. */
    public static Report level(Report report, String unit, String level) {
        var roster = Progress.FORM.repeated(Progress.INDICATOR).orElseThrow();
        var id = report.roster(roster).nextId();
        var named = report.with(new Place(TableKey.of(Indicators.FORM.id()), new RowKey(Report.rosterPart(roster), id), ColumnKey.LABEL),
                Optional.of(new Answer.Words("Indicator " + id)));
        return cell(cell(named, id, ColumnKey.of(Progress.UNIT), Answer.Choices.of(unit)), id, ColumnKey.of(Progress.TARGET_LEVEL),
                Quantity.of(level));
    }

    public static Report cell(Report report, String id, ColumnKey column, Answer answer) {
        return report.with(new Place(FourTable.TABLE, new RowKey(Progress.INDICATOR, id), column), Optional.of(answer));
    }
}
