package org.ctfdesk.rule.ledger;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.ctfdesk.derive.article6.Coverage;
import org.ctfdesk.derive.ledger.Action;
import org.ctfdesk.derive.ledger.ActionSubtype;
import org.ctfdesk.derive.ledger.ActionType;
import org.ctfdesk.derive.ledger.LedgerLines;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.ledger.read.Digits;
import org.ctfdesk.rule.ledger.read.Ledger;

/**
 * No more outcomes are first transferred than were issued, where the ledger records issuances: follows from 2/CMA.3, annex, paras.
 * 1(a) and 29. Without identifiers the cautious reading may count more.
 */
public final class MoreThanIssued extends OfAccounts {
    /** Outcomes of one sort; no vintage where some issuance of the authorization says none. */
    private record Sort(String authorization, String metric, OptionalInt vintage) {}

    public MoreThanIssued() {
        super(warning("OWN-71", article6("29")).reads(Ledger.FORMS));
    }

    @Override
    public void check(ReportView view, Found found) {
        var report = view.report();
        var ledger = view.ledger();
        var party = LedgerLines.party(report);
        var open = new HashSet<String>();
        ledger.actions().stream().filter(action -> isIssuance(action, party) && action.vintage().isEmpty())
                .forEach(action -> open.add(action.authorization() + "|" + action.metric()));
        var issued = new HashMap<Sort, BigDecimal>();
        var seen = new HashMap<String, Coverage>();
        ledger.actions().stream().filter(action -> isIssuance(action, party))
                .forEach(action -> issued.merge(sort(action, open), fresh(action, seen), BigDecimal::add));
        var counted = new LinkedHashMap<Sort, BigDecimal>();
        var last = new HashMap<Sort, Action>();
        for (var action : ledger.actions()) {
            for (var lot : ledger.firstTransfers(action)) {
                if (issued.containsKey(sort(action, open)) && !action.isAuthorization()) {
                    counted.merge(sort(action, open), lot.quantity(), BigDecimal::add);
                    last.merge(sort(action, open), action, MoreThanIssued::later);
                }
            }
        }
        counted.forEach((sort, sum) -> {
            if (sum.compareTo(issued.get(sort)) > 0) {
                found.at(Ledger.place(last.get(sort), Actions.TYPE))
                        .says(sort.vintage().isPresent() ? "vintage" : "all", Digits.shown(sum), sort.authorization(),
                                Digits.shown(issued.get(sort)),
                                sort.vintage().isPresent() ? String.valueOf(sort.vintage().getAsInt()) : "");
            }
        });
    }

    private static Action later(Action one, Action other) {
        return one.date().isPresent() && other.date().filter(one.date().get()::isAfter).isPresent() ? one : other;
    }

    private static Sort sort(Action action, HashSet<String> open) {
        return new Sort(action.authorization(), action.metric(),
                open.contains(action.authorization() + "|" + action.metric()) ? OptionalInt.empty() : action.vintage());
    }

    private static BigDecimal fresh(Action action, Map<String, Coverage> seen) {
        var quantity = action.quantity().orElse(BigDecimal.ZERO);
        return action.serials().map(block -> block.share(quantity, seen.computeIfAbsent(block.series(), made -> new Coverage())
                .add(block.first(), block.last()))).orElse(quantity);
    }

    private static boolean isIssuance(Action action, String party) {
        var isIssuance = action.type() == ActionType.ISSUANCE
                || action.type() == ActionType.FIRST_TRANSFER && action.subtype() == ActionSubtype.ISSUANCE;
        return isIssuance && action.quantity().filter(quantity -> quantity.signum() > 0).isPresent()
                && (party.isEmpty() || action.firstTransferringParty().isEmpty() || action.firstTransferringParty().equals(party));
    }
}
