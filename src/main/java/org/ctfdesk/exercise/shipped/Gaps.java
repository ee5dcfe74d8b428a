package org.ctfdesk.exercise.shipped;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;

/** Answers of a report that can be taken out of it. */
final class Gaps {
    private Gaps() {}

    /** Every place that has an answer and that is asked for. */
    static List<Place> of(Report report, Predicate<Place> asked) {
        var places = new ArrayList<Place>();
        report.tables().forEach((key, table) -> {
            table.rows().forEach((line, row) -> row.answers().keySet()
                    .forEach(column -> places.add(new Place(key, RowKey.of(line), column))));
            table.blocks().values().forEach(block -> block.items().forEach(item -> item.rows().forEach((line, row) -> row.answers().keySet()
                    .forEach(column -> places.add(new Place(key, new RowKey(line, item.id()), column))))));
        });
        return places.stream().filter(asked).toList();
    }

    /** The report without what is asked for. */
    static Report without(Report report, Predicate<Place> asked) {
        var left = report;
        for (var place : of(report, asked)) {
            left = left.with(place, Optional.empty());
        }
        return left;
    }

    /** One report with what another says at these places. */
    static Report with(Report onto, Report from, List<Place> places) {
        var report = onto;
        for (var place : places) {
            report = report.with(place, from.answer(place));
        }
        return report;
    }
}
