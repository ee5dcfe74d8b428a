package org.ctfdesk.derive.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.ctfdesk.form.article6.Approaches;
import org.ctfdesk.report.Block;

/**
 * The authorizations of a ledger, each with its versions. Each version is in force from its date until the next one; a change does
 * not touch what was first transferred before (4/CMA.6, paras. 5(g) and 7). Of two lines with the same version and date the first
 * one decides.
 */
public final class Versions {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int DIGITS = 9;
    private static final Comparator<Authorization> IN_ORDER = Comparator
            .<Authorization, LocalDate>comparing(each -> each.date().orElse(LocalDate.MIN)).thenComparing(Versions::padded);

    private final Map<String, List<Authorization>> byId = new HashMap<>();

    private final Map<String, BigDecimal> factors = new HashMap<>();

    private Versions() {}

    /**
     * @param approaches the records of the cooperative approaches, whose conversion holds where an authorization states none
     */
    public static Versions of(Block block, Block approaches) {
        var versions = new Versions();
        for (var item : approaches.items()) {
            var row = item.row(Approaches.APPROACH);
            LedgerLines.factor(row, Approaches.FACTOR)
                    .ifPresent(factor -> versions.factors.putIfAbsent(LedgerLines.text(row, Approaches.APPROACH_ID), factor));
        }
        for (var item : block.items()) {
            var read = versions.converted(LedgerLines.authorization(item));
            var known = versions.byId.computeIfAbsent(read.id(), made -> new ArrayList<>(1));
            if (known.stream().noneMatch(each -> each.version().equals(read.version()) && each.date().equals(read.date()))) {
                known.add(read);
            }
        }
        versions.byId.values().forEach(known -> {
            known.sort(IN_ORDER);
            if (known.stream().anyMatch(known.getFirst()::differs)) {
                known.replaceAll(Authorization::redefined);
            }
        });
        return versions;
    }

    private Authorization converted(Authorization read) {
        return read.factor().isPresent() || read.metric().isEmpty() ? read : read.withFactor(factorOf(read.approach()));
    }

    /** t CO2 eq for one unit of the non-GHG metric, as the record of a cooperative approach states it. */
    Optional<BigDecimal> factorOf(String approach) {
        return Optional.ofNullable(factors.get(approach)).filter(factor -> !approach.isEmpty());
    }

    /** As it is sorted: 2 before 10. */
    private static String padded(Authorization authorization) {
        return NUMBER.matcher(authorization.version())
                .replaceAll(found -> "0".repeat(Math.max(0, DIGITS - found.group().length())) + found.group());
    }

    /** The versions of an authorization, by date; none where the ledger does not have it. */
    public List<Authorization> of(String id) {
        return byId.getOrDefault(id, List.of());
    }

    /** The version in force on a day; the first one before that, and where no day is known the last one. */
    public Authorization at(String id, Optional<LocalDate> day) {
        var known = of(id);
        var found = known.isEmpty() ? Authorization.unknown(id) : day.isEmpty() ? known.getLast() : known.getFirst();
        for (var each : known) {
            if (day.isPresent() && each.date().filter(date -> !date.isAfter(day.get())).isPresent()) {
                found = each;
            }
        }
        return found;
    }

    /** True where outcomes of the authorization are first transferred by it, on that day or before. */
    public boolean isFirstTransferBy(String id, Optional<LocalDate> day) {
        var known = byId.get(id);
        if (known == null) {
            return false;
        }
        if (at(id, day).isFirstTransfer()) {
            return true;
        }
        for (var each : known) {
            if (each.isFirstTransfer() && (day.isEmpty() || each.date().filter(date -> date.isAfter(day.get())).isEmpty())) {
                return true;
            }
        }
        return false;
    }

    /** True where a later version makes the authorization the first transfer, and the first one does not. */
    public boolean becomesFirstTransfer(String id) {
        var known = of(id);
        return !known.isEmpty() && !known.getFirst().isFirstTransfer() && known.stream().anyMatch(Authorization::isFirstTransfer);
    }

    /** Versions of one sort with what each of them authorizes more than the one before; what takes less takes nothing back. */
    public List<Authorization> increases(String id, Predicate<Authorization> sort) {
        var all = new ArrayList<Authorization>();
        var sum = BigDecimal.ZERO;
        for (var each : of(id)) {
            var more = each.quantity().orElse(BigDecimal.ZERO).subtract(sum);
            if (sort.test(each) && (more.signum() > 0 || all.isEmpty())) {
                all.add(each.withQuantity(each.quantity().map(quantity -> more)));
                sum = sum.add(more);
            }
        }
        return all;
    }

    /** The ids. */
    public Collection<String> ids() {
        return byId.keySet();
    }
}
