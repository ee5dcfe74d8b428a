package org.ctfdesk.rule.ledger;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.ctfdesk.derive.article6.Coverage;
import org.ctfdesk.derive.article6.Lot;
import org.ctfdesk.derive.article6.Window;
import org.ctfdesk.derive.ledger.Action;
import org.ctfdesk.derive.ledger.ActionType;
import org.ctfdesk.derive.ledger.LedgerLines;
import org.ctfdesk.form.article6.Outcomes;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.ledger.read.Digits;
import org.ctfdesk.rule.ledger.read.Ledger;

/**
 * A Party that records what it acquires uses no more towards its NDC than that: follows from 2/CMA.3, annex, paras. 8(b) and 20(a).
 * Outcomes are told apart by identifiers, or where they have none by metric and vintage.
 */
public final class MoreUsedThanAcquired extends OfAccounts {
    public MoreUsedThanAcquired() {
        super(error("AEF-06", article6("20(a)")).reads(Ledger.FORMS));
    }

    @Override
    public void check(ReportView view, Found found) {
        var report = view.report();
        var ledger = view.ledger();
        var party = LedgerLines.party(report);
        var window = Window.of(report);
        var numbered = new HashMap<String, Coverage>();
        Map<String, BigDecimal> left = new TreeMap<>();
        for (var action : ledger.actions()) {
            if (action.type() == ActionType.ACQUISITION) {
                action.serials().ifPresent(block -> numbered.computeIfAbsent(block.series(), made -> new Coverage())
                        .add(block.first(), block.last()));
                left.merge(outcomes(action), action.quantity().orElse(BigDecimal.ZERO), BigDecimal::add);
            }
        }
        if (left.isEmpty()) {
            return; // the Party does not record what it acquires
        }
        for (var action : ledger.actions()) {
            var used = ledger.lots(action).stream().filter(lot -> lot.row() == Lot.Row.USED && window.keptOut(lot).isEmpty())
                    .map(Lot::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (used.signum() == 0 || action.firstTransferringParty().equals(party) && !party.isEmpty()) {
                continue;
            }
            var more = action.serials().isPresent() ? unknown(action, numbered) : beyond(action, used, left);
            if (more.signum() > 0) {
                found.at(Ledger.place(action, action.metric().isEmpty() ? Outcomes.QUANTITY : Outcomes.QUANTITY_IN_METRIC))
                        .with(Digits.shown(used), Digits.shown(more));
            }
        }
    }

    private static String outcomes(Action action) {
        return action.metric() + "|" + action.vintage();
    }

    /** What stands for identifiers that no acquisition names. */
    private static BigDecimal unknown(Action action, Map<String, Coverage> acquired) {
        var block = action.serials().orElseThrow();
        var known = acquired.containsKey(block.series()) ? acquired.get(block.series()).count(block.first(), block.last()) : 0;
        return block.share(action.quantity().orElseThrow(), block.count() - known);
    }

    /** What is used after all that was acquired of the sort. */
    private static BigDecimal beyond(Action action, BigDecimal used, Map<String, BigDecimal> left) {
        var rest = left.getOrDefault(outcomes(action), BigDecimal.ZERO).subtract(used);
        left.put(outcomes(action), rest.max(BigDecimal.ZERO));
        return rest.negate();
    }
}
