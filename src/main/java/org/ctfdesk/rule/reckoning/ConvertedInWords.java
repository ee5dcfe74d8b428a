package org.ctfdesk.rule.reckoning;

import java.math.BigDecimal;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Matches;
import org.ctfdesk.rule.Rule;

/** An amount that words give in two units is the same in both, as "48 150 kt (48.15 Mt)": MPGs, para. 79; read in any language. */
public final class ConvertedInWords extends Rule.OfReport {
    private static final Pattern TWICE = Pattern.compile("(?<one>" + Told.NUMBER
            + "[\\s\\u00a0]{0,3}+" + FreeText.UNIT + "(?![\\p{L}/])(?:[\\s\\u00a0]{0,3}CO[2₂]eq)?)"
            + "(?:\\s{0,3}[(=]\\s{0,3}(?:=|or|i\\.e\\.|that is|soit|es decir|то есть|即|أي)?\\s{0,3}"
            + "|\\s{0,3},\\s{0,3}(?:=|i\\.e\\.|that is|soit|es decir|то есть|即|أي)\\s{0,3}|\\s{1,3}(?:are added as|is added as|as|="
                    + "|soit|o sea|即|أي)\\s{1,3})"
            + "(?<other>" + Told.NUMBER + "[\\s\\u00a0]{0,3}+" + FreeText.UNIT + "(?![\\p{L}/])"
            + "(?!\\s+(?:of|de|of which|dont|from|из)(?!\\p{L})(?!\\s+CO)))");

    public ConvertedInWords() {
        super(warning("OWN-219", mpgs("79")).reads(Told.forms()));
    }

    @Override
    public void check(Report report, Found found) {
        for (var told : Told.of(report)) {
            Matches.of(TWICE, told.text()).filter(ConvertedInWords::isShifted).findFirst()
                    .ifPresent(each -> found.at(told.place()).with(each.group("one"), each.group("other"),
                            Quantity.of(inUnitOfOther(each))));
        }
    }

    /** Two units, the same digits, and not the same amount. */
    private static boolean isShifted(MatchResult said) {
        var one = Told.figure(said.group("one"));
        var other = Told.figure(said.group("other"));
        var from = Told.unit(said.group("one"));
        var to = Told.unit(said.group("other"));
        return one.isPresent() && other.isPresent() && from.isPresent() && to.isPresent() && !from.equals(to)
                && digits(one.get()).equals(digits(other.get())) && inUnitOfOther(said).compareTo(other.get()) != 0;
    }

    private static BigDecimal inUnitOfOther(MatchResult said) {
        var kt = Told.unit(said.group("one")).orElseThrow().toKt(Told.figure(said.group("one")).orElseThrow());
        var given = Told.unit(said.group("other")).orElseThrow().ofKt(kt).stripTrailingZeros();
        return given.setScale(Math.max(0, given.scale()));
    }

    private static String digits(BigDecimal figure) {
        return figure.stripTrailingZeros().unscaledValue().toString();
    }
}
