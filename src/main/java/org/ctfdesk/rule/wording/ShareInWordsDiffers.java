package org.ctfdesk.rule.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Ndc;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Lexicon;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Shares;

/**
 * A share told in words, as "a quarter below the level of 2010", is about the reduction that reference and target level of table 4 give:
 * MPGs, para. 64(a) and (c).
 */
public final class ShareInWordsDiffers extends Rule.OfReport {
    private static final Pattern BELOW = Pattern.compile("(" + Shares.expression() + ")\\s*(?:\\p{L}+\\s*)?"
            + Lexicon.expression("directly.below"),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** Half of the way from a fifth to a quarter, and a little more. */
    private static final BigDecimal ROUNDED = new BigDecimal(3);

    public ShareInWordsDiffers() {
        super(warning("OWN-204", mpgs("64(a)")).breaks("A-10").reads(Description.FORM, Methodologies.FORM, Progress.FORM));
    }

    @Override
    public void check(Report report, Found found) {
        var ndc = report.profile().ndc();
        if (ndc.type() != Ndc.TargetType.ABSOLUTE_REDUCTION) {
            return;
        }
        var reductions = TrackedFigures.of(report).stream().flatMap(each -> each.reduction(ndc).stream()).toList();
        if (reductions.isEmpty()) {
            return;
        }
        for (var said : Said.ofTarget(report)) {
            BELOW.matcher(said.text()).results().flatMap(each -> Shares.perCent(each.group(1)).stream())
                    .filter(share -> reductions.stream().noneMatch(each -> each.subtract(share).abs().compareTo(ROUNDED) <= 0))
                    .findFirst().ifPresent(share -> found.at(said.place()).with(Quantity.of(share),
                            Quantity.of(reductions.getFirst().setScale(1, RoundingMode.HALF_UP))));
        }
    }
}
