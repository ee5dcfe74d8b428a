package org.ctfdesk.rule.flexibility;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.profile.Ndc;
import org.ctfdesk.rule.Drawing;

/** Reports with claims of flexibility, to draw upon. */
final class Claims {
    private Claims() {}

    /** A claim with its three statements. */
    static FlexibilityClaim claim(String provision) {
        return stating(provision, "No staff trained in the estimation of effects", "by BTR3 (2028)", "");
    }

    static FlexibilityClaim stating(String provision, String constraint, String timeFrame, String appliesTo) {
        return new FlexibilityClaim(provision, constraint, timeFrame, appliesTo);
    }

    /** A claim that states its threshold, in per cent. */
    static FlexibilityClaim withThreshold(String provision, String threshold) {
        return claim(provision).withThreshold(Optional.of(new BigDecimal(threshold)));
    }

    /** A developing country Party that claims flexibility under these paragraphs. */
    static Report claiming(String... provisions) {
        return claiming(Arrays.stream(provisions).map(Claims::claim).toArray(FlexibilityClaim[]::new));
    }

    static Report claiming(FlexibilityClaim... claims) {
        return Drawing.everything().with(new ReportPart.Claims(Arrays.asList(claims)));
    }

    /** With an NDC of that base year and those gases. */
    static Report ofNdc(Report report, int baseYear, String... gases) {
        return report.with(report.profile().with(new Ndc(
                Ndc.TargetType.ABSOLUTE_REDUCTION, false, 2030, 2030, baseYear, 2021, Ndc.Cooperation.YES, Set.of(), Set.of(gases))));
    }
}
