package org.ctfdesk.rule.report;

import java.util.stream.Stream;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.KeyIndicators;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.Table;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;

/**
 * Where projections are reported, tables 7 and 10 have data: MPGs, paras. 92, 94 and 97. Blanks of a report that
 * announces projections are found by FORM-01 and FORM-02.
 */
public final class ProjectionsIncomplete extends Rule.OfReport {
    public ProjectionsIncomplete() {
        super(error("G-02", mpgs("94")).reads("table1", "table7", "table8", "table9", "table10", "table11")
                .needing(Projections.WITH_MEASURES, KeyIndicators.FORM).always());
    }

    @Override
    public void check(Report report, Found found) {
        if (report.profile().circumstances().projects()) {
            return;
        }
        var given = Stream.of("table7", "table8", "table9", "table10", "table11").filter(form -> hasFigure(report.table(form))).findFirst();
        if (given.isEmpty()) {
            return;
        }
        var number = Forms.of(given.get()).number();
        if (report.table(Projections.WITH_MEASURES.id()).isEmpty()) {
            found.at(new Place(TableKey.of(Projections.WITH_MEASURES.id()), RowKey.of("energy"), new ColumnKey(Projections.RECENT,
                    report.profile().periods().inventoryTo())))
                    .with(number);
        }
        if (report.table(KeyIndicators.FORM.id()).isEmpty()) {
            var first = report.table(Indicators.FORM.id()).block(Indicators.INDICATOR).items().stream().findFirst().map(Item::id)
                    .orElse("1");
            found.at(new Place(TableKey.of(KeyIndicators.FORM.id()), new RowKey(KeyIndicators.INDICATOR, first),
                    ColumnKey.of(KeyIndicators.UNIT)))
                    .with(number);
        }
    }

    private static boolean hasFigure(Table table) {
        return Stream.concat(
                        table.rows().values().stream(),
                        table.blocks().values().stream().flatMap(block -> block.items().stream())
                                .flatMap(item -> item.rows().values().stream()))
                .anyMatch(row -> row.answers().values().stream()
                        .anyMatch(answer -> answer instanceof Quantity.Amount || answer instanceof Quantity.Range));
    }
}
