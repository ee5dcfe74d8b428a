package org.ctfdesk.rule.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.TreeMap;
import org.ctfdesk.derive.ledger.LedgerLines;
import org.ctfdesk.derive.ledger.Serials;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Outcomes;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.ledger.read.Ledger;

/** ITMOs in which the consistency check found inconsistencies are not used towards the NDC: 4/CMA.6, para. 40. */
public final class InconsistentUsed extends OfAccounts {
    public InconsistentUsed() {
        super(warning("A6-45", guidance62("40")).reads(Ledger.FORMS));
    }

    @Override
    public void check(ReportView view, Found found) {
        var ledger = view.ledger();
        var marked = new HashMap<String, TreeMap<Long, Long>>();
        var lines = new HashSet<String>();
        for (var action : ledger.actions()) {
            if (LedgerLines.choice(ledger.line(action), Actions.CONSISTENCY).equals("inconsistent")) {
                lines.add(action.item());
                action.serials().ifPresent(block -> marked.computeIfAbsent(block.series(), made -> new TreeMap<>())
                        .merge(block.first(), block.last(), Math::max));
            }
        }
        if (lines.isEmpty()) {
            return;
        }
        for (var action : ledger.actions()) {
            if (!action.isUseTowardsNdc()) {
                continue;
            }
            if (lines.contains(action.item())) {
                found.at(Ledger.place(action, Actions.CONSISTENCY)).says("itself");
            } else if (action.serials().filter(block -> isMarked(block, marked.getOrDefault(block.series(), new TreeMap<>())))
                    .isPresent()) {
                found.at(Ledger.place(action, Outcomes.FIRST_ID)).says("other");
            }
        }
    }

    private static boolean isMarked(Serials block, TreeMap<Long, Long> marked) {
        return marked.headMap(block.last(), true).values().stream().anyMatch(last -> last >= block.first());
    }
}
