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
 * The textbook case of double counting: A and B emit 200 t each, a project in B reduces 50 t, and A uses them. A has 150 t, B
 * has 250 t, and the sum stays 400 t.
 */
final class TextbookSamples {
    private static final String APPROACHES = """
            label          | approachId | type      | parties | initialReport | information
            Textbook power | CA9001     | bilateral | XTA XTB | 2022-01-10    | An invented bilateral crediting mechanism: one project, one year
            """;

    private TextbookSamples() {}

    /** A, which uses what B first transfers. */
    static Report buyer() {
        var draft = draft(new Party("Textbook Party A", "XTA", false, false), 150);
        draft.page("approaches").lines(APPROACHES);
        draft.page("actions").lines("""
                label | date       | type        | approachId | authorizationId | firstTransferringParty | partyRegistry | firstId                 | lastId                   | metric | gwp | quantity | mitigationType      | vintage | transferringParty | usingParty | yearOfUse
                A-1   | 2022-10-03 | Acquisition | CA9001     | B-2022-1        | XTB                    | XTB01         | CA9001-XTB01-XTB-1-2022 | CA9001-XTB01-XTB-50-2022 | GHG    | AR5 | 50       | Emission reductions | 2022    | XTB               |            |
                A-2   | 2022-12-15 | Use         | CA9001     | B-2022-1        | XTB                    | XTB01         | CA9001-XTB01-XTB-1-2022 | CA9001-XTB01-XTB-50-2022 | GHG    | AR5 | 50       | Emission reductions | 2022    |                   | XTA        | 2022
                """);
        return draft.report();
    }

    /** B, which first transfers 50 t to A. */
    static Report host() {
        var draft = draft(new Party("Textbook Party B", "XTB", true, false), 250);
        draft.page("approaches").lines(APPROACHES);
        draft.page("authorizations").lines("""
                label   | authorizationId | date       | approachId | version | authorizedQuantity | metric | gwp | sectors           | activities | purposes | parties | timeframe   | terms                | information | vintages | finalDate  | standards                 | changes                      | partyRegistry | underlyingRegistry
                Power 1 | B-2022-1        | 2022-01-20 | CA9001     | 1.0     | 50                 | GHG    | AR5 | Energy generation | Solar plant | NDC     | XTA     | 2022 - 2022 | Use towards NDC of A | One project | 2022     | 2022-12-31 | Rules of the mechanism    | Not after the first transfer | XTB01         | JCM
                """);
        draft.page("actions").lines("""
                label | date       | type           | subtype                         | approachId | authorizationId | firstTransferringParty | partyRegistry | firstId                 | lastId                   | metric | gwp | quantity | mitigationType      | vintage | acquiringParty
                B-1   | 2022-10-01 | First transfer | First transfer to another Party | CA9001     | B-2022-1        | XTB                    | XTB01         | CA9001-XTB01-XTB-1-2022 | CA9001-XTB01-XTB-50-2022 | GHG    | AR5 | 50       | Emission reductions | 2022    | XTA
                """);
        return draft.report();
    }

    /** One year of 200 t, and a target that is met with adjustments. */
    private static Draft draft(Party party, int target) {
        var draft = new Draft(new Profile(
                party,
                new Submission(1, 2024, "1.0", Submission.State.STARTED, "en"),
                new Periods(2022, 2030, 1990, 2022, List.of(), 2040, List.of(2022), List.of(2030)),
                List.of(new Target("1", "Emissions", List.of())),
                new Circumstances(true, true, Method.SINGLE_YEAR_AVERAGING, true, false, false),
                new Ndc(TargetType.ABSOLUTE_REDUCTION, false, 2030, 2030, 2020, 2021, Cooperation.YES, Set.of(), Set.of())));
        draft.page("description").text("target", party.name() + " is an invented Party: the textbook case of double counting in one year.");
        draft.page("table1").name("indicator/1", "Emissions").text("reference/1", "Emissions in 2020: 200 t CO2 eq.");
        draft.page("table4/1")
                .row("indicator/1", "t CO2 eq | 200 | 200 | | " + target + " | 2030 | Emissions were 200 t CO2 eq. in 2022, as in 2020.")
                .rows("""
                        emissions         | t CO2 eq | | 200
                        lulucf            | t CO2 eq | | NA
                        emissionsCovered  | t CO2 eq | | 200
                        emissionsPortion  | t CO2 eq | | 200
                        otherIndicator    | t CO2 eq | | NA
                        firstTransferred  | t CO2 eq
                        otherPurposes     | t CO2 eq
                        used              | t CO2 eq
                        netTransfers      | t CO2 eq
                        average           | t CO2 eq
                        adjustments       | t CO2 eq
                        cumulative        | t CO2 eq
                        balance           | t CO2 eq
                        adjustedIndicator | t CO2 eq | | NA
                        """);
        return draft;
    }
}
