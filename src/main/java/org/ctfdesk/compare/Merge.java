package org.ctfdesk.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Block;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;

/**
 * What several teams made of one report, put together: cell by cell, rows by their identity. What only one of them changed is
 * taken; what two changed to the same is taken once; of what they changed in different ways the first team's stays, and the
 * other's is a conflict. Nothing is lost without one.
 */
public final class Merge {
    /**
     * The outcome.
     *
     * @param report with all that is not in conflict
     * @param conflicts what of a team's work is not in it
     */
    public record Merged(Report report, List<Conflict> conflicts) {
        public Merged {
            conflicts = List.copyOf(conflicts);
        }
    }

    private final Report base;
    private final List<Conflict> conflicts = new ArrayList<>();
    private Report merged;
    private int team;

    private Merge(Report base) {
        this.base = base;
        this.merged = base;
    }

    /** Merges what {@code teams} made of {@code base}, the first one's wish before the others'. */
    public static Merged of(Report base, List<Report> teams) {
        var merge = new Merge(base);
        for (var team : teams) {
            merge.add(team);
            merge.team++;
        }
        return new Merged(merge.merged, merge.conflicts);
    }

    private void add(Report team) {
        var own = NewRows.apart(base, merged, SameItems.matched(base, team));
        Differences.tables(base, own).toList().forEach(difference -> take(difference, own));
        merged = merged.with(profile(own.profile()));
        list("claims", Report::claims, own, claim -> claim.provision(), ReportPart.Claims::new);
        list("explanations", Report::acknowledgements, own, each -> each.code() + " " + each.place().path(),
                ReportPart.Acknowledgements::new);
        list("checklist", Report::ticked, own, each -> each.code(), ReportPart.Ticks::new);
        list("origins", Report::provenance, own, each -> each, ReportPart.Provenances::new);
        merged = merged.with(new ReportPart.Last(one("last", base.last(), merged.last(), own.last())));
    }

    private void take(Difference difference, Report own) {
        switch (difference) {
            case Difference.AnswerChanged changed -> answer(changed.place(), changed);
            case Difference.ItemAdded added -> added(added, own);
            case Difference.ItemRemoved removed -> removed(removed);
            case Difference.ItemsMoved moved -> moved(moved, own);
            case Difference.ProfileChanged beside -> {}
            case Difference.ClaimAdded beside -> {}
            case Difference.ClaimRemoved beside -> {}
            case Difference.ListChanged beside -> {}
        }
    }

    private void answer(Place place, Difference.AnswerChanged changed) {
        var now = merged.answer(place);
        if (now.equals(changed.after())) {
            return;
        }
        var isGone = isItem(place) && now.isEmpty() && item(merged, place).isEmpty();
        if (isGone) { // another team took the row out
            item(base, place).ifPresent(item -> merged = with(merged, place.table(), part(place), block -> block.with(item)));
            conflicts.add(new Conflict.RowTakenOut(team, place));
            merged = merged.with(place, changed.after());
        } else if (now.equals(changed.before())) {
            merged = merged.with(place, changed.after());
        } else {
            conflicts.add(new Conflict.Answers(team, place, changed.before(), now, changed.after()));
        }
    }

    private static boolean isItem(Place place) {
        return place.row().isRepeated() && Forms.of(place.table().form()).repeatedOf(place.row().line())
                .filter(part -> !part.follows()).isPresent();
    }

    private static String part(Place place) {
        return Forms.of(place.table().form()).repeatedOf(place.row().line()).map(Part.Repeated::id).orElseThrow();
    }

    private static Optional<Item> item(Report report, Place place) {
        return report.table(place.table()).block(part(place)).item(place.row().item());
    }

    private static Report with(Report report, TableKey key, String part, Function<Block, Block> change) {
        var table = report.table(key);
        return report.with(key, table.with(part, change.apply(table.block(part))));
    }

    /** A row more, behind the one that it follows in the team's report; two teams that add the same row add it once. */
    private void added(Difference.ItemAdded added, Report own) {
        var block = merged.table(added.table()).block(added.part());
        if (block.item(added.item().id()).isPresent()) {
            added.item().rows().forEach((line, row) -> row.answers().forEach((column, answer) -> {
                var place = new Place(added.table(), new RowKey(line, added.item().id()), column);
                answer(place, new Difference.AnswerChanged(place, Optional.empty(), Optional.of(answer)));
            }));
            return;
        }
        var team = own.table(added.table()).block(added.part());
        var at = 0;
        for (var before = team.indexOf(added.item().id()) - 1; before >= 0 && at == 0; before--) {
            at = block.indexOf(team.items().get(before).id()) + 1;
        }
        var position = at;
        merged = with(merged, added.table(), added.part(), each -> each.inserted(position, List.of(added.item())));
    }

    private void removed(Difference.ItemRemoved removed) {
        var now = merged.table(removed.table()).block(removed.part()).item(removed.item().id());
        if (now.isEmpty()) {
            return;
        }
        if (now.get().equals(removed.item())) {
            merged = new Edit.RemoveItems(removed.table(), removed.part(), Set.of(removed.item().id())).applyTo(merged);
            return;
        }
        var line = now.get().rows().isEmpty() ? removed.item().rows().firstKey() : now.get().rows().firstKey();
        conflicts.add(new Conflict.RowTakenOut(team, new Place(removed.table(), new RowKey(line, now.get().id()), ColumnKey.LABEL)));
    }

    /** Another order, where no other team chose one as well. */
    private void moved(Difference.ItemsMoved moved, Report own) {
        var was = base.table(moved.table()).block(moved.part());
        var now = merged.table(moved.table()).block(moved.part());
        var team = own.table(moved.table()).block(moved.part());
        var common = ids(now, was, team);
        var wished = ids(team, was, now);
        if (common.equals(wished)) {
            return;
        }
        if (!common.equals(ids(was, now, team))) {
            conflicts.add(new Conflict.Other(this.team, "order"));
            return;
        }
        var next = wished.iterator();
        var items = now.items().stream().map(item -> common.contains(item.id()) ? now.item(next.next()).orElseThrow() : item).toList();
        merged = with(merged, moved.table(), moved.part(), block -> Block.of(items));
    }

    private static List<String> ids(Block block, Block others, Block more) {
        return block.items().stream().map(Item::id).filter(id -> others.item(id).isPresent() && more.item(id).isPresent()).toList();
    }

    private Profile profile(Profile own) {
        var was = base.profile();
        var now = merged.profile();
        if (own.equals(was)) {
            return now;
        }
        return new Profile(
                one("party", was.party(), now.party(), own.party()), one("submission", was.submission(), now.submission(), own.submission()),
                one("periods", was.periods(), now.periods(), own.periods()), one("targets", was.targets(), now.targets(), own.targets()),
                one("circumstances", was.circumstances(), now.circumstances(), own.circumstances()),
                one("ndc", was.ndc(), now.ndc(), own.ndc()), one("readings", was.readings(), now.readings(), own.readings()),
                one("limits", was.limits(), now.limits(), own.limits()));
    }

    private <T> T one(String part, T was, T now, T own) {
        if (Objects.equals(own, was) || Objects.equals(own, now)) {
            return now;
        }
        if (!Objects.equals(now, was)) {
            conflicts.add(new Conflict.Other(team, part));
            return now;
        }
        return own;
    }

    /** A list beside the tables, entry by entry. */
    private <T, K> void list(String name, Function<Report, List<T>> of, Report own, Function<T, K> key, Function<List<T>, ReportPart> part) {
        if (of.apply(base).equals(of.apply(own))) {
            return;
        }
        var was = keyed(of.apply(base), key);
        var now = keyed(of.apply(merged), key);
        var theirs = keyed(of.apply(own), key);
        var result = new LinkedHashMap<>(now);
        was.keySet().stream().filter(each -> !theirs.containsKey(each) && now.containsKey(each)).forEach(gone -> {
            if (now.get(gone).equals(was.get(gone))) {
                result.remove(gone);
            } else {
                conflicts.add(new Conflict.Other(team, name));
            }
        });
        theirs.forEach((each, entry) -> {
            var before = was.get(each);
            if (!entry.equals(before)) {
                if (!now.containsKey(each) && before != null || now.containsKey(each) && !now.get(each).equals(before)
                        && !now.get(each).equals(entry)) {
                    conflicts.add(new Conflict.Other(team, name));
                } else {
                    result.put(each, entry);
                }
            }
        });
        merged = merged.with(part.apply(List.copyOf(result.values())));
    }

    private static <T, K> Map<K, T> keyed(List<T> list, Function<T, K> key) {
        var keyed = new LinkedHashMap<K, T>();
        list.forEach(each -> keyed.put(key.apply(each), each));
        return keyed;
    }
}
