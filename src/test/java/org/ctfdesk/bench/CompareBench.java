package org.ctfdesk.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.ctfdesk.compare.Comparison;
import org.ctfdesk.compare.Merge;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Block;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.store.ReportText;
import org.ctfdesk.store.StoreFailure;

/** Two reports of 5,000 measures compared, and three of them merged; each was read from a text of its own, so that they share nothing. */
public final class CompareBench {
    private static final int MEASURES = 5_000;
    private static final int CHANGED = 200;
    private static final int ROUNDS = 60;
    private static final int WARM = 15;
    private static final double COMPARED = 200;
    private static final double MERGED = 500;
    private static final TableKey TABLE = TableKey.of(Measures.FORM.id());

    private CompareBench() {}

    public static void main(String... arguments) throws StoreFailure {
        Timings.head();
        var base = LargeReport.of(MEASURES);
        var other = changed(base, 1);
        measure("comparing two reports of 5,000 measures, 200 cells changed", COMPARED,
                () -> Comparison.of(base, other).changes().size());
        var shifted = shifted(other);
        measure("the same, all measures under other ids and one more in front", COMPARED,
                () -> Comparison.of(base, shifted).changes().size());
        var teams = new TreeMap<String, Report>(Map.of("energy", read(changed(base, 1)), "waste", read(changed(base, 2)), "forests",
                read(changed(base, 3))));
        measure("merging three reports of 5,000 measures, 200 cells each", MERGED,
                () -> Merge.of(base, teams).conflicts().size());
    }

    private static void measure(String what, double reach, Supplier<Integer> work) {
        var times = new Timings(ROUNDS);
        var found = 0;
        for (var round = 0; round < ROUNDS + WARM; round++) {
            var start = System.nanoTime();
            found = work.get();
            if (round >= WARM) {
                times.add(System.nanoTime() - start);
            }
        }
        Timings.row(what + " (" + found + ")", Timings.millis(times.median()) + ", 95 %: " + Timings.millis(times.quantile(0.95)),
                Timings.millis(reach), times.median() <= reach);
    }

    /** That many figures and texts changed, and read from a text anew. */
    private static Report changed(Report report, long seed) throws StoreFailure {
        var random = new Random(seed);
        var items = report.table(TABLE).block(Measures.MEASURE).items();
        var changed = report;
        for (var i = 0; i < CHANGED; i++) {
            var row = new RowKey(Measures.MEASURE, items.get(random.nextInt(items.size())).id());
            changed = random.nextBoolean()
                    ? changed.with(new Place(TABLE, row, ColumnKey.of("description")), Optional.of(new Answer.Words("Other words " + i)))
                    : changed.with(new Place(TABLE, row, new ColumnKey(Measures.ACHIEVED, 2022)),
                            Optional.of(Quantity.of(BigDecimal.valueOf(random.nextInt(90_000), 2))));
        }
        return read(changed);
    }

    /** As somebody who typed the report anew has it: other ids, and a new measure above all others. */
    private static Report shifted(Report report) throws StoreFailure {
        var items = new ArrayList<Item>();
        var first = report.table(TABLE).block(Measures.MEASURE).items().getFirst();
        items.add(new Item("1", first.with(Measures.MEASURE, first.row(Measures.MEASURE)
                .with(ColumnKey.LABEL, Optional.of(new Answer.Words("Something quite new")))).rows()));
        report.table(TABLE).block(Measures.MEASURE).items()
                .forEach(item -> items.add(new Item(String.valueOf(Integer.parseInt(item.id()) + 1), item.rows())));
        return read(report.with(TABLE, report.table(TABLE).with(Measures.MEASURE, Block.of(items))));
    }

    private static Report read(Report report) throws StoreFailure {
        return ReportText.read(ReportText.write(report), "bench").report();
    }
}
