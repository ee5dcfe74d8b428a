package org.ctfdesk.derive.article6;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.derive.article6.SetAside.Why;
import org.ctfdesk.derive.ledger.Action;
import org.ctfdesk.derive.ledger.Serials;
import org.ctfdesk.form.Source;

/** Finds what the Party used towards its NDC: 2/CMA.3, annex, paras. 8(b), 9(b) and 23(e). No outcome is used twice. */
final class Uses {
    private Uses() {}

    static Counted of(List<Action> actions, String party) {
        var lots = new ArrayList<Lot>();
        var setAside = new ArrayList<SetAside>();
        var seen = new HashMap<String, Coverage>();
        var uses = actions.stream()
                .filter(Action::isUseTowardsNdc)
                .filter(action -> party.isEmpty() || action.usingParty().isEmpty() || action.usingParty().equals(party))
                .sorted(Comparator.comparing(Action::yearUsed).thenComparing(action -> action.date().orElse(LocalDate.MAX))
                        .thenComparing(action -> action.serials().map(Serials::first).orElse(0L)).thenComparing(Action::item))
                .toList();
        for (var action : uses) {
            var year = action.yearUsed();
            if (year == 0 || action.quantity().isEmpty() || action.quantity().get().signum() < 0) {
                setAside.add(new SetAside(action.item(), Why.INCOMPLETE, action.quantity()));
                continue;
            }
            var quantity = action.quantity().get();
            if (action.serials().isPresent()) {
                var block = action.serials().get();
                var fresh = seen.computeIfAbsent(block.series(), made -> new Coverage()).add(block.first(), block.last());
                quantity = block.share(quantity, fresh);
            }
            var twice = action.quantity().get().subtract(quantity);
            if (twice.signum() > 0) {
                setAside.add(new SetAside(action.item(), Why.COUNTED_BEFORE, Optional.of(twice)));
            }
            if (quantity.signum() > 0) {
                lots.add(new Lot(Lot.Row.USED, action.date().orElse(LocalDate.of(year, 12, 31)), year, action.vintage(), quantity,
                        action.metric(), action.tonsOf(quantity), action.item(), action.authorization(),
                        Source.article6(action.metric().isEmpty() ? "8(b)" : "9(b)")));
            }
        }
        return new Counted(lots, setAside);
    }
}
