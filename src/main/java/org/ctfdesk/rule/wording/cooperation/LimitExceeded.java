package org.ctfdesk.rule.wording.cooperation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Lexicon;
import org.ctfdesk.rule.Rule;

/**
 * A limit that words set for mitigation outcomes, as "up to 1 200 000 t CO2 eq.", is not below what table 4 already has, nor below what
 * is authorized: MPGs, para. 64(f), and 2/CMA.3, annex, para. 21(a).
 */
public final class LimitExceeded extends Rule.OfReport {
    private static final Pattern LIMIT = Pattern.compile(Lexicon.expression("at.most") + "[^.\\d]{0,20}(?=\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern A_YEAR = Pattern.compile("(?i)^[^.;]{0,12}(a year|per year|annual|each year|yearly|par an|al"
            + " año|в год|每年|سنويا)");
    private static final int LONGEST_AMOUNT = 40;

    public LimitExceeded() {
        super(warning("OWN-196", mpgs("64(f)")).reads(Description.FORM, Methodologies.FORM, Progress.FORM, Authorizations.FORM));
    }

    @Override
    public void check(Report report, Found found) {
        var used = Outcomes.sum(report, List.of(Outcomes.USED));
        var transferred = Outcomes.sum(report, Outcomes.TRANSFERRED);
        var authorized = Outcomes.authorized(report);
        for (var told : Outcomes.texts(report)) {
            var limit = limit(told.text());
            if (limit.isEmpty()) {
                continue;
            }
            var most = limit.get();
            if (used.compareTo(most) > 0) {
                found.at(told.place()).says("used", Quantity.of(most), Quantity.of(used));
            } else if (transferred.compareTo(most) > 0) {
                found.at(told.place()).says("transferred", Quantity.of(most), Quantity.of(transferred));
            } else if (used.signum() == 0 && authorized.compareTo(most) > 0) {
                found.at(told.place()).says("authorized", Quantity.of(most), Quantity.of(authorized));
            }
        }
    }

    /** The limit in t CO2 eq. that the words set for all years together; nothing where they set none or several. */
    private static Optional<BigDecimal> limit(String text) {
        var limits = LIMIT.matcher(text).results()
                .map(each -> text.substring(each.end(), Math.min(text.length(), each.end() + LONGEST_AMOUNT)))
                .filter(each -> !A_YEAR.matcher(each.replaceFirst("^[\\d ,.\\u00a0\\u202f]+\\p{L}*\\s*(?:CO[2₂])?\\s*(?:eq\\.?)?",
                        "")).find())
                .flatMap(each -> FreeText.carbon(each).stream().limit(1))
                .map(each -> each.unit().toKt(each.value()).movePointRight(3).stripTrailingZeros())
                .map(each -> each.setScale(Math.max(0, each.scale()))).toList();
        return limits.size() == 1 ? Optional.of(limits.getFirst()) : Optional.empty();
    }
}
