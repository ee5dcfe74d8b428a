package org.ctfdesk.rule.inventory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.rule.Figures;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;

/**
 * The total with LULUCF is the total without it and the sector LULUCF, and what the gases with LULUCF have above those without
 * is that sector: MPGs, para. 47.
 */
public final class TotalsDifferByLulucf extends Rule.OfTable {
    private static final List<String> WITH = List.of("co2With", "ch4With", "n2oWith");
    private static final List<String> WITHOUT = List.of("co2Without", "ch4Without", "n2oWithout");

    private static final List<String> BY_GAS = Stream.of(List.of("lulucf"), WITH, WITHOUT).flatMap(List::stream).toList();
    private static final List<String> TOTALS = List.of("totalWith", "totalWithout", "lulucf");

    public TotalsDifferByLulucf() {
        super(error("T6-01", mpgs("47")).oncePerLine().on(Summary.FORM));
    }

    @Override
    public void check(TableView table, Found found) {
        var figures = Figures.of(table);
        SummaryColumns.of(table.profile()).forEach(column -> check(figures, column, found));
    }

    private static void check(Figures figures, ColumnKey column, Found found) {
        var lulucf = figures.figure("lulucf", column);
        var byGas = figures.sum(WITH, column).flatMap(with -> figures.sum(WITHOUT, column).map(with::minus));
        if (lulucf.isPresent() && byGas.isPresent() && !lulucf.get().agreesWith(byGas.get())) {
            found.at(figures.place("lulucf", column)).says("gases", lulucf.get().quantity(), byGas.get().quantity());
        } else {
            figures.undecided(BY_GAS, column, found);
            figures.undecided(TOTALS, column, found);
            totals(figures, column, found);
        }
        indirect(figures, column, found);
    }

    /** The totals that hold indirect CO2 differ by LULUCF, too. */
    private static void indirect(Figures figures, ColumnKey column, Found found) {
        var with = figures.figure("totalWithIndirect", column);
        var sum = figures.sum(List.of("totalWithoutIndirect", "lulucf"), column);
        if (with.isPresent() && sum.isPresent() && !with.get().agreesWith(sum.get())) {
            found.at(figures.place("totalWithoutIndirect", column)).says("indirect", with.get().quantity(),
                    figures.figure("totalWithoutIndirect", column).orElseThrow().quantity(),
                    figures.figure("lulucf", column).orElseThrow().quantity());
        }
    }

    /** Totals that the gases do not decide, a key standing for an unknown amount among them. */
    private static void totals(Figures figures, ColumnKey column, Found found) {
        var with = figures.figure("totalWith", column);
        var sum = figures.sum(List.of("totalWithout", "lulucf"), column);
        if (with.isEmpty() || sum.isEmpty() || with.get().agreesWith(sum.get())) {
            return;
        }
        var sectors = figures.sum(SummaryColumns.SECTORS, column);
        var bySector = sectors.flatMap(some -> figures.figure("lulucf", column).map(some::plus));
        if (bySector.filter(with.get()::agreesWith).isPresent()) {
            return; // the total without LULUCF is the one that differs from its sectors
        }
        var place = figures.place("totalWith", column);
        var without = figures.figure("totalWithout", column).orElseThrow();
        var facts = new Object[] {with.get().quantity(), without.quantity(),
            figures.figure("lulucf", column).orElseThrow().quantity(), sum.get().quantity(), "totals"};
        if (figures.isComputed("totalWith", column) || sectors.filter(without::agreesWith).isEmpty()) {
            found.at(place).says("totals", facts);
        } else {
            found.at(place).says("totals", facts)
                    .mendedBy(new Edit.SetAnswers("takeComputed", List.of(new Edit.Change(place, Optional.of(sum.get().quantity())))));
        }
    }
}
