package org.ctfdesk.rule.flexibility;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.developed;
import static org.ctfdesk.rule.flexibility.Claims.claiming;

import java.util.List;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.ReportPart;
import org.junit.jupiter.api.Test;

class ClaimOfDevelopedPartyTest {
    @Test
    void findsEachClaim() {
        check(new ClaimOfDevelopedParty(), Projections.WITH_MEASURES, developed().with(new ReportPart.Claims(everythingClaimed())), """
                    | 2025
                box |
                    | ^
                """);
    }

    @Test
    void leavesADevelopingCountry() {
        check(new ClaimOfDevelopedParty(), Projections.WITH_MEASURES, claiming("92"), """
                    | 2025
                box |
                """);
    }

    private static List<FlexibilityClaim> everythingClaimed() {
        return claiming("92", "95").claims();
    }
}
