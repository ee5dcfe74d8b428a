package org.ctfdesk.rule.wording.cooperation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Approaches;
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
            Lexicon.CAPITALS);
    /** "Up to 2024, 350 000 t were transferred" tells of a time. */
    private static final Pattern UNTIL_A_YEAR = Pattern.compile("^(?:19|20)\\d{2}(?!\\d)(?![ \\u00a0\\u202f]?" + FreeText.UNIT + "\\b)");
    private static final Pattern AMOUNT = Pattern.compile("^[\\d ,.\\u00a0\\u202f]+\\p{L}*\\s*(?:CO[2₂])?[\\s-]*(?:eq\\.?|e\\b)?");
    private static final Pattern END = Pattern.compile("[.;!?。；\\n]");
    private static final int WORDS_AROUND = 60;
    private static final int LONGEST_AMOUNT = 40;

    public LimitExceeded() {
        super(warning("OWN-196", mpgs("64(f)")).reads(Description.FORM, Methodologies.FORM, Progress.FORM, Actions.FORM,
                Authorizations.FORM, Approaches.FORM));
    }

    @Override
    public void check(Report report, Found found) {
        var limits = new LinkedHashMap<Outcomes.Told, BigDecimal>();
        Outcomes.texts(report).forEach(told -> limit(told.text()).ifPresent(most -> limits.put(told, most)));
        if (limits.isEmpty()) {
            return;
        }
        var used = Outcomes.sum(report, List.of(Outcomes.USED));
        var transferred = Outcomes.sum(report, Outcomes.TRANSFERRED);
        var authorized = Outcomes.authorized(report);
        limits.forEach((told, most) -> {
            if (used.compareTo(most) > 0) {
                found.at(told.place()).says("used", Quantity.of(most), Quantity.of(used));
            } else if (transferred.compareTo(most) > 0) {
                found.at(told.place()).says("transferred", Quantity.of(most), Quantity.of(transferred));
            } else if (used.signum() == 0 && authorized.compareTo(most) > 0) {
                found.at(told.place()).says("authorized", Quantity.of(most), Quantity.of(authorized));
            }
        });
    }

    /** The limit in t CO2 eq. that the words set for all years and partners together; nothing where they set none or several. */
    private static Optional<BigDecimal> limit(String text) {
        var limits = LIMIT.matcher(text).results()
                .filter(each -> !UNTIL_A_YEAR.matcher(text.substring(each.end())).find() && !isOfPart(text, each))
                .map(each -> text.substring(each.end(), Math.min(text.length(), each.end() + LONGEST_AMOUNT)))
                .flatMap(each -> FreeText.carbon(each).stream().limit(1))
                .map(each -> each.unit().toKt(each.value()).movePointRight(3).stripTrailingZeros())
                .map(each -> each.setScale(Math.max(0, each.scale()))).toList();
        return limits.size() == 1 ? Optional.of(limits.getFirst()) : Optional.empty();
    }

    /** A limit of one year or of one partner, whether that is said before the figure or after it. */
    private static boolean isOfPart(String text, MatchResult limit) {
        var before = END.split(text.substring(0, limit.start()), -1);
        var after = AMOUNT.matcher(text.substring(limit.end())).replaceFirst("");
        var rest = END.split(after.substring(0, Math.min(after.length(), WORDS_AROUND)), 2)[0];
        var around = before[before.length - 1] + limit.group() + " 0 " + rest;
        return Lexicon.names("a.year", around) || Lexicon.names("each.partner", around);
    }
}
