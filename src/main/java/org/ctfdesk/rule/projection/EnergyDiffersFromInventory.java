package org.ctfdesk.rule.projection;

import java.util.List;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Figures;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.RoundedSum;
import org.ctfdesk.rule.Rule;

/**
 * In the inventory’s column energy and transport together are the inventory’s energy, which includes transport (suspected:
 * a national split may draw the line elsewhere): MPGs, para. 98.
 */
public final class EnergyDiffersFromInventory extends Rule.OfReport {
    public EnergyDiffersFromInventory() {
        super(warning("T7-11", mpgs("98")).oncePerLine().comparing(Scenarios.WITH, Summary.FORM.id()));
    }

    @Override
    public void check(Report report, Found found) {
        var projections = Figures.of(report, Scenarios.WITH);
        var column = Scenarios.recent(report.profile());
        var both = projections.sum(List.of("energy", "transport"), column);
        var inventory = new InventoryYear(report).energy();
        projections.undecided(List.of("energy", "transport"), column, found);
        if (inventory.isEmpty()) {
            found.undecided(new Place(TableKey.of(Summary.FORM.id()), RowKey.of("energy"), new ColumnKey(Summary.YEAR, column.year())),
                    Doubt.Why.UNKNOWN_AMOUNT);
        }
        if (both.isEmpty() || inventory.isEmpty() || both.get().agreesWith(inventory.get())) {
            return;
        }
        if (isPartOfEnergy(projections, report, column, inventory.get().minus(both.get()))) {
            return;
        }
        var energy = projections.figure("energy", column).orElseThrow();
        var transport = projections.figure("transport", column).orElseThrow();
        var place = projections.place("energy", column);
        if (energy.agreesWith(inventory.get())) {
            var rest = inventory.get().minus(transport).quantity();
            found.at(place).says("twice", energy.quantity(), transport.quantity(), inventory.get().quantity(), rest)
                    .mendedBy(new Edit.SetAnswers("takeOtherTable", List.of(new Edit.Change(place, Optional.of(rest)))));
        } else {
            found.at(place)
                    .says("differs", energy.quantity(), transport.quantity(), inventory.get().quantity(), both.get().quantity());
        }
    }

    /** True where rows of the Party's own, one of them or all, are the rest: a national split of energy. */
    private static boolean isPartOfEnergy(Figures projections, Report report, ColumnKey column, RoundedSum rest) {
        var own = report.table(Scenarios.WITH).block("ownSector").items().stream()
                .map(item -> RoundedSum.of(item.row("ownSector").answer(column)))
                .flatMap(Optional::stream).toList();
        return own.stream().anyMatch(rest::agreesWith)
                || !own.isEmpty() && projections.own("ownSector", column).filter(rest::agreesWith).isPresent();
    }
}
