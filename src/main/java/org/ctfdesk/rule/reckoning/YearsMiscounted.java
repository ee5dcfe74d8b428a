package org.ctfdesk.rule.reckoning;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ctfdesk.derive.figure.Result;
import org.ctfdesk.form.Years;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Figures;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Lexicon;
import org.ctfdesk.rule.Matches;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/**
 * Numbers of years in words are those of the report: the way from base year to target ("in 13 of 20 years"), what remains of a budget's
 * period, and how far the latest inventory year lies before the submission. MPGs, paras. 58, 69 and 77(a).
 */
public final class YearsMiscounted extends Rule.OfReport {
    private static final Pattern OF_ALL = Pattern.compile("(?<done>" + Told.COUNT + ")\\s+" + Lexicon.expression("out.of") + "\\s+(?<all>"
            + Told.COUNT + ")\\s+" + Lexicon.expression("years") + "(?!\\s+of)", Lexicon.CAPITALS);
    private static final int BESIDE = 60;
    private static final Pattern INVENTORY = Pattern.compile("(?iu)inventor|latest year");
    private static final Pattern REMAINING = Pattern.compile(Lexicon.expression("remaining") + "\\s+(?<count>" + Told.COUNT + ")\\s*"
            + Lexicon.expression("years") + "|(?<other>" + Told.COUNT + ")\\s*" + Lexicon.expression("years") + "\\s*(?:that are )?"
            + Lexicon.expression("remaining"), Lexicon.CAPITALS);
    private static final Pattern PAST = Pattern.compile(Lexicon.expression("happened")
            + "(?<between>[^.;\\d]{0,40})" + Lexicon.expression("in.year") + "(?: \\d{1,2})?(?: \\p{L}+)? (?<year>20\\d{2})(?!\\d)",
            Lexicon.CAPITALS);
    private static final Pattern BEFORE = Pattern.compile("(?i)(?<count>" + Told.COUNT
            + ") years? (?:before|prior to|earlier than) (?:the |this |its )?(?:submission|report\\b)(?! of )");
    /** Looked for first: the expressions with numbers in words are dear. */
    private static final Pattern TIME_BEFORE = Pattern.compile("(?i)before|prior|earlier");
    private static final int NEAR = 2;
    private static final Pattern AMOUNT = Pattern.compile(Told.NUMBER + Told.CARBON);

    public YearsMiscounted() {
        super(warning("OWN-218", mpgs("77(a)")).reads(Told.forms()));
    }

    @Override
    public void check(Report report, Found found) {
        for (var told : Told.of(report)) {
            if (told.text().contains("20")) {
                past(report, told, found);
            }
            if (!Lexicon.names("years", told.text())) {
                continue;
            }
            if (Lexicon.names("out.of", told.text())) {
                way(report, told, found);
            }
            if (Matches.any(TIME_BEFORE, told.text()) && Matches.any(INVENTORY, told.text())) {
                before(report, told, found);
            }
            if (Lexicon.names("remaining", told.text())) {
                remaining(report, told, found);
            }
        }
    }

    /** One of the two numbers fits, and the other does not. */
    private static void way(Report report, Told told, Found found) {
        var ndc = report.profile().ndc();
        if (ndc.baseYear() == 0 || ndc.targetTo() == 0) {
            return;
        }
        var all = ndc.targetTo() - ndc.baseYear();
        var done = report.profile().periods().inventoryTo() - ndc.baseYear();
        Matches.of(OF_ALL, told.text()).forEach(said -> {
            var one = Told.count(said.group("done")).orElse(0);
            var other = Told.count(said.group("all")).orElse(0);
            var isNear = Math.abs(one - done) <= NEAR; // and not the years of a drought
            if (one == done != (other == all) && one != all - done && isNear && Math.abs(other - all) <= all / 2
                    && Lexicon.names("way.to.target", around(told.text(), said))) {
                found.at(told.place()).says("way", said.group(), String.valueOf(done), String.valueOf(all));
            }
        });
    }

    private static String around(String text, MatchResult said) {
        return text.substring(Math.max(0, said.start() - BESIDE), Math.min(text.length(), said.end() + BESIDE));
    }

    /** What is told as past is not to come. */
    private static void past(Report report, Told told, Found found) {
        var made = report.profile().submission().year();
        if (made == 0 || Lexicon.names("not.sure", told.text()) || Lexicon.names("decided", told.text())) {
            return;
        }
        Matches.of(PAST, told.text()).filter(said -> !Lexicon.names("purpose", said.group("between")))
                .map(said -> Integer.valueOf(said.group("year"))).filter(year -> year > made).findFirst()
                .ifPresent(year -> found.at(told.place()).as(Severity.INFO).says("past", String.valueOf(year), String.valueOf(made)));
    }

    private static void before(Report report, Told told, Found found) {
        var gap = report.profile().submission().year() - report.profile().periods().inventoryTo();
        Matches.of(BEFORE, told.text()).map(said -> Told.count(said.group("count"))).flatMap(Optional::stream)
                .filter(count -> count != gap && told.text().contains(String.valueOf(report.profile().periods().inventoryTo())))
                .findFirst().ifPresent(count -> found.at(told.place()).says("before", String.valueOf(count), String.valueOf(gap)));
    }

    /** What is left of a budget is left for the years after the latest one. */
    private static void remaining(Report report, Told told, Found found) {
        var ndc = report.profile().ndc();
        var key = told.place().table();
        if (!ndc.multiYear() || !report.keysOf(Progress.FORM).contains(key)) {
            return;
        }
        var years = ndc.targetTo() - report.profile().periods().inventoryTo();
        var left = left(report, key);
        Matches.of(REMAINING, told.text())
                .map(said -> Told.count(said.group("count") == null ? said.group("other") : said.group("count")))
                .flatMap(Optional::stream).filter(count -> count != years)
                .filter(count -> left.filter(amount -> names(told, amount)).isPresent() || Lexicon.names("budget", told.text())
                        && !Set.of(years - 1, years - 2, years + 1).contains(count))
                .findFirst().ifPresent(count -> found.at(told.place()).says("remaining", String.valueOf(count), String.valueOf(years)));
    }

    private static boolean names(Told told, BigDecimal amount) {
        return Matches.of(AMOUNT, told.text()).flatMap(each -> Told.figure(each.group()).stream())
                .anyMatch(each -> each.compareTo(amount) == 0);
    }

    /** The budget less the balances of the years reported. */
    private static Optional<BigDecimal> left(Report report, TableKey key) {
        var figures = Figures.of(report, key);
        var sum = BigDecimal.ZERO;
        for (var year : report.profile().periods().of(Years.IMPLEMENTATION)) {
            var column = new ColumnKey(Progress.YEAR, year);
            sum = sum.add(figures.result(Progress.BALANCE, column).flatMap(Result::value).map(Answer.class::cast)
                    .or(() -> figures.typed(Progress.BALANCE, column)).filter(Quantity.Amount.class::isInstance)
                    .map(answer -> ((Quantity.Amount) answer).value()).orElse(BigDecimal.ZERO));
        }
        var balances = sum;
        return report.table(key).block(Progress.INDICATOR).items().stream().map(item -> item.row(Progress.INDICATOR))
                .flatMap(row -> row.answer(ColumnKey.of(Progress.TARGET_LEVEL)).stream()).filter(Quantity.Amount.class::isInstance)
                .map(answer -> ((Quantity.Amount) answer).value().subtract(balances)).findFirst();
    }
}
