package org.ctfdesk.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.ctfdesk.form.Column;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Approaches;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.form.article6.Entities;
import org.ctfdesk.form.article6.Holdings;
import org.ctfdesk.form.article6.Outcomes;
import org.ctfdesk.form.article6.Submissions;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Block;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.TableKey;

/**
 * Lines of a ledger taken into a report, as one edit.
 *
 * @param added lines put at the end of their tables
 * @param known lines that the report holds already, and that were left out
 * @param differing of those, how many say something else in another field; the report's own stay
 * @param removed lines taken out before
 */
public record LedgerImport(Edit edit, int added, int known, int differing, int removed) {
    private static final List<String> IDENTIFIERS = List.of(
            Actions.APPROACH_ID, Outcomes.FIRST_TRANSFERRING_PARTY, Outcomes.PARTY_REGISTRY, Outcomes.FIRST_ID, Outcomes.LAST_ID,
            Outcomes.FIRST_UNIT, Outcomes.LAST_UNIT, Outcomes.QUANTITY, Outcomes.QUANTITY_IN_METRIC, Outcomes.VINTAGE);

    /** What makes two lines one and the same. */
    private static final Map<String, List<ColumnKey>> SAME = Map.of(
            Approaches.FORM.id(), keys(List.of(Column.LABEL, Approaches.APPROACH_ID)),
            Authorizations.FORM.id(), keys(List.of(
                    Authorizations.AUTHORIZATION_ID, Authorizations.VERSION, Authorizations.DATE, Authorizations.APPROACH_ID,
                            Authorizations.QUANTITY)),
            Actions.FORM.id(), keys(IDENTIFIERS, Actions.DATE, Actions.TYPE, Actions.SUBTYPE),
            Holdings.FORM.id(), keys(IDENTIFIERS, Holdings.REPORTED_YEAR),
            Entities.FORM.id(), keys(List.of(Entities.DATE, Entities.NAME, Entities.COUNTRY, Entities.NUMBER, Entities.APPROACH_ID)),
            Submissions.FORM.id(), keys(List.of(Submissions.REPORTED_YEAR, Submissions.VERSION, Submissions.DATE)));

    private static List<ColumnKey> keys(List<String> columns, String... more) {
        var all = new ArrayList<>(columns);
        all.addAll(List.of(more));
        return all.stream().map(ColumnKey::of).toList();
    }

    /**
     * Adds lines, but those that the report holds already: a line counts as held as often as it stands there.
     *
     * @param lines by the id of their form
     */
    public static LedgerImport adding(Report report, SortedMap<String, List<Row>> lines) {
        var edits = new ArrayList<Edit>();
        var counts = new int[3];
        lines.forEach((form, rows) -> {
            var there = new Held(Forms.of(form), report);
            var fresh = rows.stream().filter(row -> !there.holds(row)).toList();
            counts[0] += fresh.size();
            counts[1] += there.known;
            counts[2] += there.differing;
            if (!fresh.isEmpty()) {
                edits.add(there.insert(fresh));
            }
        });
        return new LedgerImport(new Edit.Together("importLedger", edits), counts[0], counts[1], counts[2], 0);
    }

    /** Takes every line of the ledger out and puts these in. */
    public static LedgerImport replacing(Report report, SortedMap<String, List<Row>> lines) {
        var edits = new ArrayList<Edit>();
        var added = 0;
        var removed = 0;
        for (var form : Forms.LEDGER) {
            if (!SAME.containsKey(form.id())) {
                continue; // what a review found is in no format, and stays
            }
            var there = new Held(form, report);
            if (!there.block.isEmpty()) {
                removed += there.block.size();
                edits.add(new Edit.RemoveItems(there.table, there.part,
                        there.block.items().stream().map(Item::id).collect(Collectors.toSet())));
            }
            var rows = lines.getOrDefault(form.id(), List.of());
            if (!rows.isEmpty()) {
                added += rows.size();
                edits.add(there.insert(rows));
            }
        }
        return new LedgerImport(new Edit.Together("importLedger", edits), added, 0, 0, removed);
    }

    /** The lines of a form that stand in the report. */
    private static final class Held {
        private final Form form;
        private final TableKey table;
        private final String part;
        private final String line;
        private final Block block;
        private final Map<List<Answer>, List<Row>> byKey = new HashMap<>();
        private int known;
        private int differing;

        Held(Form form, Report report) {
            this.form = form;
            table = TableKey.of(form.id());
            var repeated = form.repeatedParts().findFirst().orElseThrow();
            part = repeated.id();
            line = repeated.lines().getFirst().id();
            block = report.table(table).block(part);
            block.items().forEach(item -> byKey.computeIfAbsent(key(item.row(line)), each -> new ArrayList<>()).add(item.row(line)));
        }

        /** What identifies a line; the whole line where none of that is filled. */
        private List<Answer> key(Row row) {
            var key = SAME.get(form.id()).stream().map(column -> row.answer(column).orElse(null)).collect(Collectors.toList());
            return key.stream().allMatch(Objects::isNull) ? new ArrayList<>(row.answers().values()) : key;
        }

        boolean holds(Row row) {
            var same = byKey.getOrDefault(key(row), List.of());
            if (same.isEmpty()) {
                return false;
            }
            known++;
            if (!same.remove(row)) {
                same.removeFirst();
                differing++;
            }
            return true;
        }

        Edit insert(List<Row> rows) {
            var id = Integer.parseInt(block.nextId());
            var items = new ArrayList<Item>(rows.size());
            for (var row : rows) {
                items.add(Item.blank(Integer.toString(id++)).with(line, row));
            }
            return new Edit.InsertItems(table, part, block.size(), items);
        }
    }
}
