package org.ctfdesk.derive.article6;

import java.lang.ref.SoftReference;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.ctfdesk.derive.ledger.Action;
import org.ctfdesk.derive.ledger.ActionType;
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

    private record Group(String authorization, String series) {}

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
    private final Item[] items;
    private final Action[] actions;
    private final Map<Group, Map<String, Action>> groups;
    private final Map<Group, Counted> counted;
    private final Map<Cell, BigDecimal> sums;

    private Book(Setting setting, Versions authorizations, Item[] items, Action[] actions,
            Map<Group, Map<String, Action>> groups, Map<Group, Counted> counted, Map<Cell, BigDecimal> sums) {
        this.setting = setting;
        this.authorizations = authorizations;
        this.items = items;
        this.actions = actions;
        this.groups = groups;
        this.counted = counted;
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
                            new Action[0], Map.of(), Map.of(), Map.of())
                                    .recounted(new Item[0], new Action[0], new HashMap<>(), new HashSet<>()).after(items));
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
        var touched = new HashSet<Group>();
        for (var i = head; i < items.length - tail; i++) {
            var action = actions[i];
            groups(action).forEach(group -> touch(members, touched, group).remove(action.item()));
        }
        for (var i = head; i < now.length - tail; i++) {
            read[i] = i < items.length - tail && items[i] == now[i] ? actions[i] : LedgerLines.action(now[i], authorizations);
            var action = read[i];
            groups(action).forEach(group -> touch(members, touched, group).put(action.item(), action));
        }
        return recounted(now, read, members, touched);
    }

    /** The group's own copy of its members, to be changed. */
    private static Map<String, Action> touch(Map<Group, Map<String, Action>> members, HashSet<Group> touched, Group group) {
        if (touched.add(group)) {
            members.put(group, new TreeMap<>(members.getOrDefault(group, Map.of())));
        }
        return members.get(group);
    }

    private Book recounted(Item[] now, Action[] read, Map<Group, Map<String, Action>> members, HashSet<Group> touched) {
        var results = new HashMap<>(counted);
        var totals = new HashMap<>(sums);
        // an authorization that counts by its record alone has no action
        for (var id : authorizations.ids()) {
            var group = new Group(id, "");
            if (authorizations.of(id).stream().anyMatch(Authorization::isFirstTransfer) && !results.containsKey(group)) {
                touched.add(group);
            }
        }
        for (var group : touched) {
            var old = results.remove(group);
            if (old != null) {
                old.lots().forEach(lot -> book(totals, lot, lot.quantity().negate()));
            }
            var all = List.copyOf(members.getOrDefault(group, Map.of()).values());
            if (all.isEmpty()) {
                members.remove(group);
            }
            var isByItself = group.series().isEmpty() && authorizations.isFirstTransferBy(group.authorization(), Optional.empty());
            if (!all.isEmpty() || isByItself) {
                var result = !isByItself
                        ? Counted.both(FirstTransfers.of(notByAuthorization(group, all), setting.party()), Uses.of(all, setting.party()))
                        : AtAuthorization.of(group.authorization(), all, authorizations, setting.party(), setting.reading());
                result.lots().forEach(lot -> book(totals, lot, lot.quantity()));
                results.put(group, result);
            }
        }
        totals.values().removeIf(total -> total.signum() == 0);
        return new Book(setting, authorizations, now, read, members, results, totals);
    }

    /** All of them where no version makes the authorization the first transfer. */
    private List<Action> notByAuthorization(Group group, List<Action> all) {
        var isNever = authorizations.of(group.authorization()).stream().noneMatch(Authorization::isFirstTransfer);
        return isNever ? all : all.stream().filter(action -> !isByAuthorization(action)).toList();
    }

    private static void book(Map<Cell, BigDecimal> totals, Lot lot, BigDecimal quantity) {
        totals.merge(cell(lot, lot.metric()), quantity, BigDecimal::add);
        lot.tons().ifPresent(tons -> totals.merge(cell(lot, ""), quantity.signum() < 0 ? tons.negate() : tons, BigDecimal::add));
    }

    private static Cell cell(Lot lot, String metric) {
        return new Cell(metric, lot.row(), lot.year(), lot.date().getYear(), lot.vintage());
    }

    /**
     * Actions that may speak of the same outcomes. What its authorization first transfers is laid beside that, with what was before the
     * authorization said so, and a use beside other uses, too.
     */
    private List<Group> groups(Action action) {
        var bySeries = new Group(action.authorization(), action.series());
        var byItself = new Group(action.authorization(), "");
        if (!isByAuthorization(action)) {
            return authorizations.becomesFirstTransfer(action.authorization()) ? List.of(bySeries, byItself) : List.of(bySeries);
        }
        return action.type() == ActionType.USE ? List.of(byItself, bySeries) : List.of(byItself);
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

    /** The authorizations with their versions. */
    Versions versions() {
        return authorizations;
    }

    /** True where an action's outcomes are first transferred by their authorization. */
    boolean isByAuthorization(Action action) {
        return authorizations.isFirstTransferBy(action.authorization(), action.date());
    }

    /** True where the ledger has nothing that could count. */
    public boolean isEmpty() {
        return items.length == 0 && authorizations.ids().stream()
                .noneMatch(id -> authorizations.of(id).stream().anyMatch(Authorization::isFirstTransfer));
    }

    /**
     * How much was authorized for other international mitigation purposes in a year: by actions of authorization, or by the
     * authorization's record where it has none.
     */
    public BigDecimal authorizedForOthers(String metric, int year) {
        var total = BigDecimal.ZERO;
        var acted = new HashSet<String>();
        for (var action : actions) {
            if (!action.isAuthorization() || !action.under().forOthers() || !Trigger.isOwn(action, setting.party())) {
                continue;
            }
            acted.add(action.authorization());
            if (action.metric().equals(metric) && action.date().filter(date -> date.getYear() == year).isPresent()) {
                total = total.add(action.quantity().orElse(BigDecimal.ZERO));
            }
        }
        for (var id : authorizations.ids()) {
            for (var version : acted.contains(id) ? List.<Authorization>of() : authorizations.increases(id, Authorization::forOthers)) {
                if (version.metric().equals(metric) && version.date().filter(date -> date.getYear() == year).isPresent()) {
                    total = total.add(version.quantity().orElse(BigDecimal.ZERO));
                }
            }
        }
        return total;
    }

    /** Every lot, by date, then row, vintage and action. */
    public List<Lot> lots() {
        var all = new ArrayList<Lot>();
        counted.values().forEach(result -> all.addAll(result.lots()));
        all.sort(Comparator.comparing(Lot::date).thenComparing(Lot::row).thenComparing(lot -> lot.vintage().orElse(0))
                .thenComparing(Lot::action).thenComparing(Lot::authorization).thenComparing(Lot::quantity));
        return all;
    }

    /** The lots by the action that they follow from; those of an authorization's record alone under "". */
    public Map<String, List<Lot>> lotsByAction() {
        var all = new HashMap<String, List<Lot>>(items.length * 2);
        counted.values().forEach(result -> result.lots()
                .forEach(lot -> all.computeIfAbsent(lot.action(), made -> new ArrayList<>(1)).add(lot)));
        return all;
    }

    /** What does not count, whatever the period. */
    public List<SetAside> setAside() {
        var all = new ArrayList<SetAside>();
        counted.values().forEach(result -> all.addAll(result.setAside()));
        all.sort(Comparator.comparing(SetAside::item).thenComparing(SetAside::why));
        return all;
    }

    /** How much falls where. */
    public Map<Cell, BigDecimal> sums() {
        return Collections.unmodifiableMap(sums);
    }
}
