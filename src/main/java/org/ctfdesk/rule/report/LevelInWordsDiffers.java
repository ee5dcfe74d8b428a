package org.ctfdesk.rule.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ctfdesk.derive.figure.CarbonUnit;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.RowUnit;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.Tolerance;

/**
 * Levels that the words of the target (description of the NDC) and of the reference (table 1) name are those of table 4: follows
 * from MPGs, paras. 64(a) and 67. Read off amounts of CO2 eq. with their unit; words that name none are left alone.
 */
public final class LevelInWordsDiffers extends Rule.OfReport {
    private static final Place TARGET = new Place(
            TableKey.of(Description.FORM.id()), RowKey.of("target"), ColumnKey.of(Description.DESCRIPTION));

    private static final Pattern TARGET_LEVEL = Pattern.compile("(?i)target(?: level| value)? of (\\d[\\d ,.\\u00a0\\u202f]*[\\s\\u00a0]*"
            + "(?:t|kt|Mt|Gg)[\\s\\u00a0]*CO[2₂])");

    public LevelInWordsDiffers() {
        super(warning("OWN-09", mpgs("64(a)")).breaks("X-06").reads(Description.FORM, Indicators.FORM, Progress.FORM, Methodologies.FORM));
    }

    /** A level of table 4, in kt CO2 eq. */
    private record Level(String indicator, BigDecimal reference, BigDecimal target) {}

    @Override
    public void check(Report report, Found found) {
        shares(report, found);
        var levels = levels(report);
        if (levels.isEmpty()) {
            return;
        }
        target(report, levels, found);
        method(report, levels, found);
        var table = TableKey.of(Indicators.FORM.id());
        for (var item : report.table(table).block(Indicators.INDICATOR).items()) {
            var place = new Place(table, new RowKey("reference", item.id()), ColumnKey.of(Indicators.DESCRIPTION));
            var own = levels.stream().filter(level -> level.indicator().equals(item.id())).toList();
            if (!own.isEmpty()) {
                reference(report, place, item.row("reference"), own.getFirst(), found);
            }
        }
    }

    /** An indicator in per cent: those that table 1 names as its reference hold that of table 4. */
    private static void shares(Report report, Found found) {
        var table = TableKey.of(Indicators.FORM.id());
        for (var key : report.keysOf(Progress.FORM)) {
            for (var item : report.table(key).block(Progress.INDICATOR).items()) {
                var row = item.row(Progress.INDICATOR);
                var text = report.table(table).block(Indicators.INDICATOR).item(item.id())
                        .map(named -> said(named.row("reference"), Indicators.DESCRIPTION)).orElse("");
                var named = FreeText.perCents(text);
                if (RowUnit.of(row).filter(RowUnit.PER_CENT::means).isPresent() && !named.isEmpty()
                        && row.answer(ColumnKey.of(Progress.REFERENCE)).orElse(null) instanceof Quantity.Amount reference
                        && named.stream().noneMatch(each -> Tolerance.agree(each.value(), reference.value()))) {
                    found.at(new Place(table, new RowKey("reference", item.id()), ColumnKey.of(Indicators.DESCRIPTION)))
                            .says("reference", Quantity.of(named.getFirst().value()), Answer.Choices.of(RowUnit.PER_CENT.written()),
                                    plain(reference.value()));
                }
            }
        }
    }

    private static void target(Report report, List<Level> levels, Found found) {
        var named = FreeText.carbon(said(report.table(Description.FORM.id()).row("target"), Description.DESCRIPTION));
        var known = new ArrayList<BigDecimal>();
        for (var level : levels) {
            known.add(level.target());
            known.add(level.reference());
            known.add(level.reference().subtract(level.target()));
        }
        var isTargetNamed = named.stream().anyMatch(each -> levels.stream().anyMatch(level -> isSame(each, level.target())));
        named.stream()
                .filter(each -> !isTargetNamed && known.stream().noneMatch(level -> isSame(each, level)))
                .findFirst()
                .ifPresent(each -> found.at(TARGET).says("target", Quantity.of(each.value()), unit(each),
                        plain(each.unit().ofKt(levels.getFirst().target()))));
    }

    /** "The target level of so much", where table 3 tells how achievement is assessed. */
    private static void method(Report report, List<Level> levels, Found found) {
        for (var line : List.of("targetMethod", "approachFirst", "approachLater")) {
            var text = said(report.table(Methodologies.FORM.id()).row(line), Methodologies.DESCRIPTION);
            TARGET_LEVEL.matcher(text).results().flatMap(each -> FreeText.carbon(each.group(1)).stream())
                    .filter(each -> levels.stream().noneMatch(level -> isSame(each, level.target()))).findFirst()
                    .ifPresent(each -> found.at(Place.of(Methodologies.FORM.id(), line, Methodologies.DESCRIPTION)).says("target",
                            Quantity.of(each.value()), unit(each), plain(each.unit().ofKt(levels.getFirst().target()))));
        }
    }

    private static void reference(Report report, Place place, Row row, Level level, Found found) {
        var text = said(row, Indicators.DESCRIPTION);
        var named = FreeText.carbon(text);
        if (!named.isEmpty() && named.stream().noneMatch(each -> isSame(each, level.reference()))) {
            var each = named.getFirst();
            found.at(place).says("reference", Quantity.of(each.value()), unit(each), plain(each.unit().ofKt(level.reference())));
            return;
        }
        var years = FreeText.years(text);
        var base = report.profile().ndc().baseYear();
        if (base != 0 && years.size() == 1 && years.first() != base && years.first() < report.profile().submission().year() - 1) {
            found.at(place).as(Severity.WARNING).says("year", String.valueOf(years.first()), String.valueOf(base));
        }
    }

    private static List<Level> levels(Report report) {
        var levels = new ArrayList<Level>();
        for (var key : report.keysOf(Progress.FORM)) {
            for (var item : report.table(key).block(Progress.INDICATOR).items()) {
                var row = item.row(Progress.INDICATOR);
                var unit = CarbonUnit.of(row);
                if (unit.isPresent() && row.answer(ColumnKey.of(Progress.REFERENCE)).orElse(null) instanceof Quantity.Amount reference
                        && row.answer(ColumnKey.of(Progress.TARGET_LEVEL)).orElse(null) instanceof Quantity.Amount target) {
                    levels.add(new Level(item.id(), unit.get().toKt(reference.value()), unit.get().toKt(target.value())));
                }
            }
        }
        return levels;
    }

    private static boolean isSame(FreeText.Carbon named, BigDecimal kt) {
        return Tolerance.agree(named.value().abs(), named.unit().ofKt(kt).abs());
    }

    private static Answer unit(FreeText.Carbon named) {
        return Answer.Choices.of(named.unit().option());
    }

    private static Quantity plain(BigDecimal figure) {
        var stripped = figure.stripTrailingZeros();
        return Quantity.of(stripped.setScale(Math.max(0, stripped.scale())));
    }

    private static String said(Row row, String column) {
        return FreeText.words(row, column).orElse("");
    }
}
