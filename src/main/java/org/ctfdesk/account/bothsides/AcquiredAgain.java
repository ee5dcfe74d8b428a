package org.ctfdesk.account.bothsides;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.account.bothsides.Discrepancy.Kind;
import org.ctfdesk.derive.article6.Book;
import org.ctfdesk.derive.article6.Coverage;
import org.ctfdesk.derive.article6.Coverage.Block;

/**
 * Finds identifiers that a Party acquired a second time though it had not handed them on in between: one line too many, or wrong
 * identifiers. What was sold and bought back is acquired twice rightly.
 */
final class AcquiredAgain {
    private AcquiredAgain() {}

    static List<Discrepancy> find(Parties parties, List<Book> books, List<Handover> handovers) {
        var told = new ArrayList<>(handovers);
        for (var side = 0; side < books.size(); side++) {
            for (var action : books.get(side).actions()) {
                Handover.toUnnamed(side, action, parties.name(side)).ifPresent(told::add);
            }
        }
        var byClaim = new IdentityHashMap<Claim, Handover>();
        told.forEach(handover -> byClaim.put(handover.claim(), handover));
        var all = new Overlaps(told.stream().map(Handover::claim).toList(), List.of());
        var found = new ArrayList<Discrepancy>();
        for (var in : handovers) {
            if (in.isIn() && in.claim().block().isPresent()) {
                var own = all.of(in.claim().block().get()).stream().map(byClaim::get).filter(other -> other.side() == in.side()
                        && other.claim().action().metric().equals(in.claim().action().metric())).toList();
                found.addAll(again(in, own));
            }
        }
        return found;
    }

    /** Each identifier is told once, with the first acquisition since which it was not handed on. */
    private static List<Discrepancy> again(Handover in, List<Handover> own) {
        var found = new ArrayList<Discrepancy>();
        var told = new Coverage();
        for (var before : own) {
            if (!before.isIn() || !isBefore(before, in)) {
                continue;
            }
            var shared = in.claim().shared(before.claim());
            var explained = handedOn(own, before, in);
            var blocks = told.unseen(shared.first(), shared.last()).stream()
                    .flatMap(block -> explained.unseen(block.first(), block.last()).stream()).toList();
            if (!blocks.isEmpty()) {
                blocks.forEach(block -> told.add(block.first(), block.last()));
                found.add(new Discrepancy(Kind.ACQUIRED_AGAIN, in.side(), in.side(), in.claim().action().metric(),
                        in.claim().ofBlock(blocks.stream().mapToLong(Block::count).sum()), BigDecimal.ZERO,
                        List.of(in.claim().action().item(), before.claim().action().item()), in.claim().numbers(blocks), List.of()));
            }
        }
        return found;
    }

    /** The identifiers that the Party handed on between two of its acquisitions. */
    private static Coverage handedOn(List<Handover> own, Handover from, Handover to) {
        var handedOn = new Coverage();
        own.stream().filter(out -> !out.isIn() && isBetween(out, from, to)).map(out -> out.claim().block().orElseThrow())
                .forEach(block -> handedOn.add(block.first(), block.last()));
        return handedOn;
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
