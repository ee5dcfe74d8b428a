package org.ctfdesk.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Block;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;

/**
 * Merges what teams did to copies of one report, cell by cell, rows by what they are. What one team alone changed is taken; what
 * two changed alike is taken once; what they changed differently stays as it was and is told. The order in which teams are named
 * does not matter.
 */
public final class Merge {
    /**
     * What came of it.
     *
     * @param report the merged one
     * @param conflicts what somebody has to decide
     * @param teams the teams' reports, their rows under the ids that they have in the merged one
     */
    public record Merged(Report report, List<Conflict> conflicts, SortedMap<String, Report> teams) {
        public Merged {
            conflicts = List.copyOf(conflicts);
            teams = Collections.unmodifiableSortedMap(teams);
        }
    }

    private final Report base;
    private final String mine;
    private final SortedMap<String, Report> own = new TreeMap<>();
    private final Map<Place, SortedMap<String, Optional<Answer>>> said = new TreeMap<>(Comparator.comparing(Place::path));
    private final Map<List<Object>, SortedMap<String, Item>> removed = new HashMap<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    /** Ids that rows of a team had to get, since another team had given theirs to another row. */
    private final Map<String, Map<Map.Entry<TableKey, String>, Map<String, String>>> renamed = new HashMap<>();
    private final Map<List<Object>, String> addedBy = new HashMap<>();
    /** Rows of other teams that a team added alike: each goes for one of its own, for one name may stand twice. */
    private final Set<List<Object>> taken = new HashSet<>();
    private Report merged;

    private Merge(Report base, String mine) {
        this.base = base;
        this.mine = mine;
        this.merged = base;
    }

    /** Merges the teams' reports, by their names, into what all began with. */
    public static Merged of(Report base, SortedMap<String, Report> teams) {
        return of(base, teams, "");
    }

    /**
     * The same, where one of them goes on being worked on: where teams disagree, the merged report says what that one says, and not
     * what all began with.
     *
     * @param mine its name among the teams; "" for none
     */
    public static Merged of(Report base, SortedMap<String, Report> teams, String mine) {
        var merge = new Merge(base, mine);
        var aligned = new TreeMap<String, Report>();
        teams.forEach((name, report) -> aligned.put(name, Alignment.of(base, report)));
        if (aligned.containsKey(mine)) {
            merge.rows(mine, aligned.get(mine)); // its rows keep their ids
        }
        aligned.forEach((team, report) -> {
            if (!team.equals(mine)) {
                merge.rows(team, report);
            }
        });
        aligned.forEach(merge::answers);
        merge.settle();
        merge.removals();
        merge.order(aligned);
        var beside = new MergedBeside(base, mine, merge.own);
        merge.conflicts.addAll(beside.conflicts());
        return new Merged(beside.into(merge.merged), merge.conflicts, merge.own);
    }

    /** Rows that a team added, each behind the row that it stands behind there. */
    private void rows(String team, Report report) {
        Differences.tables(base, report).forEach(difference -> {
            if (difference instanceof Difference.ItemAdded(TableKey table, String part, Item item)) {
                add(team, report, table, part, item);
            }
        });
    }

    private void add(String team, Report report, TableKey table, String part, Item item) {
        var block = merged.table(table).block(part);
        var name = Alignment.name(item);
        var alike = block.items().stream()
                .filter(each -> base.table(table).block(part).item(each.id()).isEmpty())
                .filter(each -> !name.key().isEmpty() && Alignment.name(each).equals(name))
                .filter(each -> !team.equals(addedBy.get(List.of(table, part, each.id()))))
                .filter(each -> !taken.contains(List.of(team, table, part, each.id())))
                .findFirst();
        if (alike.filter(each -> each.rows().equals(item.rows())).isPresent()) {
            taken.add(List.of(team, table, part, alike.get().id()));
            rename(team, table, part, item.id(), alike.get().id());
            return;
        }
        var id = block.item(item.id()).isPresent() ? block.nextId() : item.id();
        rename(team, table, part, item.id(), id);
        addedBy.put(List.of(table, part, id), team);
        var at = behind(report, table, part, item);
        merged = merged.with(table, merged.table(table).with(part, block.inserted(at, List.of(new Item(id, item.rows())))));
        if (alike.isPresent()) {
            var label = new Place(table, new RowKey(alike.get().rows().firstKey(), alike.get().id()), ColumnKey.LABEL);
            var both = new TreeMap<String, Optional<Answer>>();
            both.put(addedBy.get(List.of(table, part, alike.get().id())), merged.answer(label));
            both.put(team, merged.answer(label));
            var second = new Place(table, new RowKey(item.rows().firstKey(), id), ColumnKey.LABEL);
            conflicts.add(new Conflict(Conflict.Kind.ROW_ADDED, Optional.of(label), second.path(), Optional.empty(), both));
        }
    }

    private void rename(String team, TableKey table, String part, String old, String id) {
        if (!id.equals(old)) {
            renamed.computeIfAbsent(team, made -> new HashMap<>())
                    .computeIfAbsent(Map.entry(table, part), made -> new HashMap<>())
                    .put(old, id);
        }
    }

    private int behind(Report report, TableKey table, String part, Item item) {
        var theirs = report.table(table).block(part);
        var ours = merged.table(table).block(part);
        for (var i = theirs.indexOf(item.id()) - 1; i >= 0; i--) {
            var at = ours.indexOf(theirs.items().get(i).id());
            if (at >= 0) {
                return at + 1;
            }
        }
        return 0;
    }

    private void answers(String team, Report report) {
        var own = report;
        for (var part : renamed.getOrDefault(team, Map.of()).entrySet()) {
            own = Renaming.apply(own, part.getKey().getKey(), part.getKey().getValue(), part.getValue());
        }
        this.own.put(team, own);
        Differences.tables(base, own).forEach(difference -> {
            switch (difference) {
                case Difference.AnswerChanged changed ->
                        said.computeIfAbsent(changed.place(), made -> new TreeMap<>()).put(team, changed.after());
                case Difference.ItemRemoved gone ->
                        removed.computeIfAbsent(List.of(gone.table(), gone.part(), gone.item().id()), made -> new TreeMap<>())
                                .put(team, gone.item());
                default -> { }
            }
        });
    }

    /** One value in a cell is taken; of several none. */
    private void settle() {
        said.forEach((place, values) -> {
            if (values.values().stream().distinct().count() == 1) {
                merged = merged.with(place, values.firstEntry().getValue());
            } else {
                if (values.containsKey(mine)) {
                    merged = merged.with(place, values.get(mine));
                }
                conflicts.add(new Conflict(Conflict.Kind.ANSWER, Optional.of(place), "", base.answer(place), values));
            }
        });
    }

    /** A row that one took out goes, unless another changed it: then it stays, and is told. */
    private void removals() {
        removed.forEach((row, by) -> {
            var table = (TableKey) row.get(0);
            var part = (String) row.get(1);
            var id = (String) row.get(2);
            var changed = said.keySet().stream().filter(place -> place.row().item().equals(id) && touches(place, table, part)).findFirst();
            if (changed.isEmpty()) {
                merged = new Edit.RemoveItems(table, part, Set.of(id)).applyTo(merged);
            } else {
                var values = new TreeMap<String, Optional<Answer>>();
                by.keySet().forEach(each -> values.put(each, Optional.empty()));
                values.putAll(said.get(changed.get()));
                conflicts.add(new Conflict(Conflict.Kind.ROW_REMOVED, changed, "", base.answer(changed.get()), values));
            }
        });
    }

    /** True where the place lies in that row, or in the line of another table that follows it. */
    private static boolean touches(Place place, TableKey table, String part) {
        if (place.table().equals(table)) {
            return true;
        }
        return !place.table().form().equals(Foot.ID)
                && Forms.of(place.table().form()).repeatedOf(place.row().line())
                        .filter(each -> each.follows() && each.roster().equals(table.path() + "/" + part)).isPresent();
    }

    /** The order of rows is that of the one team which moved them; where several did, that of the first by name. */
    private void order(SortedMap<String, Report> teams) {
        var moved = new TreeMap<String, String>();
        teams.forEach((team, report) -> Differences.tables(base, report).forEach(difference -> {
            if (difference instanceof Difference.ItemsMoved(TableKey table, String part, String first)
                    && moved.putIfAbsent(table.path() + " " + part, team) == null) {
                var ids = report.table(table).block(part).items().stream().map(Item::id).toList();
                var block = merged.table(table).block(part);
                var items = new ArrayList<>(block.items());
                items.sort(Comparator.comparingInt(item -> ids.contains(item.id()) ? ids.indexOf(item.id()) : Integer.MAX_VALUE));
                merged = merged.with(table, merged.table(table).with(part, Block.of(items)));
            }
        }));
    }
}
