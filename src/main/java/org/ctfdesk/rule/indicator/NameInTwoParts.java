package org.ctfdesk.rule.indicator;

import java.util.LinkedHashMap;
import org.ctfdesk.form.ndc.Definitions;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Rule;

/** What table 2 defines has one definition, under sectors, categories or other terms: MPGs, para. 73. */
public final class NameInTwoParts extends Rule.OfReport {
    private static final String[] PARTS = {"sector", "category", "other"};

    public NameInTwoParts() {
        super(warning("OWN-202", mpgs("73")).reads(Definitions.FORM));
    }

    @Override
    public void check(Report report, Found found) {
        var key = TableKey.of(Definitions.FORM.id());
        var seen = new LinkedHashMap<String, String>();
        for (var part : PARTS) {
            for (var item : report.table(key).block(part).items()) {
                var label = FreeText.words(item.row(part), ColumnKey.LABEL.column()).orElse("");
                var name = FreeText.name(label);
                if (name.isEmpty() || FreeText.isBareNotApplicable(label)) {
                    continue;
                }
                var before = seen.putIfAbsent(name, part);
                if (before != null && !before.equals(part)) {
                    found.at(new Place(key, new RowKey(part, item.id()), ColumnKey.LABEL)).with(label.strip());
                }
            }
        }
    }
}
