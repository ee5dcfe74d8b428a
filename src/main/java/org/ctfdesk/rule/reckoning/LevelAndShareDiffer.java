package org.ctfdesk.rule.reckoning;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ctfdesk.derive.figure.CarbonUnit;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Lexicon;
import org.ctfdesk.rule.Matches;
import org.ctfdesk.rule.Rule;

/**
 * A level and a percentage that words put side by side, as "51 530 kt or 19.7 per cent below the level of 2010", go together with the
 * reference of table 4: MPGs, para. 69. Also where a budget is told as so many times a share of the reference.
 */
public final class LevelAndShareDiffer extends Rule.OfReport {
    private static final String PER_CENT = "(?<share>" + Told.NUMBER + ")[\\s\\u00a0]*" + FreeText.PER_CENT_SIGN;
    private static final Pattern SIDE_BY_SIDE = Pattern.compile("(?<level>" + Told.NUMBER
            + "[\\s\\u00a0]*" + FreeText.UNIT + "[\\s\\u00a0]*CO[2₂](?:eq)?)"
            + "\\s*(?:,|\\(|or|ou|o|или|或|أو)\\s*(?:or |i\\.e\\. |which (?:is|was) |that is )?(?:about )?" + PER_CENT + "\\s+"
            + Lexicon.expression("fall") + "(?<of>[^.;]{0,60})", Lexicon.CAPITALS);
    private static final Pattern TIMES = Pattern.compile("(?<times>" + Told.COUNT + ")\\s+" + Lexicon.expression("times") + "\\s+"
            + PER_CENT, Lexicon.CAPITALS);
    private static final Pattern ABOUT = Pattern.compile(Lexicon.expression("about") + "\\s*$", Lexicon.CAPITALS);
    private static final Pattern A_SHARE = Pattern.compile("%|(?i:cent|ciento|процент)|百分");
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal TWENTY = new BigDecimal(20);
    private static final BigDecimal SLACK = new BigDecimal("0.02");

    public LevelAndShareDiffer() {
        super(warning("OWN-220", mpgs("69")).breaks("T4-09").reads(Told.forms()));
    }

    @Override
    public void check(Report report, Found found) {
        var rows = report.keysOf(Progress.FORM).stream().flatMap(key -> report.table(key).block(Progress.INDICATOR).items().stream())
                .map(item -> item.row(Progress.INDICATOR)).filter(row -> CarbonUnit.of(row).isPresent()).toList();
        if (rows.isEmpty()) {
            return;
        }
        for (var told : Told.of(report)) {
            if (!Matches.any(A_SHARE, told.text())) {
                continue; // the expressions below are dear
            }
            Matches.of(SIDE_BY_SIDE, told.text()).filter(each -> isOfBase(report, each.group("of"))
                            && !ABOUT.matcher(told.text().substring(0, each.start())).find())
                    .forEach(each -> sideBySide(report, told, each, rows, found));
            Matches.of(TIMES, told.text()).forEach(each -> times(report, told, each, rows, found));
        }
    }

    /** Compared with the base year, and with no other year or scenario. */
    private static boolean isOfBase(Report report, String of) {
        var base = report.profile().ndc().baseYear();
        return FreeText.years(of).stream().allMatch(year -> year == base) && !Lexicon.names("other.year", of)
                && !Lexicon.names("other.scenario", of)
                && !Lexicon.names("trajectory", of) && !Lexicon.names("budget", of);
    }

    private static void sideBySide(Report report, Told told, MatchResult said, List<Row> rows, Found found) {
        var level = Told.figure(said.group("level"));
        var share = Told.figure(said.group("share"));
        var unit = Told.unit(said.group("level")); // none for MT, which may be two
        if (level.isEmpty() || share.isEmpty() || unit.isEmpty() || rows.stream().noneMatch(row -> isOfRow(row, said, unit.get()))) {
            return;
        }
        var kt = unit.get().toKt(level.get());
        BigDecimal expected = null;
        for (var row : rows) {
            var reference = amount(row, Progress.REFERENCE).map(CarbonUnit.of(row).orElseThrow()::toKt)
                    .filter(figure -> figure.signum() > 0);
            if (reference.isEmpty()) {
                return;
            }
            var of = kt.multiply(HUNDRED).divide(reference.get(), MathContext.DECIMAL64);
            var below = HUNDRED.subtract(of);
            var off = Told.rounding(kt).multiply(HUNDRED).divide(reference.get(), MathContext.DECIMAL64)
                    .max(Told.rounding(share.get())).add(SLACK);
            if (share.get().subtract(of).abs().compareTo(off) <= 0 || share.get().subtract(below).abs().compareTo(off) <= 0) {
                return;
            }
            var latest = amount(row, new ColumnKey(Progress.YEAR, report.profile().periods().inventoryTo()));
            var isDistance = latest.filter(now -> reference.get().subtract(CarbonUnit.of(row).orElseThrow().toKt(now)).abs()
                    .subtract(kt).abs().compareTo(Told.rounding(kt)) <= 0).isPresent();
            expected = isDistance || of.compareTo(HUNDRED.divide(BigDecimal.valueOf(2))) < 0
                    && of.subtract(share.get()).abs().compareTo(below.subtract(share.get()).abs()) < 0 ? of : below;
        }
        found.at(told.place()).with(said.group("level"), Quantity.of(share.get()), Quantity.of(expected.setScale(1, RoundingMode.HALF_UP)));
    }

    /** A level of the row, or a distance from its reference, within a twentieth; and not of a gas or a sector. */
    private static boolean isOfRow(Row row, MatchResult said, CarbonUnit unit) {
        var kt = unit.toKt(Told.figure(said.group("level")).orElseThrow());
        var own = CarbonUnit.of(row).orElseThrow();
        var reference = amount(row, Progress.REFERENCE).map(own::toKt);
        return row.answers().values().stream().filter(Quantity.Amount.class::isInstance)
                .map(each -> own.toKt(((Quantity.Amount) each).value()))
                .flatMap(each -> Stream.concat(Stream.of(each), reference.map(each::subtract).stream())).map(BigDecimal::abs)
                .anyMatch(each -> kt.subtract(each).abs().multiply(TWENTY).compareTo(each) <= 0);
    }

    /** A budget is the level of one year times the number of its years. */
    private static void times(Report report, Told told, MatchResult said, List<Row> rows, Found found) {
        var ndc = report.profile().ndc();
        var count = Told.count(said.group("times"));
        var share = Told.figure(said.group("share"));
        if (!ndc.multiYear() || count.orElse(0) == 0 || share.isEmpty() || rows.size() != 1) {
            return;
        }
        var reference = amount(rows.getFirst(), Progress.REFERENCE).filter(figure -> figure.signum() > 0);
        var level = amount(rows.getFirst(), Progress.TARGET_LEVEL);
        if (reference.isEmpty() || level.isEmpty()) {
            return;
        }
        var given = level.get().multiply(HUNDRED).divide(reference.get().multiply(BigDecimal.valueOf(count.get())), MathContext.DECIMAL64);
        if (count.get() == ndc.targetTo() - ndc.targetFrom() + 1
                && given.subtract(share.get()).abs().compareTo(Told.rounding(share.get())) > 0) {
            found.at(told.place()).says("times", said.group(), Quantity.of(given.setScale(1, RoundingMode.HALF_UP)));
        }
    }

    private static Optional<BigDecimal> amount(Row row, String column) {
        return amount(row, ColumnKey.of(column));
    }

    private static Optional<BigDecimal> amount(Row row, ColumnKey column) {
        return row.answer(column).filter(Quantity.Amount.class::isInstance).map(each -> ((Quantity.Amount) each).value());
    }
}
