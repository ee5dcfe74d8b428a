package org.ctfdesk.rule;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Report;

/**
 * What a rule read of each measure, remembered by the identity of the measure. For one thread at a time.
 *
 * @param <B> what the rule gathered of the rest of the report
 * @param <R> what it reads of one measure
 */
public final class MeasureReadings<B, R> {
    private final Rule.OfMeasures<B, R> rule;
    private B beside;
    private List<Item> items = List.of();
    private List<R> readings = List.of();

    /** Nothing read yet. */
    public MeasureReadings(Rule.OfMeasures<B, R> rule) {
        this.rule = rule;
    }

    /** Forgets all: what measures are read beside is another one. */
    public void forget() {
        beside = null;
        items = List.of();
        readings = List.of();
    }

    /** Reads what is new, and judges. */
    public void check(Report report, Found found) {
        if (beside == null) {
            beside = rule.gather(report);
        }
        var now = report.table(Measures.FORM.id()).block(Measures.MEASURE).items();
        var isSameSize = items.size() == now.size();
        var moved = isSameSize ? Map.<Item, R>of() : byItem(); // where rows came or went, those that stayed are found by identity
        var read = new ArrayList<R>(now.size());
        for (var i = 0; i < now.size(); i++) {
            var item = now.get(i);
            var known = isSameSize && items.get(i) == item ? readings.get(i) : moved.get(item);
            read.add(known != null ? known : rule.read(item, beside));
        }
        items = now;
        readings = read;
        rule.check(beside, readings, report, found);
    }

    private Map<Item, R> byItem() {
        var byItem = new IdentityHashMap<Item, R>();
        for (var i = 0; i < items.size(); i++) {
            byItem.put(items.get(i), readings.get(i));
        }
        return byItem;
    }
}
