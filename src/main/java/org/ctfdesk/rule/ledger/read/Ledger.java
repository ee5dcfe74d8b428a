package org.ctfdesk.rule.ledger.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ctfdesk.derive.article6.Book;
import org.ctfdesk.derive.article6.Lot;
import org.ctfdesk.derive.ledger.Action;
import org.ctfdesk.derive.ledger.Authorization;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Approaches;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.report.Block;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;

/** The ledger as rules read it: its actions, the lots that each of them gives, and the records of the authorizations. */
public final class Ledger {
    public static final Set<String> FORMS = Set.of(Actions.FORM.id(), Authorizations.FORM.id(), Approaches.FORM.id());

    private static final TableKey ACTIONS = TableKey.of(Actions.FORM.id());
    private static final TableKey AUTHORIZATIONS = TableKey.of(Authorizations.FORM.id());

    private final Book book;
    private final Block items;
    private final Block authorizations;
    private final Map<String, List<Lot>> lots;
    private final Map<String, List<Lot>> firstTransfers = new HashMap<>();
    private final Map<String, Item> records = new HashMap<>();

    private Ledger(Book book, Report report) {
        this.book = book;
        this.items = report.table(ACTIONS).block(Actions.ACTION);
        this.authorizations = report.table(AUTHORIZATIONS).block(Authorizations.AUTHORIZATION);
        this.lots = book.lotsByAction();
        lots.forEach((action, all) -> {
            var first = all.stream().filter(lot -> lot.row() != Lot.Row.USED).toList();
            if (!first.isEmpty()) {
                firstTransfers.put(action, first);
            }
        });
        book.authorizations().forEach(last -> authorizations.item(last.item()).ifPresent(item -> records.put(last.id(), item)));
    }

    /** That of a report. */
    public static Ledger of(Report report) {
        return new Ledger(Book.of(report), report);
    }

    /** That of the report after an edit: this one where the edit left its lines alone. */
    public Ledger after(Report now) {
        var counted = Book.of(now);
        return counted == book && items == now.table(ACTIONS).block(Actions.ACTION) ? this : new Ledger(counted, now);
    }

    public Book book() {
        return book;
    }

    /** The actions in the order of the ledger. */
    public List<Action> actions() {
        return book.actions();
    }

    /** The lots that follow from an action: first transfers by the Party, and its use. */
    public List<Lot> lots(Action action) {
        return lots.getOrDefault(action.item(), List.of());
    }

    /** The lots of first transfers that follow from an action. */
    public List<Lot> firstTransfers(Action action) {
        return firstTransfers.getOrDefault(action.item(), List.of());
    }

    /** Every lot, in no order that means anything. */
    public Stream<Lot> lots() {
        return lots.values().stream().flatMap(List::stream);
    }

    /** What the ledger has under the name of an authorization, in its last version. */
    public Optional<Row> authorization(String id) {
        return Optional.ofNullable(records.get(id)).map(item -> item.row(Authorizations.AUTHORIZATION));
    }

    /** The versions of the authorization that an action stands under, by date. */
    public List<Authorization> versions(Action action) {
        return book.versions(action.authorization());
    }

    /** The line of the version that was in force for an action. */
    public Optional<Row> authorization(Action action) {
        return record(action.under());
    }

    /** The line of a version. */
    public Optional<Row> record(Authorization version) {
        return authorizations.item(version.item()).map(item -> item.row(Authorizations.AUTHORIZATION));
    }

    /** Where a cell of that authorization stands. */
    public Place ofAuthorization(String id, String column) {
        return new Place(AUTHORIZATIONS, new RowKey(Authorizations.AUTHORIZATION, records.get(id).id()), ColumnKey.of(column));
    }

    /** The line of an action, as it was entered. */
    public Row line(Action action) {
        return items.item(action.item()).orElseThrow().row(Actions.ACTION);
    }

    /** The place of a column of an action in the ledger. */
    public static Place place(Action action, String column) {
        return new Place(ACTIONS, new RowKey(Actions.ACTION, action.item()), ColumnKey.of(column));
    }
}
