package org.ctfdesk.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;

/** Texts put into cells of a sheet, as changes of the report. */
public final class CellChanges {
    private CellChanges() {}

    /**
     * What a text changes in a cell.
     *
     * @param place where it goes; another than the cell's where the cell stands for more items to come
     * @param reader reads a text as what a kind of cell takes
     */
    public static Edit.Change of(SheetCell.Input input, Place place, String text, BiFunction<Kind, String, Optional<Answer>> reader) {
        var answer = reader.apply(input.kind(), text);
        var computed = input.result().flatMap(result -> result.value());
        // what the formula gives anyhow is not an answer of its own, unless it stands there as one: a table put onto itself stays
        var isTyped = place.equals(input.place()) && input.answer().equals(answer);
        return new Edit.Change(place, answer.isPresent() && computed.isPresent() && answer.get().equals(computed.get()) && !isTyped
                ? Optional.empty()
                : answer);
    }

    /** Changes as one edit; items of a list that another table keeps are put there first where they are new. Nothing for none. */
    public static Optional<Edit> edit(String name, List<Edit.Change> changes, Report report) {
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        var set = new Edit.SetAnswers(changes.stream().allMatch(change -> change.answer().isEmpty()) ? "clear" : name, changes);
        var missing = new LinkedHashSet<Edit>();
        Place before = null;
        var following = Optional.<Part.Repeated>empty();
        for (var change : changes) {
            if (change.answer().isPresent()) {
                var place = change.place();
                if (before == null || !before.row().line().equals(place.row().line()) || !before.table().equals(place.table())) {
                    following = Forms.of(place.table().form()).repeatedOf(place.row().line()).filter(Part.Repeated::follows);
                }
                before = place;
                following.flatMap(part -> missingItem(part, place, report)).ifPresent(missing::add);
            }
        }
        var edits = new ArrayList<Edit>(missing);
        edits.add(set);
        return Optional.of(edits.size() == 1 ? set : new Edit.Together(name, edits));
    }

    private static Optional<Edit> missingItem(Part.Repeated part, Place place, Report report) {
        return report.roster(part).item(place.row().item()).isPresent() ? Optional.empty() : Optional.of(new Edit.InsertItems(
                Report.rosterTable(part), Report.rosterPart(part), Integer.MAX_VALUE, List.of(Item.blank(place.row().item()))));
    }
}
