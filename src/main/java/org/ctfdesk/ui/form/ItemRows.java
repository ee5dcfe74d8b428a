package org.ctfdesk.ui.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.sheet.Sheet;
import org.ctfdesk.ui.common.Workplace;

/** Rows of the Party's own, added, taken out and moved. */
final class ItemRows {
    private final Workplace workplace;
    private final Optional<Sheet> shown;

    /** @param shown the sheet that the grid shows; nothing while there is none */
    ItemRows(Workplace workplace, Optional<Sheet> shown) {
        this.workplace = workplace;
        this.shown = shown;
    }

    private Sheet sheet() {
        return shown.orElseThrow();
    }

    /** The repeated part that a row belongs to; without one, the first of the form. */
    private Optional<Part.Repeated> partAt(int row) {
        var line = row < 0 || row >= sheet().rows().size() ? Optional.<String>empty()
                : sheet().rows().get(row).key().map(key -> key.line());
        return line.flatMap(sheet().form()::repeatedOf);
    }

    /** True where rows can be added and taken out at that row. */
    boolean canAddAt(int row) {
        return shown.isPresent() && partAt(row).isPresent();
    }

    /** True where the row is one that the Party added. */
    boolean canRemoveAt(int row) {
        return canAddAt(row) && !sheet().rows().get(row).isPlaceholder();
    }

    /** Parts that take rows of the Party's own, with their words. */
    List<Part.Repeated> parts() {
        return shown.isEmpty() ? List.of() : sheet().form().repeatedParts().toList();
    }

    /** What a row of a part is called where it is offered to be added: which of two alike belongs where is said. */
    String name(Part.Repeated part) {
        var words = workplace.words();
        var name = words.of(sheet().form().key(part.lines().getFirst().id()));
        return words.has("ui.form.addTo." + part.id()) ? words.of("ui.form.addTo." + part.id(), name) : name;
    }

    /** Puts a blank item below the one at {@code row}, or at the end of {@code part}. */
    Place add(Part.Repeated part, int row) {
        var table = part.follows() ? Report.rosterTable(part) : sheet().key();
        var kept = part.follows() ? Report.rosterPart(part) : part.id();
        var block = workplace.open().report().table(table).block(kept);
        var at = partAt(row).filter(part::equals).flatMap(same -> sheet().rows().get(row).key())
                .map(key -> block.indexOf(key.item()) + 1)
                .filter(position -> position > 0)
                .orElse(block.size());
        var id = block.nextId();
        workplace.open().apply(new Edit.InsertItems(table, kept, at, List.of(Item.blank(id))));
        var line = Forms.of(table.form()).repeated(kept).orElseThrow().lines().getFirst().id();
        return new Place(table, new RowKey(line, id), ColumnKey.LABEL);
    }

    /** Puts a blank item where the user is. */
    void addAt(int row) {
        partAt(row).ifPresent(part -> workplace.open().placeProperty().set(Optional.of(add(part, row))));
    }

    /** Takes out the items from one row to another. */
    void removeAt(int from, int to) {
        partAt(from).ifPresent(part -> {
            var ids = new LinkedHashSet<String>();
            for (var row = from; row <= to && row < sheet().rows().size(); row++) {
                if (partAt(row).filter(part::equals).isPresent()) {
                    sheet().rows().get(row).key().ifPresent(key -> ids.add(key.item()));
                }
            }
            workplace.open().apply(new Edit.RemoveItems(tableOf(part), idOf(part), Set.copyOf(ids)));
        });
    }

    /** Moves the item at a row up or down. */
    void moveAt(int row, int by) {
        partAt(row).ifPresent(part -> workplace.open().apply(
                new Edit.MoveItem(tableOf(part), idOf(part), sheet().rows().get(row).key().orElseThrow().item(), by)));
    }

    private TableKey tableOf(Part.Repeated part) {
        return part.follows() ? Report.rosterTable(part) : sheet().key();
    }

    private static String idOf(Part.Repeated part) {
        return part.follows() ? Report.rosterPart(part) : part.id();
    }
}
