package org.ctfdesk.rule.inventory;

import java.util.List;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.rule.Figures;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.TableView;

/** The total with LULUCF is the total without it and the sector LULUCF: MPGs, para. 47. */
public final class TotalsDifferByLulucf implements Rule.OfTable {
    @Override
    public String code() {
        return "T6-01";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Source source() {
        return Source.mpgs("47");
    }

    @Override
    public boolean concerns(Form form) {
        return form == Summary.FORM;
    }

    @Override
    public void check(TableView table, Found found) {
        var figures = Figures.of(table);
        SummaryColumns.of(table.profile()).forEach(column -> check(figures, column, found));
    }

    private static void check(Figures figures, ColumnKey column, Found found) {
        var with = figures.figure("totalWith", column);
        var sum = figures.sum(List.of("totalWithout", "lulucf"), column);
        if (with.isEmpty() || sum.isEmpty() || with.get().agreesWith(sum.get())) {
            return;
        }
        var place = figures.place("totalWith", column);
        var without = figures.figure("totalWithout", column).orElseThrow().quantity();
        var lulucf = figures.figure("lulucf", column).orElseThrow().quantity();
        if (figures.isComputed("totalWith", column)) {
            found.at(place, with.get().quantity(), without, lulucf, sum.get().quantity());
        } else {
            var take = new Edit.SetAnswers("takeComputed", List.of(new Edit.Change(place, Optional.of(sum.get().quantity()))));
            found.at(place, take, with.get().quantity(), without, lulucf, sum.get().quantity());
        }
    }
}
