package org.ctfdesk.account.bothsides;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.ctfdesk.account.bothsides.Discrepancy.Kind;
import org.ctfdesk.derive.article6.Book;
import org.ctfdesk.derive.article6.Coverage;

/**
 * Lays what each Party says that it handed over beside what the other one says that it acquired, resales included: line by line,
 * by identifiers, or where one of the two gives none, by Parties, approach, vintage, date and amount. A Party that notes no
 * acquisition at all is not asked for single ones.
 */
final class Handovers {
    private static final Comparator<Handover> BY_DATE =
            Comparator.comparing(handover -> handover.claim().action().date().orElse(LocalDate.MIN));

    private final Parties parties;
    private final List<Handover> outs = new ArrayList<>();
    private final List<Handover> ins = new ArrayList<>();
    private final Map<Handover, BigDecimal> left = new IdentityHashMap<>();
    /** Which series each Party names the identifiers of. */
    private final Set<List<Object>> named = new HashSet<>();
    private final Set<Integer> notingAcquisitions = new TreeSet<>();
    private final Set<Integer> withLedger = new TreeSet<>();

    final Differences differences = new Differences();

    Handovers(Parties parties, List<Book> books) {
        this.parties = parties;
        for (var side = 0; side < books.size(); side++) {
            for (var action : books.get(side).actions()) {
                withLedger.add(side);
                Handover.of(side, action, parties.name(side)).ifPresent(found -> (found.isIn() ? ins : outs).add(found));
            }
        }
        outs.sort(BY_DATE); // what was sold, bought back and sold again is laid beside in the order in which it happened
        ins.sort(BY_DATE);
        ins.forEach(in -> notingAcquisitions.add(in.side()));
        outs.forEach(out -> left.put(out, out.claim().quantity()));
        ins.forEach(in -> left.put(in, in.claim().quantity()));
        all().stream().filter(each -> each.claim().block().isPresent())
                .forEach(each -> named.add(List.of(each.side(), each.claim().series())));
        byIdentifiers();
        byEqualAmounts();
        byAmounts(true);
        byAmounts(false);
        missing();
    }

    /** What is handed over and acquired, as the Parties say it. */
    List<Handover> all() {
        var all = new ArrayList<>(outs);
        all.addAll(ins);
        return all;
    }

    private void byIdentifiers() {
        var byClaim = new IdentityHashMap<Claim, Handover>();
        outs.forEach(out -> byClaim.put(out.claim(), out));
        var found = new Overlaps(outs.stream().map(Handover::claim).toList(), ins.stream().map(Handover::claim).toList());
        var covered = new IdentityHashMap<Handover, Coverage>();
        all().forEach(each -> covered.put(each, new Coverage()));
        // bought back and sold again: the transfer that nobody has acquired yet, and of that time, comes first
        for (var pass : Pass.values()) {
            for (var in : ins) {
                if (in.claim().block().isPresent()) {
                    found.of(in.claim().block().get()).stream().map(byClaim::get)
                            .filter(out -> out.side() != in.side() && isOneMetric(out, in)).sorted(BY_DATE)
                            .filter(out -> pass.takes(out, in, covered.get(out)))
                            .forEach(out -> pair(out, in, covered.get(in), covered.get(out)));
                }
            }
        }
    }

    /** How well a transfer and an acquisition that share identifiers go together: the best are taken first. */
    private enum Pass {
        OF_THAT_TIME,
        OPEN,
        FITTING,
        OTHER_PARTIES;

        boolean takes(Handover out, Handover in, Coverage ofOut) {
            var shared = in.claim().shared(out.claim());
            return switch (this) {
                case OF_THAT_TIME -> OPEN.takes(out, in, ofOut) && Differences.agree(in, out);
                case OPEN -> FITTING.takes(out, in, ofOut) && ofOut.count(shared.first(), shared.last()) == 0;
                case FITTING -> fits(out, in);
                case OTHER_PARTIES -> !fits(out, in) && ofOut.count(shared.first(), shared.last()) == 0
                        && (out.from().equals(in.from()) || out.to().equals(in.to()));
            };
        }
    }

    private void pair(Handover out, Handover in, Coverage ofIn, Coverage ofOut) {
        var shared = in.claim().shared(out.claim());
        // what another transfer was acquired as already is left to be told: of what was handed over twice one is missed
        var blocks = ofIn.unseen(shared.first(), shared.last());
        if (!blocks.isEmpty()) {
            var fresh = blocks.stream().mapToLong(block -> ofIn.add(block.first(), block.last())).sum();
            var freshOut = blocks.stream().mapToLong(block -> ofOut.add(block.first(), block.last())).sum();
            take(in, in.claim().ofBlock(fresh));
            take(out, out.claim().ofBlock(freshOut));
            differences.compare(in, out, in.claim().ofBlock(fresh), out.claim().ofBlock(fresh), in.claim().numbers(blocks));
        }
    }

    private void take(Handover handover, BigDecimal quantity) {
        left.merge(handover, quantity, (before, taken) -> before.subtract(taken).max(BigDecimal.ZERO));
    }

    private record Same(String from, String to, String metric, String vintage, String approach, BigDecimal quantity, int year) {
        static Same of(Handover handover, BigDecimal quantity) {
            var action = handover.claim().action();
            return new Same(handover.from(), handover.to(), action.metric(), action.vintage().toString(), action.approach(),
                    quantity.stripTrailingZeros(), action.date().map(date -> date.getYear()).orElse(0));
        }
    }

    /** Lines that say the same of everything, in the order in which they stand. */
    private void byEqualAmounts() {
        var waiting = new HashMap<Same, Deque<Handover>>();
        outs.stream().filter(this::isOpen)
                .forEach(out -> waiting.computeIfAbsent(Same.of(out, left.get(out)), made -> new ArrayDeque<>()).add(out));
        for (var in : ins) {
            var same = isOpen(in) ? waiting.get(Same.of(in, left.get(in))) : null;
            if (same != null && !same.isEmpty() && isUnidentified(same.peek(), in)) {
                byAmount(same.poll(), in);
            }
        }
    }

    /** What two lines must have in common: the sender, the metric, and where they agree vintage and year, else the amount. */
    private record Common(int from, String metric, Object said) {}

    private Common common(Handover handover, int from, boolean agree) {
        var claim = handover.claim();
        return new Common(from, claim.action().metric(), agree ? List.of(claim.vintage(), year(handover))
                : left.get(handover).stripTrailingZeros());
    }

    private static int year(Handover handover) {
        return handover.claim().action().date().map(LocalDate::getYear).orElse(0);
    }

    /** What may be the other line: a Party, vintage or date that the acquisition does not name may be any. */
    private List<Common> keys(Handover in, boolean agree, Set<List<Object>> said) {
        var keys = new ArrayList<Common>();
        for (var from = 0; from < parties.reports().size(); from++) {
            if (from != in.side() && (in.from().isEmpty() || in.from().equals(parties.name(from)))) {
                var at = from;
                if (!agree) {
                    keys.add(common(in, from, false));
                }
                said.stream().filter(each -> agree && isOne(each.get(0), in.claim().vintage(), OptionalInt.empty())
                        && isOne(each.get(1), year(in), 0)).forEach(each -> keys.add(new Common(at, in.claim().action().metric(), each)));
            }
        }
        return keys;
    }

    private static boolean isOne(Object out, Object in, Object blank) {
        return out.equals(in) || out.equals(blank) || in.equals(blank);
    }

    /** @param agree true for lines that do not contradict each other, false for lines of one amount whatever else they say */
    private void byAmounts(boolean agree) {
        var open = outs.stream().filter(this::isOpen).toList();
        var said = new LinkedHashSet<List<Object>>();
        open.forEach(out -> said.add(List.of(out.claim().vintage(), year(out))));
        var waiting = new Waiting<>(open, out -> common(out, out.side(), agree));
        for (var in : ins) {
            if (!isOpen(in)) {
                continue;
            }
            var keys = keys(in, agree, said);
            var out = waiting.after(Optional.empty(), keys);
            while (out.isPresent() && isOpen(in)) {
                var next = waiting.after(out, keys);
                if (mayBe(out.get(), in, agree)) {
                    if (left.get(out.get()).compareTo(left.get(in)) <= 0) {
                        waiting.remove(out.get());
                    }
                    byAmount(out.get(), in);
                }
                out = next;
            }
        }
    }

    private boolean mayBe(Handover out, Handover in, boolean agree) {
        return isOpen(out) && isUnidentified(out, in) && isOneMetric(out, in) && out.side() != in.side() && (agree
                ? fits(out, in) && Differences.agree(in, out)
                : (fits(out, in) || out.from().equals(in.from())) && left.get(out).compareTo(left.get(in)) == 0);
    }

    private void byAmount(Handover out, Handover in) {
        var taken = left.get(out).min(left.get(in));
        take(out, taken);
        take(in, taken);
        differences.compare(in, out, taken, taken, "");
    }

    private boolean isOpen(Handover handover) {
        return left.get(handover).compareTo(Claim.NEGLIGIBLE) > 0;
    }

    /** True where one of the two gives no identifiers, and would not name them if they were those of the other. */
    private boolean isUnidentified(Handover one, Handover other) {
        return one.claim().block().isEmpty() && !named.contains(List.of(one.side(), other.claim().series()))
                || other.claim().block().isEmpty() && !named.contains(List.of(other.side(), one.claim().series()));
    }

    private static boolean isOneMetric(Handover one, Handover other) {
        return one.claim().action().metric().equals(other.claim().action().metric());
    }

    /** True where both name the same two Parties; one that is not named may be any. */
    private static boolean fits(Handover out, Handover in) {
        return (out.to().isEmpty() || out.to().equals(in.to())) && (in.from().isEmpty() || in.from().equals(out.from()));
    }

    /** What only one of two Parties compared speaks of, though the other one has reported of that year. */
    private void missing() {
        for (var in : ins) {
            var from = parties.of(in.from());
            if (isOpen(in) && from >= 0 && from != in.side() && withLedger.contains(from) && isReported(in, from)) {
                differences.missing(Kind.NOT_SENT, in, from, left.get(in));
            }
        }
        for (var out : outs) {
            var to = parties.of(out.to());
            if (isOpen(out) && to >= 0 && to != out.side() && notingAcquisitions.contains(to) && isReported(out, to)) {
                differences.missing(Kind.NOT_ACQUIRED, out, to, left.get(out));
            }
        }
    }

    private boolean isReported(Handover handover, int other) {
        return handover.claim().action().date().filter(date -> date.getYear() <= parties.latest(other)).isPresent();
    }
}
