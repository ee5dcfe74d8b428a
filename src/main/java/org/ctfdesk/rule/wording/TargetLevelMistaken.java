package org.ctfdesk.rule.wording;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.derive.figure.CarbonUnit;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.profile.Ndc;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Tolerance;

/**
 * One target level in table 4 against several words that agree with each other: the level is what is mistaken, in digits or in its unit.
 * MPGs, paras. 64(a) and 67. The words agree where the amount that they name is the per cent that they name of the reference, or where
 * two texts name it. Told at the level, with all that follows from it below.
 */
public final class TargetLevelMistaken extends Rule.OfReport {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal NEAR = new BigDecimal("0.004");

    public TargetLevelMistaken() {
        super(warning("OWN-185", mpgs("67")).breaks("X-06", "A-10", "T4-13")
                .reads(Description.FORM, Methodologies.FORM, Progress.FORM).cause());
    }

    @Override
    public void check(Report report, Found found) {
        var texts = new ArrayList<>(Said.ofTarget(report));
        var updates = Said.described(report, Description.UPDATES);
        if (!updates.text().isBlank()) {
            texts.add(updates);
        }
        var levels = TrackedFigures.of(report).stream().filter(TrackedFigures::isCarbon)
                .flatMap(each -> each.level().map(CarbonUnit.of(each.row()).orElseThrow()::toKt).stream()).toList();
        for (var key : report.keysOf(Progress.FORM)) {
            for (var item : report.table(key).block(Progress.INDICATOR).items()) {
                var each = new TrackedFigures(item.id(), item.row(Progress.INDICATOR));
                if (each.isCarbon() && each.level().isPresent() && each.reference().isPresent()) {
                    var unit = CarbonUnit.of(each.row()).orElseThrow();
                    var place = new Place(key, new RowKey(Progress.INDICATOR, item.id()), ColumnKey.of(Progress.TARGET_LEVEL));
                    right(report.profile().ndc(), texts, unit.toKt(each.level().get()), unit.toKt(each.reference().get()), levels)
                            .ifPresent(kt -> say(place, each.level().get(), plain(unit.ofKt(kt)), found));
                }
            }
        }
    }

    private static void say(Place place, BigDecimal given, BigDecimal right, Found found) {
        found.at(place).with(Quantity.of(given), Quantity.of(right)).mendedBy(Edit.type(place, Optional.of(Quantity.of(right))));
    }

    /** The amount in kt CO2 eq. of which the words agree, where no text names the given one and no other target has it. */
    private static Optional<BigDecimal> right(Ndc ndc, List<Said> texts, BigDecimal given, BigDecimal reference, List<BigDecimal> levels) {
        var named = new ArrayList<List<BigDecimal>>();
        texts.forEach(said -> named.add(FreeText.carbon(said.text()).stream().map(each -> each.unit().toKt(each.value())).toList()));
        if (named.stream().anyMatch(all -> all.stream().anyMatch(kt -> Tolerance.agree(kt, given)))) {
            return Optional.empty();
        }
        var perCents = texts.stream().flatMap(said -> FreeText.perCents(said.text()).stream()).map(FreeText.PerCent::value).toList();
        return named.stream().flatMap(List::stream).distinct()
                .filter(kt -> levels.stream().noneMatch(level -> Tolerance.agree(level, kt)) && !Tolerance.agree(kt, reference))
                .filter(kt -> isOf(ndc, kt, reference, perCents)
                        || named.stream().filter(all -> all.stream().anyMatch(other -> other.compareTo(kt) == 0)).count() > 1)
                .findFirst();
    }

    /** True where the amount is so many per cent of the reference, or below it; of a budget, in each of its years. */
    private static boolean isOf(Ndc ndc, BigDecimal kt, BigDecimal reference, List<BigDecimal> perCents) {
        if (reference.signum() <= 0) {
            return false;
        }
        var years = ndc.multiYear() ? BigDecimal.valueOf(Math.max(1, ndc.targetTo() - ndc.targetFrom() + 1)) : BigDecimal.ONE;
        var share = kt.multiply(HUNDRED).divide(reference.multiply(years), MathContext.DECIMAL64);
        return perCents.stream().anyMatch(perCent -> isNear(share, HUNDRED.subtract(perCent)) && perCent.compareTo(HUNDRED) < 0);
    }

    private static boolean isNear(BigDecimal one, BigDecimal other) {
        return other.signum() > 0 && one.subtract(other).abs().compareTo(other.multiply(NEAR)) < 0;
    }

    private static BigDecimal plain(BigDecimal figure) {
        var stripped = figure.stripTrailingZeros();
        return stripped.setScale(Math.max(0, stripped.scale()));
    }
}
