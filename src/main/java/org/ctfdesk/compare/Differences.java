package org.ctfdesk.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Block;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;

/**
 * What makes two reports different. What they share is passed over by its identity, and the streams are lazy: asking for
 * the first difference of two large reports costs no more than finding it.
 */
public final class Differences {
    private Differences() {}

    /** Everything: profile, claims, tables by their keys, and the other lists. */
    public static Stream<Difference> between(Report before, Report after) {
        return Stream.<Function<Report, Stream<Difference>>>of(
                        is -> profile(before, is), is -> claims(before, is), is -> tables(before, is), is -> lists(before, is))
                .flatMap(part -> part.apply(after));
    }

    /** In the tables alone, by their keys. */
    public static Stream<Difference> tables(Report before, Report after) {
        return union(before.tables(), after.tables()).flatMap(key -> table(key, before, after));
    }

    /** In one table: lines printed once by their ids, then repeated parts. */
    public static Stream<Difference> table(TableKey key, Report before, Report after) {
        var was = before.table(key);
        var is = after.table(key);
        if (was == is) {
            return Stream.empty();
        }
        return Stream.concat(
                union(was.rows(), is.rows()).mapMulti((line, all) -> row(key, RowKey.of(line), was.row(line), is.row(line), all)),
                union(was.blocks(), is.blocks()).flatMap(part -> block(key, part, was.block(part), is.block(part))));
    }

    private static Stream<Difference> block(TableKey key, String part, Block was, Block is) {
        if (was == is) {
            return Stream.empty();
        }
        var follows = Forms.of(key.form()).repeated(part).map(Part.Repeated::follows).orElse(false);
        if (is.hasItemsOf(was)) { // nearly always: none came, went or moved
            return IntStream.range(0, is.size()).boxed().mapMulti((at, all) -> item(key, was.items().get(at), is.items().get(at), all));
        }
        var changed = is.items().stream().<Difference>mapMulti((item, all) -> was.item(item.id()).ifPresentOrElse(
                old -> item(key, old, item, all),
                () -> {
                    if (follows) {
                        item(key, Item.blank(item.id()), item, all);
                    } else {
                        all.accept(new Difference.ItemAdded(key, part, item));
                    }
                }));
        var gone = was.items().stream().filter(item -> is.item(item.id()).isEmpty()).<Difference>mapMulti((item, all) -> {
            if (follows) {
                item(key, item, Item.blank(item.id()), all);
            } else {
                all.accept(new Difference.ItemRemoved(key, part, was.indexOf(item.id()), item));
            }
        });
        return Stream.of(changed, gone, follows ? Stream.<Difference>empty() : moved(key, part, was, is)).flatMap(each -> each);
    }

    /** The order of a part that follows another one is that of the other. */
    private static Stream<Difference> moved(TableKey key, String part, Block was, Block is) {
        var old = was.items().stream().map(Item::id).filter(id -> is.item(id).isPresent()).iterator();
        return is.items().stream().map(Item::id)
                .filter(id -> was.item(id).isPresent())
                .filter(id -> !old.next().equals(id))
                .limit(1)
                .map(id -> new Difference.ItemsMoved(key, part, id));
    }

    private static void item(TableKey key, Item was, Item is, Consumer<Difference> all) {
        if (was != is) {
            union(was.rows(), is.rows()).forEach(line -> row(key, new RowKey(line, is.id()), was.row(line), is.row(line), all));
        }
    }

    private static void row(TableKey key, RowKey row, Row was, Row is, Consumer<Difference> all) {
        is.changesFrom(was, (column, old, now) -> all.accept(new Difference.AnswerChanged(new Place(key, row, column), old, now)));
    }

    private static Stream<Difference> profile(Report before, Report after) {
        return before.profile().equals(after.profile())
                ? Stream.empty()
                : Stream.of(new Difference.ProfileChanged(before.profile(), after.profile()));
    }

    private static Stream<Difference> claims(Report before, Report after) {
        return Stream.concat(
                without(before.claims(), after.claims()).map(Difference.ClaimRemoved::new),
                without(after.claims(), before.claims()).map(Difference.ClaimAdded::new));
    }

    private static Stream<Difference> lists(Report before, Report after) {
        var lists = new ArrayList<Difference>();
        if (!before.acknowledgements().equals(after.acknowledgements())) {
            lists.add(new Difference.ListChanged(Difference.ListChanged.What.EXPLANATIONS));
        }
        if (!before.ticked().equals(after.ticked())) {
            lists.add(new Difference.ListChanged(Difference.ListChanged.What.CHECKLIST));
        }
        if (!before.provenance().equals(after.provenance())) {
            lists.add(new Difference.ListChanged(Difference.ListChanged.What.ORIGINS));
        }
        if (!before.review().equals(after.review())) {
            lists.add(new Difference.ListChanged(Difference.ListChanged.What.REVIEW));
        }
        if (!before.comments().equals(after.comments())) {
            lists.add(new Difference.ListChanged(Difference.ListChanged.What.COMMENTS));
        }
        return lists.stream();
    }

    /** Those of {@code some} that are not among {@code others}; of two that are equal one goes for one. */
    private static <T> Stream<T> without(List<T> some, List<T> others) {
        var left = new ArrayList<>(some);
        others.forEach(left::remove);
        return left.stream();
    }

    private static <K extends Comparable<K>> Stream<K> union(SortedMap<K, ?> some, SortedMap<K, ?> others) {
        if (some.keySet().equals(others.keySet())) { // nearly always
            return some.keySet().stream();
        }
        var all = new TreeSet<>(some.keySet());
        all.addAll(others.keySet());
        return all.stream();
    }
}
