package org.ctfdesk.account.bothsides;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.account.bothsides.Discrepancy.Kind;
import org.ctfdesk.derive.ledger.Serials;

/**
 * Finds identifiers that a Party acquired a second time though it had not handed them on in between: one line too many, or wrong
 * identifiers. What was sold and bought back is acquired twice rightly.
 */
final class AcquiredAgain {
    private AcquiredAgain() {}

    static List<Discrepancy> find(List<Handover> handovers) {
        var byClaim = new IdentityHashMap<Claim, Handover>();
        handovers.forEach(handover -> byClaim.put(handover.claim(), handover));
        var all = new Overlaps(handovers.stream().map(Handover::claim).toList(), List.of());
        var found = new ArrayList<Discrepancy>();
        for (var in : handovers) {
            if (!in.isIn() || in.claim().block().isEmpty()) {
                continue;
            }
            var own = all.of(in.claim().block().get()).stream().map(byClaim::get).filter(other -> other.side() == in.side()
                    && other.claim().action().metric().equals(in.claim().action().metric())).toList();
            for (var before : own) {
                if (before.isIn() && isBefore(before, in)) {
                    var shared = in.claim().shared(before.claim());
                    if (own.stream().noneMatch(out -> !out.isIn() && isBetween(out, before, in) && isOf(out, shared))) {
                        found.add(new Discrepancy(Kind.ACQUIRED_AGAIN, in.side(), in.side(), in.claim().action().metric(),
                                in.claim().ofBlock(shared.count()), BigDecimal.ZERO,
                                List.of(in.claim().action().item(), before.claim().action().item()), shared.numbers(), List.of()));
                        break;
                    }
                }
            }
        }
        return found;
    }

    private static boolean isOf(Handover out, Serials shared) {
        var block = out.claim().block().orElseThrow();
        return block.first() <= shared.last() && shared.first() <= block.last();
    }

    /** By date, or where one has none or it is the same by the order in which they were entered. */
    private static boolean isBefore(Handover one, Handover other) {
        if (one == other) {
            return false;
        }
        var isKnown = date(one).isPresent() && date(other).isPresent() && !date(one).equals(date(other));
        return isKnown ? date(one).get().isBefore(date(other).get()) : item(one).compareTo(item(other)) < 0;
    }

    /** Items are numbered as they are entered. */
    private static String item(Handover handover) {
        var item = handover.claim().action().item();
        return "0".repeat(Math.max(0, 20 - item.length())) + item;
    }

    /** What has no date may have happened then. */
    private static boolean isBetween(Handover out, Handover from, Handover to) {
        return date(out).isEmpty() || date(from).map(day -> !date(out).get().isBefore(day)).orElse(true)
                && date(to).map(day -> !date(out).get().isAfter(day)).orElse(true);
    }

    private static Optional<LocalDate> date(Handover handover) {
        return handover.claim().action().date();
    }
}
