package org.ctfdesk.inventory;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.text.Words;

/**
 * What a newer inventory changes in a report that has figures already: every figure old and new, the size of the
 * recalculation, and the figures that the newer one does not replace.
 */
final class Recalculations {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private final Report report;
    private final String file;
    private final Words words;
    private final Map<String, List<String>> changed = new LinkedHashMap<>();
    private Optional<BigDecimal> most = Optional.empty();
    private String mostAt = "";
    private int cells;

    Recalculations(Report report, String file, Words words) {
        this.report = report;
        this.file = file;
        this.words = words;
    }

    /** What the changes replace, a row of a table at a time, and what they leave in the columns that they touch. */
    List<InventoryFinding> of(List<Edit.Change> changes) {
        var columns = new LinkedHashMap<TableKey, Set<ColumnKey>>();
        var filled = new LinkedHashSet<Place>();
        for (var change : changes) {
            var place = change.place();
            if (place.row().isRepeated()) {
                continue;
            }
            filled.add(place);
            columns.computeIfAbsent(place.table(), any -> new LinkedHashSet<>()).add(place.column());
            var before = report.answer(place);
            if (before.isPresent() && !before.equals(change.answer())) {
                add(place, before.get(), change.answer());
            }
        }
        var findings = new ArrayList<InventoryFinding>();
        changed.forEach((row, all) -> findings.add(InventoryFinding.warning("replaced", file, row, String.join("; ", all))));
        if (cells > 0) {
            findings.add(InventoryFinding.warning("replaces", file, cells,
                    most.map(each -> each.toPlainString() + " % (" + mostAt + ")").orElse("–")));
        }
        columns.forEach((table, each) -> stay(table, each, filled).ifPresent(findings::add));
        return findings;
    }

    private void add(Place place, Answer before, Optional<Answer> after) {
        cells++;
        var row = row(place.table(), place.row().line());
        var column = column(place.column());
        var part = part(before, after);
        part.filter(each -> most.isEmpty() || each.abs().compareTo(most.get().abs()) > 0).ifPresent(each -> {
            most = Optional.of(each);
            mostAt = row + ", " + column;
        });
        changed.computeIfAbsent(row, any -> new ArrayList<>()).add(column + ": " + shown(before) + " → "
                + after.map(Recalculations::shown).orElse("–") + part.map(each -> " (" + each.toPlainString() + " %)").orElse(""));
    }

    private static Optional<BigDecimal> part(Answer before, Optional<Answer> after) {
        return before instanceof Quantity.Amount old && after.orElse(null) instanceof Quantity.Amount now && old.value().signum() != 0
                ? Optional.of(now.value().subtract(old.value()).multiply(HUNDRED)
                        .divide(old.value().abs(), DECIMALS, RoundingMode.HALF_UP))
                : Optional.empty();
    }

    /** Earlier figures in the columns that are filled now: of another submission, perhaps. */
    private Optional<InventoryFinding> stay(TableKey table, Set<ColumnKey> columns, Set<Place> filled) {
        var left = new LinkedHashMap<String, List<String>>();
        for (var line : SummaryRows.lines(isSummary(table))) {
            for (var column : columns) {
                var place = Place.of(table.path(), line, column.path());
                if (!filled.contains(place) && report.answer(place).isPresent()) {
                    left.computeIfAbsent(row(table, line), any -> new ArrayList<>()).add(column(column));
                }
            }
        }
        var told = left.entrySet().stream().map(each -> each.getKey() + ": " + String.join(", ", each.getValue())).toList();
        return told.isEmpty() ? Optional.empty() : Optional.of(InventoryFinding.warning("stay", file, String.join("; ", told)));
    }

    private static boolean isSummary(TableKey table) {
        return table.equals(TableKey.of(Summary.FORM.id()));
    }

    private String row(TableKey table, String line) {
        var number = table.path().replaceAll("\\D", "");
        return words.of("inventory.row", number, words.of((isSummary(table) ? "table6." : "projections.") + line));
    }

    private String column(ColumnKey column) {
        if (column.year() != 0) {
            return String.valueOf(column.year());
        }
        return words.of("table6.head." + column.column());
    }

    private static String shown(Answer answer) {
        return answer instanceof Quantity quantity ? ReportingTables.shown(quantity) : "…";
    }
}
