package org.ctfdesk.rule.projection;

import java.util.Locale;
import org.ctfdesk.form.ndc.Assumptions;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Lexicon;
import org.ctfdesk.rule.Rule;

/**
 * Gross domestic product and population, which the paragraph names as examples, are among the assumptions (suspected: they
 * are looked for by their usual names in several languages): MPGs, para. 96(a).
 */
public final class DriverMissing extends Rule.OfReport {

    public DriverMissing() {
        super(warning("T11-01", mpgs("96(a)")).reads(Assumptions.FORM));
    }

    @Override
    public void check(Report report, Found found) {
        var items = report.table(Assumptions.FORM.id()).block(Assumptions.ASSUMPTION).items();
        var names = items.stream().map(item -> Scenarios.name(item, Assumptions.ASSUMPTION).toLowerCase(Locale.ROOT)).toList();
        if (names.stream().anyMatch(String::isEmpty)) {
            var unnamed = new RowKey(Assumptions.ASSUMPTION, items.get(names.indexOf("")).id());
            found.undecided(new Place(TableKey.of(Assumptions.FORM.id()), unnamed, ColumnKey.LABEL), Doubt.Why.NAME);
        }
        if (items.isEmpty() || names.stream().anyMatch(String::isEmpty) || Scenarios.areFlexible(report)) {
            return; // blanks are asked for elsewhere
        }
        var first = new RowKey(Assumptions.ASSUMPTION, items.getFirst().id());
        var place = new Place(TableKey.of(Assumptions.FORM.id()), first, ColumnKey.LABEL);
        if (names.stream().noneMatch(Lexicon.of("domestic.product").asPredicate())) {
            found.at(place).says("product");
        }
        if (names.stream().noneMatch(Lexicon.of("population").asPredicate())) {
            found.at(place).says("population");
        }
    }
}
