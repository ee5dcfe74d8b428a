package org.ctfdesk.rule.description;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.derive.figure.CarbonUnit;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.report.profile.Ndc;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Tolerance;
import org.ctfdesk.rule.progress.InventoryOf;

/**
 * A reduction in per cent of the reference gives the target level: MPGs, para. 64(c). Suspected where the target’s words
 * name one percentage only, and neither reading of it gives the level of table 4.
 */
public final class TargetLevelDiffers extends Rule.OfReport {
    /** Of an intensity and of a level below a baseline the per cent are taken in the same way. */
    private static final Set<Ndc.TargetType> TYPES = Set.of(
            Ndc.TargetType.ABSOLUTE_REDUCTION, Ndc.TargetType.INTENSITY_REDUCTION, Ndc.TargetType.BELOW_BASELINE);
    private static final BigDecimal TWO = new BigDecimal(2);

    public TargetLevelDiffers() {
        super(warning("A-10", mpgs("64(c)")).reads(Description.FORM, Progress.FORM).unless(TargetLevelDiffers::unmet));
    }

    private static Optional<NotApplicable> unmet(Report report) {
        var ndc = report.profile().ndc();
        return !TYPES.contains(ndc.type()) ? Optional.of(NotApplicable.OTHER_TARGET_TYPE)
                : ndc.multiYear() ? Optional.of(NotApplicable.MULTI_YEAR_TARGET) : Optional.empty();
    }

    @Override
    public void check(Report report, Found found) {
        var ndc = report.profile().ndc();
        var words = FreeText.words(report.table(Description.FORM.id()).row("target"), Description.DESCRIPTION).orElse("");
        var perCents = FreeText.perCents(words);
        var target = new Place(TableKey.of(Description.FORM.id()), RowKey.of("target"), ColumnKey.of(Description.DESCRIPTION));
        if (perCents.size() != 1) {
            found.undecided(target, words.isBlank() ? Doubt.Why.BLANK : perCents.isEmpty() ? Doubt.Why.WORDS : Doubt.Why.AMBIGUOUS);
        } else if (report.profile().targets().size() != 1) {
            found.undecided(target, Doubt.Why.AMBIGUOUS);
        }
        if (!TYPES.contains(ndc.type()) || ndc.multiYear() || perCents.size() != 1
                || report.profile().targets().size() != 1) {
            return;
        }
        var key = report.keysOf(Progress.FORM).getFirst();
        var items = report.table(key).block(Progress.INDICATOR).items();
        if (items.size() != 1 || ndc.type() != Ndc.TargetType.INTENSITY_REDUCTION
                && CarbonUnit.of(items.getFirst().row(Progress.INDICATOR)).isEmpty()) {
            found.undecided(target, items.size() == 1 ? Doubt.Why.UNIT : Doubt.Why.AMBIGUOUS);
            return;
        }
        var row = items.getFirst().row(Progress.INDICATOR);
        if (row.answer(ColumnKey.of(Progress.REFERENCE)).orElse(null) instanceof Quantity.Amount reference
                && row.answer(ColumnKey.of(Progress.TARGET_LEVEL)).orElse(null) instanceof Quantity.Amount targeted) {
            var share = perCents.getFirst().value().movePointLeft(2);
            var level = reference.value().multiply(BigDecimal.ONE.subtract(share));
            var rounding = reference.value().abs()
                    .multiply(BigDecimal.ONE.movePointLeft(Math.max(0, perCents.getFirst().value().scale()) + 2)).divide(TWO);
            var grown = reference.value().multiply(BigDecimal.ONE.add(share)); // of a net sink, whose removals grow
            if (!isNear(targeted.value(), level, rounding) && !(reference.value().signum() < 0 && isNear(targeted.value(), grown, rounding))
                    && !isNear(targeted.value(), reference.value().multiply(share), rounding)) {
                found.at(new Place(key, new RowKey(Progress.INDICATOR, items.getFirst().id()), ColumnKey.of(Progress.TARGET_LEVEL)))
                        .with(targeted, Quantity.of(perCents.getFirst().value()), reference, InventoryOf.plain(level));
            }
        } else {
            found.undecided(target, Doubt.Why.UNKNOWN_AMOUNT);
        }
    }

    private static boolean isNear(BigDecimal given, BigDecimal level, BigDecimal rounding) {
        return given.subtract(level).abs().compareTo(rounding) <= 0 || Tolerance.allows(given, level, 1);
    }
}
