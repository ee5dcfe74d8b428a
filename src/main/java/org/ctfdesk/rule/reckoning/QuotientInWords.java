package org.ctfdesk.rule.reckoning;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Lexicon;
import org.ctfdesk.rule.Matches;
import org.ctfdesk.rule.Rule;

/**
 * Words that divide one amount by a number, as "90 000 t, divided by three elapsed years, are 30 000 t a year", divide it rightly:
 * MPGs, para. 77(d); 2/CMA.3, annex, para. 7(a)(ii). Beside table 4 the years elapsed are those that it reports.
 */
public final class QuotientInWords extends Rule.OfReport {
    private static final Pattern QUOTIENT = Pattern.compile("(?<whole>" + Told.NUMBER + Told.CARBON + ")[^.;]{0,70}?"
            + Lexicon.expression("divided.by") + "\\s*(?:the )?(?<by>" + Told.COUNT + ")(?<of>[^.;\\d]{0,40}?)"
            + Lexicon.expression("gives") + "[^.;\\d]{0,20}?(?<part>" + Told.NUMBER + Told.CARBON + ")", Lexicon.CAPITALS);

    private static final Pattern AMOUNT = Pattern.compile(Told.NUMBER + "[\\s\\u00a0]*" + FreeText.UNIT + "(?!\\p{L})");
    private static final Pattern EQUIVALENT = Pattern.compile("(CO[2₂])eq$");

    public QuotientInWords() {
        super(warning("OWN-215", mpgs("77(d)")).reads(Told.forms()));
    }

    @Override
    public void check(Report report, Found found) {
        for (var told : Told.of(report)) {
            if (Lexicon.names("divided.by", told.text())) {
                Matches.of(QUOTIENT, told.text()).forEach(each -> check(report, told, each, found));
            }
        }
    }

    private static void check(Report report, Told told, MatchResult said, Found found) {
        var whole = Told.figure(said.group("whole"));
        var part = Told.figure(said.group("part"));
        var by = Told.count(said.group("by")).filter(number -> number > 0);
        var unit = Told.unit(said.group("whole"));
        var other = Told.unit(said.group("part"));
        if (whole.isEmpty() || part.isEmpty() || by.isEmpty() || unit.isPresent() != other.isPresent()
                || Lexicon.names("no.quotient", said.group("of") + " " + told.text().substring(said.end()))
                || AMOUNT.matcher(told.text().substring(said.end())).find()) { // the parts of several
            return;
        }
        var given = unit.map(of -> other.orElseThrow().ofKt(of.toKt(whole.get()))).orElse(whole.get());
        var quotient = given.divide(BigDecimal.valueOf(by.get()), MathContext.DECIMAL64);
        var elapsed = report.profile().periods().inventoryTo() - report.profile().periods().implementationFrom() + 1;
        if (quotient.subtract(part.get()).abs().compareTo(Told.rounding(part.get())) > 0) {
            found.at(told.place()).with(written(said.group("whole")), String.valueOf(by.get()), Quantity.of(plain(quotient)),
                    written(said.group("part")));
        } else if (told.place().table().form().equals(Progress.FORM.id()) && Lexicon.names("elapsed", said.group("of"))
                && by.get() != elapsed) {
            found.at(told.place()).says("elapsed", String.valueOf(by.get()), String.valueOf(elapsed));
        }
    }

    /** An amount as it stands, with its unit. */
    private static String written(String amount) {
        return EQUIVALENT.matcher(amount.strip()).replaceAll("$1 eq.");
    }

    private static BigDecimal plain(BigDecimal figure) {
        var rounded = figure.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.setScale(Math.max(0, rounded.scale()));
    }
}
