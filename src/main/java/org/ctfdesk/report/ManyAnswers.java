package org.ctfdesk.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ctfdesk.form.Part;

/**
 * A report that takes thousands of answers, one after the other, as {@link Report#with(Place, Optional)} does: a block pasted over
 * 5,000 items would copy their list 55,000 times. Items of one part are put into it together.
 */
public final class ManyAnswers {
    private Report report;
    /** The part whose items wait, and its table; null while none do. */
    private Part.Repeated part;

    private TableKey table;
    /** A line of that part: the one of the last answer. */
    private String line;

    private Block block;
    private final Map<String, Item> waiting = new LinkedHashMap<>();

    public ManyAnswers(Report report) {
        this.report = report;
    }

    /** Puts an answer into a cell; nothing makes it blank. */
    public void put(Place place, Optional<Answer> answer) {
        if (!place.row().isRepeated()) {
            enter();
            report = report.with(place, answer);
            return;
        }
        if (part == null || !place.row().line().equals(line) || !place.table().equals(table)) { // cells come row by row
            var its = Report.partOf(place);
            if (part != its || !place.table().equals(table)) {
                enter();
                part = its;
                table = place.table();
                block = report.table(table).block(part.id());
            }
            line = place.row().line();
        }
        var id = place.row().item();
        var item = Optional.ofNullable(waiting.get(id)).or(() -> block.item(id)).orElseGet(() -> Item.blank(id));
        var before = item.row(place.row().line());
        var after = before.with(place.column(), answer);
        if (before == after) {
            return;
        }
        var changed = item.with(place.row().line(), after);
        if (part.follows() && changed.isEmpty()) { // it goes from the part, and what is said of it later comes anew
            enter();
            report = report.with(place, answer);
        } else {
            waiting.put(id, changed);
        }
    }

    private void enter() {
        if (!waiting.isEmpty()) {
            report = report.with(table, report.table(table).with(part.id(), block.with(waiting.values())));
            waiting.clear();
        }
        part = null;
    }

    /** The report with all that was put into it. */
    public Report report() {
        enter();
        return report;
    }
}
