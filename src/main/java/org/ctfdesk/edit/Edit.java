package org.ctfdesk.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.form.Forms;
import org.ctfdesk.report.Acknowledgement;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Block;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.LastReport;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Provenance;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.report.Ticked;

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
            var changed = report;
            for (var change : changes) {
                changed = changed.with(change.place(), change.answer());
            }
            return changed;
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

    /** Another profile. Answers outside its years or targets stay and are found by a check. */
    record SetProfile(Profile profile) implements Edit {
        @Override
        public Report applyTo(Report report) {
            return report.profile().equals(profile) ? report : report.with(profile);
        }

        @Override
        public String name() {
            return "setProfile";
        }
    }

    /** Other flexibility claims. */
    record SetClaims(List<FlexibilityClaim> claims) implements Edit {
        public SetClaims {
            claims = List.copyOf(claims);
        }

        @Override
        public Report applyTo(Report report) {
            return report.claims().equals(claims) ? report : report.withClaims(claims);
        }

        @Override
        public String name() {
            return "setClaims";
        }
    }

    /** A note of where imported figures came from. */
    record AddProvenance(Provenance provenance) implements Edit {
        @Override
        public Report applyTo(Report report) {
            var all = new ArrayList<>(report.provenance());
            all.add(provenance);
            return report.withProvenance(all);
        }

        @Override
        public String name() {
            return "addProvenance";
        }
    }

    /** Other explanations of findings. */
    record SetAcknowledgements(List<Acknowledgement> acknowledgements) implements Edit {
        public SetAcknowledgements {
            acknowledgements = List.copyOf(acknowledgements);
        }

        @Override
        public Report applyTo(Report report) {
            return report.acknowledgements().equals(acknowledgements) ? report : report.withAcknowledgements(acknowledgements);
        }

        @Override
        public String name() {
            return "setAcknowledgements";
        }
    }

    /** Other points of the checklist looked after. */
    record SetTicked(List<Ticked> ticked) implements Edit {
        public SetTicked {
            ticked = List.copyOf(ticked);
        }

        @Override
        public Report applyTo(Report report) {
            return report.ticked().equals(ticked) ? report : report.withTicked(ticked);
        }

        @Override
        public String name() {
            return "setTicked";
        }
    }

    /** Another last report to compare with, or none. */
    record SetLast(Optional<LastReport> last) implements Edit {
        @Override
        public Report applyTo(Report report) {
            return report.last().equals(last) ? report : report.withLast(last);
        }

        @Override
        public String name() {
            return last.isPresent() ? "setLast" : "removeLast";
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

    /** The places that this edit writes into. */
    static Set<Place> places(Edit edit) {
        var places = new HashSet<Place>();
        switch (edit) {
            case SetAnswers set -> set.changes().forEach(change -> places.add(change.place()));
            case Together all -> all.edits().forEach(each -> places.addAll(places(each)));
            case InsertItems insert -> {}
            case RemoveItems remove -> {}
            case MoveItem move -> {}
            case SetProfile profile -> {}
            case SetClaims claims -> {}
            case AddProvenance provenance -> {}
            case SetAcknowledgements acknowledgements -> {}
            case SetTicked ticked -> {}
            case SetLast last -> {}
        }
        return places;
    }
}
