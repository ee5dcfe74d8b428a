package org.ctfdesk.account.bothsides;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ctfdesk.derive.ledger.Serials;

/** Finds claims whose blocks share identifiers. A registry that one Party leaves out is taken for that of the others. */
final class Overlaps {
    /** Claims of one series, by first number, and the highest last number up to each. */
    private record Series(List<Claim> claims, long[] reach) {}

    private final Map<String, Set<String>> registries = new HashMap<>();
    private final Map<String, Series> bySeries = new HashMap<>();

    /**
     * @param claims that are looked up
     * @param others that they are looked up for: their registries count too
     */
    Overlaps(List<Claim> claims, List<Claim> others) {
        for (var claim : claims) {
            claim.block().ifPresent(this::note);
        }
        others.forEach(claim -> claim.block().ifPresent(this::note));
        var groups = new HashMap<String, List<Claim>>();
        claims.forEach(claim -> claim.block().ifPresent(block -> groups.computeIfAbsent(key(block), made -> new ArrayList<>()).add(claim)));
        groups.forEach((key, group) -> {
            group.sort(Comparator.comparing((Claim claim) -> claim.block().orElseThrow().first())
                    .thenComparing(Claim::side).thenComparing(claim -> claim.action().item()));
            var reach = new long[group.size()];
            for (var i = 0; i < reach.length; i++) {
                var last = group.get(i).block().orElseThrow().last();
                reach[i] = i == 0 ? last : Math.max(reach[i - 1], last);
            }
            bySeries.put(key, new Series(group, reach));
        });
    }

    /** The claims that share identifiers with a block, by first number. */
    List<Claim> of(Serials block) {
        var series = bySeries.get(key(block));
        if (series == null) {
            return List.of();
        }
        var low = 0;
        var high = series.reach.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (series.reach[middle] < block.first()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        var found = new ArrayList<Claim>();
        for (var i = low; i < series.claims.size(); i++) {
            var other = series.claims.get(i).block().orElseThrow();
            if (other.first() > block.last()) {
                break;
            }
            if (other.last() >= block.first()) {
                found.add(series.claims.get(i));
            }
        }
        return found;
    }

    private void note(Serials block) {
        var registry = registry(block);
        var known = registries.computeIfAbsent(bare(block), made -> new HashSet<>());
        if (!registry.isEmpty()) {
            known.add(registry);
        }
    }

    private String key(Serials block) {
        var known = registries.getOrDefault(bare(block), Set.of());
        return known.size() < 2 ? bare(block) : registry(block) + "|" + bare(block);
    }

    private static String registry(Serials block) {
        return block.series().substring(0, block.series().indexOf('|'));
    }

    private static String bare(Serials block) {
        return block.series().substring(block.series().indexOf('|') + 1);
    }
}
