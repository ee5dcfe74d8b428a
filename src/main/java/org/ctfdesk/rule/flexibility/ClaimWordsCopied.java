package org.ctfdesk.rule.flexibility;

import java.util.function.Function;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Field;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Rule;

/**
 * Capacity constraint and time frame are told for each flexibility by itself: MPGs, para. 6. The same words in two claims are suspected to
 * be copied (a reminder: one constraint may well stand behind both).
 */
public final class ClaimWordsCopied extends Rule.OfReport {
    private static final int LEAST_LETTERS = 15;

    public ClaimWordsCopied() {
        super(info("OWN-199", mpgs("6")).applies(Provisions::withoutClaimOfDeveloping));
    }

    @Override
    public void check(Report report, Found found) {
        if (!report.profile().party().developing()) {
            return;
        }
        copied(report, FlexibilityClaim::capacityConstraint, "constraint", found);
        copied(report, FlexibilityClaim::timeFrame, "timeFrame", found);
    }

    private static void copied(Report report, Function<FlexibilityClaim, String> words, String variant, Found found) {
        var claims = report.claims();
        for (var i = 1; i < claims.size(); i++) {
            var own = FreeText.plain(words.apply(claims.get(i)));
            var same = claims.subList(0, i).stream().filter(other -> own.equals(FreeText.plain(words.apply(other)))).toList();
            // one constraint may stand behind all claims: then it is no copy
            if (own.length() >= LEAST_LETTERS && same.size() == 1 && claims.stream()
                    .filter(other -> own.equals(FreeText.plain(words.apply(other)))).count() == 2 && claims.size() > 2) {
                found.at(Provisions.box(claims.get(i).provision())).in(Field.ofClaim(claims.get(i).provision(), variant)).says(variant,
                        claims.get(i).provision().strip(),
                        same.getFirst().provision().strip());
            }
        }
    }
}
