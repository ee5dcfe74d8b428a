package org.ctfdesk.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Block;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.ManyAnswers;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Provenance;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.TableKey;

/** One change of a report, its new values already computed. Typing, paste, import and remedies are all edits. */
public sealed interface Edit {
    /** The report after this change; everything untouched is shared. */
    Report applyTo(Report report);

    /** What it is called in the Undo menu: a key of words under {@code edit.}. */
    String name();

    /** A new answer, or none, at a place. */
    record Change(Place place, Optional<Answer> answer) {}

    /** New answers in cells. */
    record SetAnswers(String name, List<Change> changes) implements Edit {
        public SetAnswers {
            changes = List.copyOf(changes);
        }

        @Override
        public Report applyTo(Report report) {
            var changed = new ManyAnswers(report);
            changes.forEach(change -> changed.put(change.place(), change.answer()));
            return changed.report();
        }
    }

    /** Items put before position {@code at} of a repeated part that keeps its own. */
    record InsertItems(TableKey table, String part, int at, List<Item> items) implements Edit {
        public InsertItems {
            items = List.copyOf(items);
        }

        @Override
        public Report applyTo(Report report) {
            var before = report.table(table);
            return report.with(table, before.with(part, before.block(part).inserted(at, items)));
        }

        @Override
        public String name() {
            return "insertItems";
        }
    }

    /** Items taken out, with what tables that follow the part say of them. */
    record RemoveItems(TableKey table, String part, Set<String> ids) implements Edit {
        public RemoveItems {
            ids = Set.copyOf(ids);
        }

        @Override
        public Report applyTo(Report report) {
            var changed = report;
            var roster = table.path() + "/" + part;
            for (var form : Forms.ALL) {
                for (var repeated : form.repeatedParts().toList()) {
                    if (!repeated.roster().equals(roster)) {
                        continue;
                    }
                    for (var key : List.copyOf(changed.tables().keySet())) {
                        if (key.form().equals(form.id())) {
                            changed = without(changed, key, repeated.id());
                        }
                    }
                }
            }
            return without(changed, table, part);
        }

        private Report without(Report report, TableKey key, String block) {
            var before = report.table(key);
            return report.with(key, before.with(block, before.block(block).without(ids)));
        }

        @Override
        public String name() {
            return "removeItems";
        }
    }

    /** An item moved by so many positions, down where positive. */
    record MoveItem(TableKey table, String part, String id, int by) implements Edit {
        @Override
        public Report applyTo(Report report) {
            var before = report.table(table);
            var block = before.block(part);
            var from = block.indexOf(id);
            if (from < 0) {
                return report;
            }
            var to = Math.clamp(from + (long) by, 0, block.size() - 1);
            if (to == from) {
                return report;
            }
            var items = new ArrayList<>(block.items());
            items.add(to, items.remove(from));
            return report.with(table, before.with(part, Block.of(items)));
        }

        @Override
        public String name() {
            return "moveItem";
        }
    }

    /**
     * Another part beside the tables. Answers outside the years or targets of another profile stay and are found by a check.
     */
    record SetPart(String name, ReportPart part) implements Edit {
        @Override
        public Report applyTo(Report report) {
            return report.parts().contains(part) ? report : report.with(part);
        }
    }

    /** A note of where imported figures came from. */
    record AddProvenance(Provenance provenance) implements Edit {
        @Override
        public Report applyTo(Report report) {
            var all = new ArrayList<>(report.provenance());
            all.add(provenance);
            return report.with(new ReportPart.Provenances(all));
        }

        @Override
        public String name() {
            return "addProvenance";
        }
    }

    /** Several edits undone as one. */
    record Together(String name, List<Edit> edits) implements Edit {
        public Together {
            edits = List.copyOf(edits);
        }

        @Override
        public Report applyTo(Report report) {
            var changed = report;
            for (var edit : edits) {
                changed = edit.applyTo(changed);
            }
            return changed;
        }
    }

    /** One cell typed into, or cleared. */
    static Edit type(Place place, Optional<Answer> answer) {
        return new SetAnswers(answer.isPresent() ? "type" : "clear", List.of(new Change(place, answer)));
    }

    /** Another part beside the tables, under its usual name. */
    static Edit set(ReportPart part) {
        return new SetPart(part.setting(), part);
    }

    /** The places that this edit writes into. */
    static Set<Place> places(Edit edit) {
        var places = new HashSet<Place>();
        switch (edit) {
            case SetAnswers set -> set.changes().forEach(change -> places.add(change.place()));
            case Together all -> all.edits().forEach(each -> places.addAll(places(each)));
            case InsertItems insert -> {}
            case RemoveItems remove -> {}
            case MoveItem move -> {}
            case SetPart set -> {}
            case AddProvenance provenance -> {}
        }
        return places;
    }
}
