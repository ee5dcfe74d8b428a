package org.ctfdesk.inventory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.CellComment;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.text.Words;

/**
 * Comments at figures that an earlier inventory left behind when a newer one is read over it: they stay until somebody settles them,
 * or a later import replaces the figure. Figures of two submissions never stand beside each other unmarked.
 */
final class StaleMarks {
    private static final TableKey SUMMARY = TableKey.of(Summary.FORM.id());

    private final Report before;
    private final InventoryFile file;
    private final String date;
    private final Words words;
    private final Map<Place, Edit.Change> changed;

    StaleMarks(Report before, Collection<Edit.Change> changes, InventoryFile file, String date, Words words) {
        this.before = before;
        this.file = file;
        this.date = date;
        this.words = words;
        this.changed = new HashMap<>();
        changes.forEach(change -> changed.put(change.place(), change));
    }

    /**
     * The comments of the report as they have to be.
     *
     * @param left figures of other tables that look like those of the earlier inventory and do not follow the newer one
     */
    List<CellComment> comments(List<Place> left) {
        var all = new ArrayList<CellComment>();
        for (var comment : before.comments()) {
            if (!comment.by().equals(by()) || !changed.containsKey(comment.place())) {
                all.add(comment);
            }
        }
        var earlier = before.provenance().stream().filter(each -> each.table().equals(Summary.FORM.id())
                && file.origins().stream().noneMatch(origin -> origin.sha256().equals(each.sha256())))
                .reduce((one, later) -> later).map(each -> each.file());
        left.forEach(place -> add(all, place, words.of("inventory.mark.rounded", file.name())));
        earlier.ifPresent(name -> lines().forEach((place, years) -> add(all, place,
                words.of("inventory.mark.line", years, name, file.name()))));
        return all;
    }

    private String by() {
        return words.of("inventory.mark.by");
    }

    private void add(List<CellComment> all, Place place, String text) {
        if (all.stream().noneMatch(comment -> comment.by().equals(by()) && comment.place().equals(place))) {
            all.add(new CellComment(place, text, by(), date));
        }
    }

    /** Lines of table 6 in which figures of the earlier inventory remain, beside newer ones: their first cell, and the years. */
    private Map<Place, String> lines() {
        var recalculated = new HashSet<ColumnKey>();
        changed.values().stream().filter(this::isRecalculated).forEach(change -> recalculated.add(change.place().column()));
        var lines = new LinkedHashMap<Place, String>();
        before.table(SUMMARY).rows().forEach((line, row) -> {
            var remain = row.answers().entrySet().stream().filter(answer -> answer.getValue() instanceof Quantity.Amount
                    && !answer.getKey().equals(ColumnKey.of(Summary.CHANGE)) && !changed.containsKey(at(line, answer.getKey())))
                    .map(Map.Entry::getKey).toList();
            var isMixed = row.answers().keySet().stream().anyMatch(column -> isRecalculated(changed.get(at(line, column))));
            if (!remain.isEmpty() && (isMixed || remain.stream().anyMatch(recalculated::contains))) {
                lines.put(at(line, remain.getFirst()), remain.stream().map(this::told).collect(Collectors.joining(", ")));
            }
        });
        return lines;
    }

    private static Place at(String line, ColumnKey column) {
        return new Place(SUMMARY, RowKey.of(line), column);
    }

    private String told(ColumnKey column) {
        return column.year() > 0 ? String.valueOf(column.year()) : words.of("table6.head." + column.column());
    }

    /** True where a figure of table 6 gives way to another figure. */
    private boolean isRecalculated(Edit.Change change) {
        if (change == null || !change.place().table().equals(SUMMARY)) {
            return false;
        }
        return amount(before.answer(change.place())).filter(was -> amount(change.answer())
                .filter(is -> is.value().compareTo(was.value()) != 0).isPresent()).isPresent();
    }

    private static Optional<Quantity.Amount> amount(Optional<Answer> answer) {
        return answer.filter(Quantity.Amount.class::isInstance).map(Quantity.Amount.class::cast);
    }
}
