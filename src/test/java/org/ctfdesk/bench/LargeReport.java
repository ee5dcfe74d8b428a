package org.ctfdesk.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Block;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.sample.Samples;

/** The host sample with thousands of measures: the size that benchmarks speak of. */
public final class LargeReport {
    private LargeReport() {}

    /** Every tenth measure lacks an estimate, so that there is something to find. */
    public static Report of(int measures) {
        var report = Samples.of("host");
        var key = TableKey.of(Measures.FORM.id());
        var few = report.table(key).block(Measures.MEASURE).items();
        var random = new Random(5);
        var items = new ArrayList<Item>();
        for (var i = 1; i <= measures; i++) {
            var row = few.get(i % few.size()).row(Measures.MEASURE)
                    .with(ColumnKey.LABEL, Optional.of(new Answer.Words("Measure " + i)));
            for (var column : new ArrayList<>(row.answers().keySet())) {
                if (column.column().equals(Measures.ACHIEVED) || column.column().equals(Measures.EXPECTED)) {
                    Optional<Answer> estimate = i % 10 == 0
                            ? Optional.empty()
                            : Optional.of(Quantity.of(BigDecimal.valueOf(random.nextInt(100_000), 2)));
                    row = row.with(column, estimate);
                }
            }
            var rows = new TreeMap<String, Row>();
            rows.put(Measures.MEASURE, row);
            items.add(new Item(String.valueOf(i), rows));
        }
        return report.with(key, report.table(key).with(Measures.MEASURE, Block.of(items)));
    }
}
