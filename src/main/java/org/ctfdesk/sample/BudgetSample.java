package org.ctfdesk.sample;

import java.util.List;
import java.util.Set;
import org.ctfdesk.report.Acknowledgement;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
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
 * An invented Party with a budget of 500 000 kt for 2021-2025: its emissions add up to less, its emissions balances to more
 * (2/CMA.3, annex, para. 7(b)).
 */
final class BudgetSample {
    private BudgetSample() {}

    static Report make() {
        var draft = new Draft(new Profile(
                // XAA to XZZ are user-assigned codes of ISO 3166: no country bears one
                new Party("Budgetland", "XBU", true, false),
                new Submission(3, 2028, "1.0", Submission.State.STARTED, "en"),
                new Periods(2021, 2025, 1990, 2026, List.of(), 2045, List.of(2026), List.of(2030)),
                List.of(new Target("1", "Emissions budget 2021–2025", List.of())),
                new Circumstances(true, true, Method.MULTI_YEAR, true, false, false),
                new Ndc(TargetType.ABSOLUTE_REDUCTION, true, 2021, 2025, 2020, 2020, Cooperation.YES, Set.of(), Set.of())));
        draft.page("description").text("target", """
                Budgetland is an invented Party; its report shows a multi-year budget. Net emissions of 2021 to 2025 together,
                with corresponding adjustments, shall not exceed 500 000 kt CO2 eq.""");
        draft.page("table1").name("indicator/1", "Net GHG emissions").text("reference/1", "Net emissions in 2020: 103 000 kt CO2 eq.");
        ledger(draft);
        progress(draft.page("table4/1"));
        return draft.report().with(new ReportPart.Acknowledgements(List.of(new Acknowledgement("A6-39",
                Place.of("table4/1", "balance", "year@2025"),
                "The budget is exceeded: what was first transferred is more than the fall of emissions allowed."))));
    }

    private static void ledger(Draft draft) {
        draft.page("approaches").lines("""
                label           | approachId | type      | parties | initialReport | information
                Efficient kilns | CA9002     | bilateral | XBU XBB | 2021-02-01    | With Sampleland, another invented Party
                Airlines        | CA9003     | other     | XBU     | 2024-01-15    | Outcomes for international aviation
                """);
        draft.page("authorizations").lines("""
                label | authorizationId | date       | approachId | version | authorizedQuantity | metric | gwp | sectors              | activities     | purposes | parties | entities    | otherPurposes          | timeframe   | terms                     | firstTransferDefinition | information    | vintages  | finalDate  | standards              | changes                      | partyRegistry | underlyingRegistry
                Kilns | XBU-K1          | 2021-03-01 | CA9002     | 1.0     | 5000000            | GHG    | AR5 | Industrial processes | Cement kilns   | NDC      | XBB     |             |                        | 2021 - 2025 | Use towards NDCs          |                         | Five years     | 2021-2025 | 2026-12-31 | Rules of the approach  | Not after the first transfer | XBU01         | VCS
                Wings | XBU-W1          | 2024-02-01 | CA9003     | 1.0     | 2000000            | GHG    | AR5 | Energy generation    | Wind parks     | IMP      |         | XBU-ENT-1   | International aviation | 2024 - 2025 | Use by authorized airlines | Issuance               | Two wind parks | 2024-2025 | 2026-12-31 | Rules of the programme | Not after the first transfer | XBU01         | VCS
                """);
        draft.page("actions").lines("""
                label | date       | type           | subtype                         | approachId | authorizationId | firstTransferringParty | partyRegistry | firstId                       | lastId                        | metric | gwp | quantity | mitigationType      | vintage | acquiringParty
                1     | 2021-11-30 | First transfer | First transfer to another Party | CA9002     | XBU-K1          | XBU                    | XBU01         | CA9002-XBU01-XBU-1-2021       | CA9002-XBU01-XBU-500000-2021  | GHG    | AR5 | 500000   | Emission reductions | 2021    | XBB
                2     | 2022-11-30 | First transfer | First transfer to another Party | CA9002     | XBU-K1          | XBU                    | XBU01         | CA9002-XBU01-XBU-1-2022       | CA9002-XBU01-XBU-1000000-2022 | GHG    | AR5 | 1000000  | Emission reductions | 2022    | XBB
                3     | 2023-11-30 | First transfer | First transfer to another Party | CA9002     | XBU-K1          | XBU                    | XBU01         | CA9002-XBU01-XBU-1-2023       | CA9002-XBU01-XBU-1000000-2023 | GHG    | AR5 | 1000000  | Emission reductions | 2023    | XBB
                4     | 2024-12-10 | First transfer | Issuance                        | CA9003     | XBU-W1          | XBU                    | XBU01         | CA9003-XBU01-XBU-1-2024       | CA9003-XBU01-XBU-1500000-2024 | GHG    | AR5 | 1500000  | Emission reductions | 2024    |
                5     | 2025-11-30 | First transfer | First transfer to another Party | CA9002     | XBU-K1          | XBU                    | XBU01         | CA9002-XBU01-XBU-1-2025       | CA9002-XBU01-XBU-2000000-2025 | GHG    | AR5 | 2000000  | Emission reductions | 2025    | XBB
                """);
        draft.page("entities").lines("""
                label     | date       | name                  | country        | number | approachId | conditions                         | changes
                XBU-ENT-1 | 2024-02-01 | Budget Air (invented) | Budgetland XBU | 4711   | CA9003     | For international aviation in 2024 | As the authorization
                """);
    }

    private static void progress(TypedTable page) {
        page.footnote("""
                        One entity is authorized to use these outcomes: Budget Air (invented), towards obligations for
                        international aviation. In all 2 000 kt CO2 eq. are authorized for this purpose.""")
                .row("indicator/1", """
                        kt CO2 eq | 103000 | 102000 | 101000 | 100000 | 98000 | 97000 | 500000 | 2021–2025 | \
                        Net emissions of the five years were 498 000 kt CO2 eq.; with corresponding adjustments 504 000 kt CO2 eq.""")
                .rows("""
                        emissions         | kt CO2 eq | | 102000 | 101000 | 100000 | 98000    | 97000
                        lulucf            | kt CO2 eq | | NA     | NA     | NA     | NA       | NA
                        trajectory        | kt CO2 eq | | 100000 | 100000 | 100000 | 100000   | 100000
                        emissionsCovered  | kt CO2 eq | | 102000 | 101000 | 100000 | 98000    | 97000
                        emissionsPortion  | kt CO2 eq | | 102000 | 101000 | 100000 | 98000    | 97000
                        otherIndicator    | kt CO2 eq | | NA     | NA     | NA     | NA       | NA
                        firstTransferred  | kt CO2 eq
                        otherPurposes     | kt CO2 eq | | 0      | 0      | 0      | 1500 (1) | 0
                        used              | kt CO2 eq
                        netTransfers      | kt CO2 eq
                        adjustments       | kt CO2 eq
                        cumulative        | kt CO2 eq
                        balance           | kt CO2 eq
                        adjustedIndicator | kt CO2 eq | | NA     | NA     | NA     | NA       | NA
                        """)
                .text("restatedTarget", "Net emissions of 2021–2025, with corresponding adjustments, of 500 000 kt CO2 eq. or less.")
                .text("assessmentReference", "Net emissions in 2020: 103 000 kt CO2 eq.")
                .text("finalInformation", "Emissions balances of 2021–2025: 504 000 kt CO2 eq.")
                .text("comparison", "504 000 kt CO2 eq. against a budget of 500 000 kt CO2 eq.")
                .text("achievement", """
                        No. Emissions alone, 498 000 kt CO2 eq., would have kept the budget; with 6 000 kt CO2 eq. of outcomes
                        first transferred the budget is exceeded by 4 000 kt CO2 eq.""")
                .box("""
                        Row 23(c) holds outcomes authorized for use towards NDCs alone; those for international aviation stand
                        in row 23(d). Row 23(f) is the sum of both.""");
    }
}
