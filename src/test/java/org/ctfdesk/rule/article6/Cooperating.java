package org.ctfdesk.rule.article6;

import java.util.List;
import org.ctfdesk.derive.article6.LedgerDrawing;
import org.ctfdesk.report.Readings;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Circumstances.Method;
import org.ctfdesk.report.profile.Periods;
import org.ctfdesk.report.profile.Target;
import org.ctfdesk.rule.Drawing;

/** Reports of a Party that takes part in cooperative approaches, for drawings to begin with. */
public final class Cooperating {
    private Cooperating() {}

    /** A single-year NDC, 2021-2030, with averaging, reported until 2024. */
    public static Report averaging() {
        return of(Method.SINGLE_YEAR_AVERAGING, 2030, 2024);
    }

    /** A single-year NDC, 2021-2030, with an indicative trajectory, reported until 2026. */
    public static Report trajectory() {
        return of(Method.SINGLE_YEAR_TRAJECTORY, 2030, 2026);
    }

    /** A multi-year NDC, 2021-2025, whose end year is reported. */
    public static Report multiYear() {
        var report = of(Method.MULTI_YEAR, 2025, 2025);
        return report.with(report.profile().with(report.profile().ndc().withMultiYear(true).withTarget(2021, 2025)));
    }

    /** A multi-year NDC, 2021-2025, with a target in GWh. */
    public static Report inMetric() {
        var report = multiYear();
        return report.with(report.profile().with(List.of(report.profile().targets().getFirst().inMetric("GWh"))));
    }

    public static Report of(Method method, int to, int latest) {
        var profile = Drawing.everything().profile();
        return Report.blank(profile
                .with(new Periods(2021, to, 1990, latest, List.of(), 2035, List.of(latest), List.of(2030)))
                .with(List.of(new Target("1", "Net emissions", List.of())))
                .with(profile.circumstances().withMethod(method)));
    }

    public static Report with(Report report, Readings readings) {
        return report.with(report.profile().with(readings));
    }

    /**
     * The ledger of two authorizations: 40 000 t of 2022 and 60 000 t of 2023 transferred in 2024, 10 000 t of 2023 for other
     * purposes in 2025, 70 000 t of 2024 in 2026.
     */
    public static Report host(Report base) {
        return LedgerDrawing.of(base, """
                authorization | A1 | 2022-01-01 | CA0001 | ndc | | quantity 500000 | vintages 2021–2030 | sectors = Energy
                authorization | A2 | 2022-01-01 | CA0001 | oimp | issuance | quantity 50000 | vintages 2021–2030 | sectors = Energy
                2024-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2022 | 40000 | ids 1-40000
                2024-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2023 | 60000 | ids 1-60000
                2025-03-01 | issuance | | A2 | vintage 2023 | 10000 | ids 70001-80000
                2026-03-01 | firstTransfer | toAnotherParty | A1 | vintage 2024 | 70000 | ids 1-70000
                """);
    }
}
