package org.ctfdesk.rule.flexibility;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.everything;

import java.util.List;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.junit.jupiter.api.Test;

class ClaimWordsCopiedTest {
    @Test
    void findsTheTimeFrameOfAnotherClaim() {
        check(new ClaimWordsCopied(), Measures.FORM, claims("Projections to 2045 in 2030"), """
                      | label
            measure/1 | Wind
            box       | Paragraph 85
                      | ^
            """);
    }

    @Test
    void takesWordsOfItsOwn() {
        check(new ClaimWordsCopied(), Measures.FORM, claims("Estimates for stoves in 2028"), """
                      | label
            measure/1 | Wind
            box       | Paragraph 85
            """);
    }

    private static Report claims(String timeFrame) {
        return everything().with(new ReportPart.Claims(List.of(
                new FlexibilityClaim("95", "The model ends in 2035 and nobody extends it", "Projections to 2045 in 2030", "Tables 7 to 11"),
                new FlexibilityClaim("48", "There is no register of equipment", "First estimates of SF6 in 2030", "SF6"),
                new FlexibilityClaim("85", "No activity data are collected for stoves", timeFrame, "Measure 3"))));
    }
}
