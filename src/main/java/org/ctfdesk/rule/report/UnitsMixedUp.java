package org.ctfdesk.rule.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Thousandfold;
import org.ctfdesk.rule.progress.InventoryOf;
import org.ctfdesk.rule.progress.InventorySums;

/**
 * Figures that tell the same in two tables do not stand a thousandfold apart: suspected beside MPGs, para. 77(a); t, kt
 * or Mt were mixed up.
 */
public final class UnitsMixedUp extends Rule.OfReport {
    public UnitsMixedUp() {
        super(warning("U-04", mpgs("77(a)")).reads(Indicators.FORM, Projections.WITH_MEASURES)
                .needing(Progress.FORM, Summary.FORM));
    }

    @Override
    public void check(Report report, Found found) {
        var sums = InventorySums.of(report);
        for (var key : report.keysOf(Progress.FORM)) {
            row(InventoryOf.emissions(report, key, sums), found);
            InventoryOf.indicators(report, key, sums).forEach(row -> row(row, found));
        }
        var latest = report.profile().periods().inventoryTo();
        for (var line : List.of("totalWith", "totalWithout")) {
            var place = new Place(TableKey.of(Projections.WITH_MEASURES.id()), RowKey.of(line), new ColumnKey(Projections.RECENT, latest));
            if (report.answer(place).orElse(null) instanceof Quantity.Amount given) {
                sums.total(latest, line.equals("totalWith")).filter(inventory -> Thousandfold.between(given.value(), inventory))
                        .ifPresent(inventory -> one(place, given, inventory, latest, found));
            }
        }
    }

    /** Where the whole row is so, its unit is wrong; otherwise the figure. */
    private static void row(List<InventoryOf.Pair> pairs, Found found) {
        var apart = pairs.stream().filter(pair -> Thousandfold.between(pair.given(), pair.inventory())).toList();
        if (apart.size() > 1 && apart.size() == pairs.size()) {
            var pair = apart.getFirst();
            var place = new Place(pair.place().table(), pair.place().row(), ColumnKey.of(Progress.UNIT));
            var other = pair.unit().other(Thousandfold.isOf(pair.inventory(), pair.given()));
            if (other.isPresent()) {
                var change = new Edit.Change(place, Optional.of(Answer.Choices.of(other.get().option())));
                found.at(place).says("unit", pair.answer(), pair.fromInventory(), String.valueOf(pair.year()))
                        .mendedBy(new Edit.SetAnswers("convertUnit", List.of(change)));
            } else {
                found.at(place).says("unit", pair.answer(), pair.fromInventory(), String.valueOf(pair.year()));
            }
        } else {
            apart.forEach(pair -> one(pair.place(), (Quantity.Amount) pair.answer(), pair.inventory(), pair.year(), found));
        }
    }

    private static void one(Place place, Quantity.Amount given, BigDecimal right, int year, Found found) {
        var mended = Quantity.of(Thousandfold.mended(given.value(), right)).citing(given.footnotes());
        found.at(place).says("figure", given, InventoryOf.plain(right), String.valueOf(year))
                .mendedBy(new Edit.SetAnswers("convertUnit", List.of(new Edit.Change(place, Optional.of(mended)))));
    }
}
