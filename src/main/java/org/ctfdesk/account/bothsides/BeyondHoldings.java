package org.ctfdesk.account.bothsides;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.ctfdesk.account.bothsides.Discrepancy.Kind;

/**
 * Finds Parties that used more outcomes without identifiers than they acquired and kept. Where outcomes have no identifiers the
 * sum of all Parties alone would not say who of them used too much. A Party that notes no acquisition is not asked.
 */
final class BeyondHoldings {
    private record Pool(int side, String host, String metric, OptionalInt vintage) {
        static Pool of(Claim claim) {
            return new Pool(claim.side(), claim.action().firstTransferringParty(), claim.action().metric(), claim.vintage());
        }
    }

    private BeyondHoldings() {}

    static List<Discrepancy> find(Parties parties, List<Handover> handovers, List<Claim> uses) {
        var held = new LinkedHashMap<Pool, BigDecimal>();
        var noting = new TreeSet<Integer>();
        for (var handover : handovers) {
            if (handover.isIn()) {
                noting.add(handover.side());
            }
            if (handover.claim().block().isEmpty()) {
                var quantity = handover.claim().quantity();
                held.merge(Pool.of(handover.claim()), handover.isIn() ? quantity : quantity.negate(), BigDecimal::add);
            }
        }
        var used = new LinkedHashMap<Pool, List<Claim>>();
        uses.stream().filter(use -> use.block().isEmpty() && noting.contains(use.side()) && isForeign(use, parties))
                .forEach(use -> used.computeIfAbsent(Pool.of(use), made -> new ArrayList<>()).add(use));
        var found = new ArrayList<Discrepancy>();
        for (Map.Entry<Pool, List<Claim>> entry : used.entrySet()) {
            var pool = entry.getKey();
            var kept = held.getOrDefault(pool, BigDecimal.ZERO);
            var sum = entry.getValue().stream().map(Claim::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.subtract(kept).compareTo(Claim.NEGLIGIBLE) > 0) {
                found.add(new Discrepancy(Kind.USED_BEYOND, pool.side(), pool.side(), pool.metric(), sum, kept.max(BigDecimal.ZERO),
                        entry.getValue().stream().map(use -> use.action().item()).toList(), "", List.of()));
            }
        }
        return found;
    }

    private static boolean isForeign(Claim use, Parties parties) {
        var host = use.action().firstTransferringParty();
        return !host.isEmpty() && !host.equals(parties.name(use.side())) && use.vintage().isPresent();
    }
}
