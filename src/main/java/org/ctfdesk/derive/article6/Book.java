package org.ctfdesk.derive.article6;

import java.lang.ref.SoftReference;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.ctfdesk.derive.ledger.Action;
import org.ctfdesk.derive.ledger.Authorization;
import org.ctfdesk.derive.ledger.LedgerLines;
import org.ctfdesk.derive.ledger.Versions;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Approaches;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.report.Block;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Readings;
import org.ctfdesk.report.Report;

/**
 * The whole ledger counted: lots, and how much of them falls where. After an edit of a few actions only the groups that they
 * belong to are counted again; what the last report gave is remembered by the identity of its lines. The result is the same
 * as from nothing.
 */
public final class Book {
    /**
     * Where quantities add up: one metric, one row of table 4, one year, one vintage.
     *
     * @param recorded the calendar year in which it happened; another one than {@code year} for what was used for an earlier year
     */
    public record Cell(String metric, Lot.Row row, int year, int recorded, OptionalInt vintage) {}

    /** What the lots follow from, besides the actions. */
    private record Setting(Block authorizations, Block approaches, String party, Readings.AtAuthorization reading) {
        boolean isSame(Setting other) {
            return authorizations == other.authorizations && approaches == other.approaches && party.equals(other.party)
                    && reading == other.reading;
        }
    }

    /** What was asked for last, the latest first: this report, the one before it, those of other Parties. */
    private static final List<SoftReference<Book>> LAST = new ArrayList<>();
    private static final int KEPT = 4;

    private final Setting setting;
    private final Versions authorizations;
    private final Grouping grouping;
    private final Item[] items;
    private final Action[] actions;
    private final Map<Grouping.Group, Map<String, Action>> groups;
    private final Map<Grouping.Group, Counted> counted;
    /** The groups whose actions have identifiers. */
    private final Map<Grouping.Group, Stretches> identified;
    private final Map<Cell, BigDecimal> sums;

    private Book(Setting setting, Versions authorizations, Item[] items, Action[] actions, Map<Grouping.Group, Map<String, Action>> groups,
            Map<Grouping.Group, Counted> counted, Map<Grouping.Group, Stretches> identified, Map<Cell, BigDecimal> sums) {
        this.setting = setting;
        this.authorizations = authorizations;
        this.grouping = new Grouping(authorizations, setting.party());
        this.items = items;
        this.actions = actions;
        this.groups = groups;
        this.counted = counted;
        this.identified = identified;
        this.sums = sums;
    }

    /** The ledger of a report. */
    public static Book of(Report report) {
        var setting = new Setting(
                report.table(Authorizations.FORM.id()).block(Authorizations.AUTHORIZATION),
                report.table(Approaches.FORM.id()).block(Approaches.APPROACH),
                LedgerLines.party(report), report.profile().readings().atAuthorization());
        var items = report.table(Actions.FORM.id()).block(Actions.ACTION).items().toArray(Item[]::new);
        synchronized (LAST) {
            LAST.removeIf(kept -> kept.get() == null);
            var before = LAST.stream().map(SoftReference::get).filter(kept -> kept != null && kept.setting.isSame(setting)).toList();
            var book = before.stream().filter(kept -> kept.isOf(items)).findFirst()
                    .or(() -> before.stream().findFirst().map(kept -> kept.after(items)))
                    .orElseGet(() -> new Book(setting, Versions.of(setting.authorizations(), setting.approaches()), new Item[0],
                            new Action[0], Map.of(), Map.of(), Map.of(), Map.of())
                                    .recounted(new Item[0], new Action[0], new HashMap<>(), new HashMap<>()).after(items));
            LAST.removeIf(kept -> kept.get() == book);
            LAST.addFirst(new SoftReference<>(book));
            if (LAST.size() > KEPT) {
                LAST.removeLast();
            }
            return book;
        }
    }

    private boolean isOf(Item[] others) {
        if (items.length != others.length) {
            return false;
        }
        for (var i = items.length - 1; i >= 0; i--) {
            if (items[i] != others[i]) {
                return false;
            }
        }
        return true;
    }

    /** This book with other lines: those between the lines that are the same at the beginning and at the end are counted again. */
    private Book after(Item[] now) {
        var head = 0;
        while (head < items.length && head < now.length && items[head] == now[head]) {
            head++;
        }
        var tail = 0;
        while (tail < items.length - head && tail < now.length - head && items[items.length - 1 - tail] == now[now.length - 1 - tail]) {
            tail++;
        }
        if (head == items.length && head == now.length) {
            return this;
        }
        var read = new Action[now.length];
        System.arraycopy(actions, 0, read, 0, head);
        System.arraycopy(actions, actions.length - tail, read, now.length - tail, tail);
        var members = new HashMap<>(groups);
        var touched = new HashMap<Grouping.Group, Touched>();
        for (var i = head; i < items.length - tail; i++) {
            var action = actions[i];
            grouping.groups(action).forEach(group -> touch(members, touched, group).less().add(action));
        }
        for (var i = head; i < now.length - tail; i++) {
            read[i] = i < items.length - tail && items[i] == now[i] ? actions[i] : LedgerLines.action(now[i], authorizations);
            var action = read[i];
            grouping.groups(action).forEach(group -> touch(members, touched, group).more().add(action));
        }
        touched.forEach((group, changed) -> {
            if (!group.isIdentified()) {
                changed.less().forEach(action -> members.get(group).remove(action.item()));
                changed.more().forEach(action -> members.get(group).put(action.item(), action));
            }
        });
        return recounted(now, read, members, touched);
    }

    /** Those of a group that are other ones now. */
    private record Touched(List<Action> less, List<Action> more) {}

    /** The group with its own copy of its members, to be changed. */
    private static Touched touch(
            Map<Grouping.Group, Map<String, Action>> members, Map<Grouping.Group, Touched> touched, Grouping.Group group) {
        return touched.computeIfAbsent(group, first -> {
            if (!group.isIdentified()) {
                members.put(group, new TreeMap<>(members.getOrDefault(group, Map.of())));
            }
            return new Touched(new ArrayList<>(), new ArrayList<>());
        });
    }

    private Book recounted(
            Item[] now, Action[] read, Map<Grouping.Group, Map<String, Action>> members, Map<Grouping.Group, Touched> touched) {
        var results = new HashMap<>(counted);
        var totals = new Totals(sums);
        var stretches = new HashMap<>(identified);
        // an authorization that counts by its record alone has no action
        for (var id : authorizations.ids()) {
            var group = Grouping.Group.of(id);
            if (authorizations.of(id).stream().anyMatch(Authorization::isFirstTransfer) && !results.containsKey(group)) {
                touched.put(group, new Touched(List.of(), List.of()));
            }
        }
        for (var group : touched.keySet()) {
            if (group.isIdentified()) {
                var parts = stretches.getOrDefault(group, Stretches.NONE).after(touched.get(group).less(), touched.get(group).more(),
                        all -> grouping.counted(group, all), totals::less, totals::more);
                stretches.put(group, parts);
                if (parts.isEmpty()) {
                    stretches.remove(group);
                }
                continue;
            }
            var old = results.remove(group);
            if (old != null) {
                totals.less(old);
            }
            var all = List.copyOf(members.getOrDefault(group, Map.of()).values());
            if (all.isEmpty()) {
                members.remove(group);
            }
            var isByItself = grouping.isByItself(group);
            if (!all.isEmpty() || isByItself) {
                var result = !isByItself
                        ? grouping.counted(group, all)
                        : AtAuthorization.of(group.authorization(), all, authorizations, setting.party(), setting.reading());
                totals.more(result);
                results.put(group, result);
            }
        }
        return new Book(setting, authorizations, now, read, members, results, stretches, totals.notZero());
    }

    /** What each group, or stretch of identifiers, gives. */
    private void forEach(Consumer<Counted> taker) {
        counted.values().forEach(taker);
        identified.values().forEach(stretches -> stretches.forEach(taker));
    }

    /** The actions in the order of the ledger. */
    public List<Action> actions() {
        return Collections.unmodifiableList(Arrays.asList(actions));
    }

    /** The last version of the authorization of that id; one for use towards NDCs where the ledger has none. */
    public Authorization authorization(String id) {
        return authorizations.at(id, Optional.empty());
    }

    /** The versions of that authorization, by date; none where the ledger does not have it. */
    public List<Authorization> versions(String id) {
        return Collections.unmodifiableList(authorizations.of(id));
    }

    /** The authorizations of the ledger, by id, each in its last version. */
    public List<Authorization> authorizations() {
        return authorizations.ids().stream().sorted().map(this::authorization).toList();
    }

    /** The Party whose ledger it is; "" where it is not known. */
    String party() {
        return setting.party();
    }

    /** The authorizations with their versions. */
    Versions versions() {
        return authorizations;
    }

    /** True where an action's outcomes are first transferred by their authorization. */
    boolean isByAuthorization(Action action) {
        return grouping.isByAuthorization(action);
    }

    /** True where the ledger has nothing that could count. */
    public boolean isEmpty() {
        return items.length == 0 && authorizations.ids().stream()
                .noneMatch(id -> authorizations.of(id).stream().anyMatch(Authorization::isFirstTransfer));
    }

    /** Every lot, by date, then row, vintage and action. */
    public List<Lot> lots() {
        var all = new ArrayList<Lot>();
        forEach(result -> all.addAll(result.lots()));
        all.sort(Comparator.comparing(Lot::date).thenComparing(Lot::row).thenComparing(lot -> lot.vintage().orElse(0))
                .thenComparing(Lot::action).thenComparing(Lot::authorization).thenComparing(Lot::quantity));
        return all;
    }

    /** The lots by the action that they follow from; those of an authorization's record alone under "". */
    public Map<String, List<Lot>> lotsByAction() {
        var all = new HashMap<String, List<Lot>>(items.length * 2);
        forEach(result -> result.lots()
                .forEach(lot -> all.computeIfAbsent(lot.action(), made -> new ArrayList<>(1)).add(lot)));
        return all;
    }

    /** What does not count, whatever the period. */
    public List<SetAside> setAside() {
        var all = new ArrayList<SetAside>();
        forEach(result -> all.addAll(result.setAside()));
        all.sort(Comparator.comparing(SetAside::item).thenComparing(SetAside::why));
        return all;
    }

    /** How much falls where. */
    public Map<Cell, BigDecimal> sums() {
        return Collections.unmodifiableMap(sums);
    }
}
