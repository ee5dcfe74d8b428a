package org.ctfdesk.sample;

import java.util.List;
import java.util.Set;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Circumstances;
import org.ctfdesk.report.profile.Circumstances.Method;
import org.ctfdesk.report.profile.Ndc;
import org.ctfdesk.report.profile.Ndc.Cooperation;
import org.ctfdesk.report.profile.Ndc.TargetType;
import org.ctfdesk.report.profile.Party;
import org.ctfdesk.report.profile.Periods;
import org.ctfdesk.report.profile.Submission;
import org.ctfdesk.report.profile.Target;

/**
 * An invented Party whose target is renewable generation in GWh: what it first transfers is taken off the indicator (2/CMA.3,
 * annex, para. 9).
 */
final class MetricSample {
    private MetricSample() {}

    static Report make() {
        var draft = new Draft(new Profile(
                // XAA to XZZ are user-assigned codes of ISO 3166: no country bears one
                new Party("Gridland", "XGR", true, false),
                new Submission(3, 2028, "1.0", Submission.State.STARTED, "en"),
                new Periods(2021, 2025, 1990, 2026, List.of(), 2045, List.of(2026), List.of(2030)),
                List.of(new Target("1", "Renewable generation", List.of()).inMetric("GWh")),
                new Circumstances(true, true, Method.MULTI_YEAR, true, false, false),
                new Ndc(TargetType.OTHER, true, 2021, 2025, 2020, 2020, Cooperation.YES, Set.of(), Set.of())));
        draft.page("description").text("target", """
                Gridland is an invented Party; its report shows a target in a non-GHG metric. Renewable sources shall generate
                7 000 GWh in the years 2021 to 2025 together, after what other Parties use is taken off.""");
        draft.page("table1").name("indicator/1", "Renewable generation").text("reference/1", "Generation in 2020: 900 GWh.");
        ledger(draft);
        progress(draft.page("table4/1"));
        return draft.report();
    }

    private static void ledger(Draft draft) {
        draft.page("approaches").lines("""
                label      | approachId | type      | parties | initialReport | conversion                                                                                                          | information
                Green grid | CA9004     | bilateral | XGR XBB | 2021-05-01    | Counted in GWh by both Parties; a factor of 0.5 t CO2 eq. per MWh, that of the grid in 2020, is used where t are asked for | With Sampleland, another invented Party
                """);
        draft.page("authorizations").lines("""
                label | authorizationId | date       | approachId | version | authorizedQuantity | metric  | nonGhgMetric | sectors           | activities  | purposes | parties | timeframe   | terms            | information | vintages  | finalDate  | standards             | changes                      | partyRegistry | underlyingRegistry
                Grid  | XGR-1           | 2022-06-01 | CA9004     | 1.0     | 500                | non-GHG | GWh          | Energy generation | Solar parks | NDC      | XBB     | 2023 - 2025 | Use towards NDCs | Three parks | 2023-2025 | 2026-12-31 | Rules of the approach | Not after the first transfer | XGR01         | XGR01
                """);
        draft.page("actions").lines("""
                label | date       | type           | subtype                         | approachId | authorizationId | firstTransferringParty | partyRegistry | firstId                 | lastId                    | metric  | nonGhgMetric | quantityInMetric | mitigationType      | vintage | acquiringParty
                1     | 2023-12-01 | First transfer | First transfer to another Party | CA9004     | XGR-1           | XGR                    | XGR01         | CA9004-XGR01-XGR-1-2023 | CA9004-XGR01-XGR-100-2023 | non-GHG | GWh          | 100              | Emission reductions | 2023    | XBB
                2     | 2024-12-01 | First transfer | First transfer to another Party | CA9004     | XGR-1           | XGR                    | XGR01         | CA9004-XGR01-XGR-1-2024 | CA9004-XGR01-XGR-100-2024 | non-GHG | GWh          | 100              | Emission reductions | 2024    | XBB
                3     | 2025-12-01 | First transfer | First transfer to another Party | CA9004     | XGR-1           | XGR                    | XGR01         | CA9004-XGR01-XGR-1-2025 | CA9004-XGR01-XGR-200-2025 | non-GHG | GWh          | 200              | Emission reductions | 2025    | XBB
                """);
    }

    private static void progress(TypedTable page) {
        page.row("indicator/1", """
                        GWh | 900 | 1000 | 1200 | 1500 | 1700 | 2000 | 7000 | 2021–2025 | \
                        7 400 GWh were generated in the five years; with corresponding adjustments they are 7 000 GWh.""")
                .rows("""
                        emissions         | kt CO2 eq | | NA   | NA   | NA   | NA   | NA
                        lulucf            | kt CO2 eq | | NA   | NA   | NA   | NA   | NA
                        trajectory        | GWh       | | 1000 | 1200 | 1400 | 1600 | 1800
                        emissionsCovered  | kt CO2 eq | | NA   | NA   | NA   | NA   | NA
                        emissionsPortion  | kt CO2 eq | | NA   | NA   | NA   | NA   | NA
                        otherIndicator    | GWh       | | 1000 | 1200 | 1500 | 1700 | 2000
                        firstTransferred  | GWh
                        otherPurposes     | GWh
                        used              | GWh
                        netTransfers      | GWh
                        adjustments       | GWh
                        cumulative        | GWh
                        balance           | kt CO2 eq | | NA   | NA   | NA   | NA   | NA
                        adjustedIndicator | GWh
                        """)
                .text("restatedTarget", "7 000 GWh of renewable generation in 2021–2025, after what other Parties use is taken off.")
                .text("assessmentReference", "Generation in 2020: 900 GWh.")
                .text("finalInformation", "Adjusted indicator of 2021–2025: 7 000 GWh.")
                .text("comparison", "7 000 GWh against a target of 7 000 GWh.")
                .text("achievement", "Yes. 7 400 GWh were generated; 400 GWh of them are used by Sampleland.");
    }
}
