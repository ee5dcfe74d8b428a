package org.ctfdesk.account.bothsides;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Follows outcomes from the Party that first acquired them to the one that uses them, from hand to hand. */
final class Resales {
    private final Parties parties;
    private final Map<Claim, Handover> byClaim = new IdentityHashMap<>();
    private final Overlaps identified;
    /** From which Party to which ones, by metric, whatever the identifiers. */
    private final Map<String, Map<Integer, Set<Integer>>> byMetric = new HashMap<>();
    private final Map<String, Map<Integer, Set<Integer>>> unidentified = new HashMap<>();

    Resales(Parties parties, List<Handover> handovers, List<Claim> uses) {
        this.parties = parties;
        for (var handover : handovers) {
            byClaim.put(handover.claim(), handover);
            step(byMetric, handover);
            if (handover.claim().block().isEmpty()) {
                step(unidentified, handover);
            }
        }
        this.identified = new Overlaps(handovers.stream().map(Handover::claim).toList(), uses);
    }

    private void step(Map<String, Map<Integer, Set<Integer>>> steps, Handover handover) {
        steps.computeIfAbsent(handover.claim().action().metric(), made -> new HashMap<>())
                .computeIfAbsent(parties.of(handover.from()), made -> new HashSet<>()).add(parties.of(handover.to()));
    }

    /** True where what {@code acquirer} got may have come to the Party that uses it; a Party that is not compared may hand on anything. */
    boolean lead(int acquirer, Claim use) {
        var steps = use.block().isEmpty() ? byMetric.getOrDefault(use.action().metric(), Map.of()) : steps(use);
        var seen = new HashSet<Integer>(Set.of(acquirer));
        var next = new ArrayDeque<Integer>(seen);
        while (!next.isEmpty()) {
            var at = next.poll();
            if (at == use.side()) {
                return true;
            }
            steps.getOrDefault(at, Set.of()).stream().filter(seen::add).forEach(next::add);
        }
        return false;
    }

    /** True where a line says that the outcomes came to the Party that uses them, whoever had them before. */
    boolean cameTo(Claim use) {
        var steps = use.block().isEmpty() ? byMetric.getOrDefault(use.action().metric(), Map.of()) : steps(use);
        return steps.values().stream().anyMatch(to -> to.contains(use.side()));
    }

    private Map<Integer, Set<Integer>> steps(Claim use) {
        var steps = new HashMap<Integer, Set<Integer>>();
        for (var claim : identified.of(use.block().orElseThrow())) {
            var handover = byClaim.get(claim);
            steps.computeIfAbsent(parties.of(handover.from()), made -> new HashSet<>()).add(parties.of(handover.to()));
        }
        // lines without identifiers may speak of them too
        unidentified.getOrDefault(use.action().metric(), Map.of())
                .forEach((from, to) -> steps.computeIfAbsent(from, made -> new HashSet<>()).addAll(to));
        return steps;
    }
}
