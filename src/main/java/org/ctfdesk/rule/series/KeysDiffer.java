package org.ctfdesk.rule.series;

import java.util.List;
import java.util.Optional;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/**
 * A gas or sector that does not occur in the projections does not occur in table 6 either: NO on one side, and NE, FX or a figure on the
 * other, contradict each other. MPGs, paras. 31 and 98. One finding for the row.
 */
public final class KeysDiffer extends Rule.OfReport {
    private static final List<String> ROWS = List.of("hfcs", "pfcs", "sf6", "nf3", "industry", "agriculture", "lulucf", "waste");

    public KeysDiffer() {
        super(warning("OWN-174", mpgs("98")).reads(Summary.FORM, Projections.WITH_MEASURES, Projections.WITH_ADDITIONAL_MEASURES,
                Projections.WITHOUT_MEASURES));
    }

    @Override
    public void check(Report report, Found found) {
        var year = report.profile().periods().inventoryTo();
        for (var form : List.of(Projections.WITH_MEASURES, Projections.WITH_ADDITIONAL_MEASURES, Projections.WITHOUT_MEASURES)) {
            for (var row : ROWS) {
                var inventory = report.table(Summary.FORM.id()).row(row).answer(new ColumnKey(Summary.YEAR, year));
                recent(report, form, row, year).ifPresent(given -> check(form, row, year, inventory, given, found));
            }
        }
    }

    private static void check(Form form, String row, int year, Optional<Answer> inventory, Answer given, Found found) {
        var place = new Place(TableKey.of(form.id()), RowKey.of(row), new ColumnKey(Projections.RECENT, year));
        if (is(given, NotationKey.NO) && inventory.filter(answer -> is(answer, NotationKey.NE) || is(answer, NotationKey.FX)).isPresent()) {
            found.at(place).says("notOccurring", inventory.get());
        } else if (is(given, NotationKey.NO) && inventory.orElse(null) instanceof Quantity.Amount amount && amount.value().signum() != 0) {
            found.at(place).says("figure", amount.citing(List.of()));
        } else if (inventory.filter(answer -> is(answer, NotationKey.NO)).isPresent() && is(given, NotationKey.NE)) {
            found.at(place).as(Severity.INFO).says("occurring", ((Quantity.Keys) given).citing(List.of()));
        }
    }

    private static Optional<Answer> recent(Report report, Form form, String row, int year) {
        return report.table(form.id()).row(row).answer(new ColumnKey(Projections.RECENT, year));
    }

    private static boolean is(Answer answer, NotationKey key) {
        return answer instanceof Quantity.Keys keys && keys.keys().equals(List.of(key));
    }
}
