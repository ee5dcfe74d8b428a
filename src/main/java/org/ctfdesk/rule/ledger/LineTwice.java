package org.ctfdesk.rule.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.ledger.read.Digits;
import org.ctfdesk.rule.ledger.read.Ledger;
import org.ctfdesk.text.Folded;

/** No action stands in the ledger twice, and no authorization: follows from 4/CMA.6, annex II, tables 2 and 3. */
public final class LineTwice extends OfAccounts {
    /** The same identifiers, the same sort of action, the same day. */
    private record Same(Serials block, ActionType type, ActionSubtype subtype, Optional<LocalDate> date) {}

    /** Of lines that are alike in all that counts, so many are laid beside each new one. */
    private static final int LOOKED_AT = 20;

    public LineTwice() {
        super(warning("A6-49", format62("3")).reads(Ledger.FORMS));
    }

    @Override
    public void check(ReportView view, Found found) {
        var report = view.report();
        var ledger = view.ledger();
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
        var seen = new HashMap<List<Object>, List<Action>>();
        for (var action : ledger.actions()) {
            if (action.serials().isPresent() || ledger.lots(action).isEmpty()) {
                continue;
            }
            var line = ledger.line(action);
            var quantity = action.quantity().orElse(BigDecimal.ZERO);
            var alike = seen.computeIfAbsent(List.of(action.type(), action.subtype(), action.date(), action.vintage(),
                    quantity.stripTrailingZeros()), made -> new ArrayList<>(1));
            var other = alike.stream().limit(LOOKED_AT).filter(each -> saysNothingElse(ledger.line(each), line)).findFirst();
            if (other.isPresent()) {
                found.at(Ledger.place(action, Actions.DATE)).says(variant(ledger.line(other.get()), line), Digits.shown(quantity),
                        other.get().item());
            } else {
                alike.add(action);
            }
        }
    }

    private static String variant(Row one, Row other) {
        if (one.equals(other)) {
            return "noIdentifiers";
        }
        return one.answers().keySet().equals(other.answers().keySet()) || one.with(ColumnKey.LABEL, Optional.empty()).answers().keySet()
                .equals(other.with(ColumnKey.LABEL, Optional.empty()).answers().keySet()) ? "otherReference" : "fewerFields";
    }

    /** True where no column but the reference holds two answers: written otherwise, or left blank in one of the two. */
    private static boolean saysNothingElse(Row one, Row other) {
        return one.answers().entrySet().stream().allMatch(cell -> cell.getKey().equals(ColumnKey.LABEL)
                || other.answer(cell.getKey()).filter(answer -> !plain(answer).equals(plain(cell.getValue()))).isEmpty());
    }

    private static Object plain(Answer answer) {
        return switch (answer) {
            case Answer.Words words -> Folded.of(words.text()).key();
            case Quantity.Amount amount -> amount.value().stripTrailingZeros();
            default -> answer;
        };
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
