package org.ctfdesk.rule.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.derive.ledger.Action;
import org.ctfdesk.derive.ledger.ActionSubtype;
import org.ctfdesk.derive.ledger.ActionType;
import org.ctfdesk.derive.ledger.LedgerLines;
import org.ctfdesk.derive.ledger.Serials;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.form.article6.Outcomes;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.ledger.read.Digits;
import org.ctfdesk.rule.ledger.read.Ledger;

/** No action stands in the ledger twice, and no authorization: follows from 4/CMA.6, annex II, tables 2 and 3. */
public final class LineTwice extends Rule.OfReport {
    /** The same identifiers, the same sort of action, the same day. */
    private record Same(Serials block, ActionType type, ActionSubtype subtype, Optional<LocalDate> date) {}

    public LineTwice() {
        super(warning("A6-49", format62("3")).reads(Ledger.FORMS));
    }

    @Override
    public void check(Report report, Found found) {
        var ledger = Ledger.of(report);
        authorizations(report, found);
        withoutIdentifiers(ledger, found);
        var seen = new HashMap<Same, Action>();
        for (var action : ledger.actions()) {
            var other = action.serials().isEmpty()
                    ? null
                    : seen.putIfAbsent(new Same(action.serials().get(), action.type(), action.subtype(), action.date()), action);
            if (other == null) {
                continue;
            }
            var line = ledger.line(action);
            var first = LedgerLines.text(line, Outcomes.FIRST_ID);
            if (ledger.line(other).equals(line)) {
                found.at(Ledger.place(action, Outcomes.FIRST_ID)).says("copy", first, other.item())
                        .mendedBy(new Edit.RemoveItems( TableKey.of(Actions.FORM.id()), Actions.ACTION, Set.of(action.item())));
            } else {
                found.at(Ledger.place(action, Outcomes.FIRST_ID)).with(first, other.item());
            }
        }
    }

    /** Lines that nothing tells apart, and that both count. */
    private static void withoutIdentifiers(Ledger ledger, Found found) {
        var seen = new HashMap<Row, Action>();
        for (var action : ledger.actions()) {
            if (action.serials().isPresent() || ledger.lots(action).isEmpty()) {
                continue;
            }
            var line = ledger.line(action);
            var other = seen.putIfAbsent(line.with(ColumnKey.LABEL, Optional.empty()), action);
            if (other != null) {
                found.at(Ledger.place(action, Actions.DATE)).says(ledger.line(other).equals(line) ? "noIdentifiers" : "otherReference",
                        Digits.shown(action.quantity().orElse(BigDecimal.ZERO)), other.item());
            }
        }
    }

    /** Of two lines with one identifier and version the first one counts. */
    private static void authorizations(Report report, Found found) {
        var key = TableKey.of(Authorizations.FORM.id());
        var seen = new HashMap<List<Object>, String>();
        for (var item : report.table(key).block(Authorizations.AUTHORIZATION).items()) {
            var id = LedgerLines.text(item.row(Authorizations.AUTHORIZATION), Authorizations.AUTHORIZATION_ID);
            var version = LedgerLines.text(item.row(Authorizations.AUTHORIZATION), Authorizations.VERSION);
            var other = id.isEmpty() ? null : seen.putIfAbsent(List.of(id, version), item.id());
            if (other != null) {
                found.at(new Place(key, new RowKey(Authorizations.AUTHORIZATION, item.id()), ColumnKey.of(Authorizations.AUTHORIZATION_ID)))
                        .says("authorization", id, other);
            }
        }
    }
}
