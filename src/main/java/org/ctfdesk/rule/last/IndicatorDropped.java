package org.ctfdesk.rule.last;

import java.util.HashSet;
import java.util.stream.Collectors;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Rule;

/** An indicator of the last report is still there, or table 1 says why it is not: MPGs, paras. 65 and 68. */
public final class IndicatorDropped extends Rule.OfReport {
    private static final TableKey TABLE = TableKey.of(Indicators.FORM.id());

    public IndicatorDropped() {
        super(warning("OWN-16", mpgs("65")).breaks("A-08").reads(Indicators.FORM).unless(SinceLast::notApplicable));
    }

    @Override
    public void check(Report report, Found found) {
        var items = report.table(TABLE).block(Indicators.INDICATOR).items();
        if (items.isEmpty()) {
            return; // that none is listed is said elsewhere
        }
        var place = new Place(TABLE, new RowKey(Indicators.INDICATOR, items.getFirst().id()), ColumnKey.LABEL);
        SinceLast.of(report, place, found).ifPresent(since -> {
            var kept = new HashSet<String>();
            since.before(TABLE, Indicators.INDICATOR).values().forEach(item -> kept.add(item.id()));
            var below = report.table(Report.footOf(TABLE));
            var told = FreeText.name(FreeText.words(below.row(Foot.BOX), Foot.TEXT).orElse("") + " "
                    + below.block(Foot.FOOTNOTE).items().stream()
                            .map(note -> FreeText.words(note.row(Foot.FOOTNOTE), Foot.TEXT).orElse(""))
                            .collect(Collectors.joining(" ")));
            for (var item : since.last().table(TABLE).block(Indicators.INDICATOR).items()) {
                var name = FreeText.words(item.row(Indicators.INDICATOR), ColumnKey.LABEL.column()).orElse("").strip();
                if (!name.isEmpty() && !kept.contains(item.id()) && !told.contains(FreeText.name(name))) {
                    found.at(place).with(name);
                }
            }
        });
    }
}
