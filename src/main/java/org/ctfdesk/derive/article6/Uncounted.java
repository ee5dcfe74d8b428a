package org.ctfdesk.derive.article6;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctfdesk.derive.ledger.Action;
import org.ctfdesk.derive.ledger.ActionType;
import org.ctfdesk.derive.ledger.Definition;
import org.ctfdesk.derive.ledger.LedgerLines;
import org.ctfdesk.report.Report;

/**
 * Outcomes of the Party that have left, by an action that is no first transfer, and that no other line first transfers: 2/CMA.3,
 * annex, para. 2, and 4/CMA.6, para. 11. Each action is laid beside what counts by identifiers, or where it has none by amounts of
 * its authorization, metric and vintage.
 *
 * @param action by which they have left
 * @param quantity how much of it, in t CO2 eq or the metric
 */
public record Uncounted(Action action, BigDecimal quantity, Why why) {
    /** Why nothing else counts them. */
    public enum Why {
        /** They count by this action, because it is the last one at which they can have been first transferred. */
        ONLY_LEFT,
        /** Their issuance is the first transfer, and the ledger has none. */
        NOT_ISSUED,
        /** Their use or cancellation is the first transfer, and they were handed on without it. */
        NOT_USED_YET,
        /** Used or cancelled for something that the authorization does not cover. */
        NOT_COVERED,
        /** Another Party hands them on or uses them, and the ledger has no transfer to it. */
        BY_ANOTHER_PARTY
    }

    /** What first transfers count, of one sort of outcomes. */
    private static final class Pool {
        private final Map<String, BigDecimal> left = new HashMap<>();

        void add(Lot lot, Stage stage, boolean isIdentified) {
            left.merge(key(lot.authorization(), lot.metric(), lot.vintage().orElse(0), stage, isIdentified), lot.quantity(),
                    BigDecimal::add);
        }

        /** How much of it is left after taking what counted before. */
        BigDecimal rest(Action action, BigDecimal quantity, List<Stage> stages) {
            var rest = quantity;
            for (var stage : stages) {
                for (var isIdentified : action.serials().isPresent() ? List.of(false) : List.of(false, true)) {
                    var key = key(action.authorization(), action.metric(), action.vintage().orElse(0), stage, isIdentified);
                    var taken = rest.min(left.getOrDefault(key, BigDecimal.ZERO));
                    left.computeIfPresent(key, (known, sum) -> sum.subtract(taken));
                    rest = rest.subtract(taken);
                }
            }
            return rest;
        }

        private static String key(String authorization, String metric, int vintage, Stage stage, boolean isIdentified) {
            return authorization + "|" + metric + "|" + vintage + "|" + stage + "|" + isIdentified;
        }
    }

    private enum Stage { ISSUED, MOVED, ENDED }

    /** The actions of a report's ledger by which outcomes left uncounted, by date. */
    public static List<Uncounted> of(Report report) {
        var book = Book.of(report);
        var party = LedgerLines.party(report);
        var lots = book.lotsByAction();
        var seen = new HashMap<String, Coverage>();
        var pool = new Pool();
        var found = new ArrayList<Uncounted>();
        for (var action : book.actions()) {
            var trigger = Trigger.of(action, party);
            var isFigure = action.date().isPresent() && action.quantity().filter(quantity -> quantity.signum() >= 0).isPresent();
            if (book.isByAuthorization(action) || trigger.isPresent() && isFigure) {
                action.serials().ifPresent(block -> seen.computeIfAbsent(block.series(), made -> new Coverage())
                        .add(block.first(), block.last()));
            }
            var first = lots.getOrDefault(action.item(), List.of()).stream().filter(lot -> lot.row() != Lot.Row.USED).toList();
            trigger.ifPresent(made -> first.forEach(lot -> pool.add(lot, stage(made), action.serials().isPresent())));
            if (trigger.filter(Trigger::hasOnlyLeft).isPresent() && !book.isByAuthorization(action) && !first.isEmpty()) {
                found.add(new Uncounted(action, first.stream().map(Lot::quantity).reduce(BigDecimal.ZERO, BigDecimal::add),
                        Why.ONLY_LEFT));
            }
        }
        book.actions().stream()
                .filter(action -> !book.isByAuthorization(action) && mayHaveLeft(action, party))
                .filter(action -> action.quantity().filter(quantity -> quantity.signum() > 0).isPresent())
                .sorted(Comparator.<Action, LocalDate>comparing(action -> action.date().orElse(LocalDate.MAX))
                        .thenComparing(Action::item))
                .forEach(action -> why(action, party).ifPresent(why -> {
                    var rest = pool.rest(action, unseen(action, seen), before(action, party));
                    if (rest.signum() > 0) {
                        found.add(new Uncounted(action, rest, why));
                    }
                }));
        return found;
    }

    /** True where own outcomes may have left by an action that is no first transfer. */
    public static boolean mayHaveLeft(Action action, String party) {
        return Trigger.isOwn(action, party) && Trigger.of(action, party).isEmpty() && why(action, party).isPresent();
    }

    private static Stage stage(Trigger trigger) {
        return switch (trigger.stage()) {
            case 0, 1 -> Stage.ISSUED;
            case 2 -> Stage.MOVED;
            default -> Stage.ENDED;
        };
    }

    /** What may have first transferred the same outcomes. */
    private static List<Stage> before(Action action, String party) {
        if (action.type() == ActionType.TRANSFER) {
            return action.transferringParty().isEmpty() || action.transferringParty().equals(party)
                    ? List.of(Stage.ISSUED, Stage.ENDED)
                    : List.of(Stage.ISSUED, Stage.MOVED, Stage.ENDED);
        }
        return isByAnother(action.usingParty(), party) ? List.of(Stage.ISSUED, Stage.MOVED) : List.of(Stage.ISSUED);
    }

    private static boolean isByAnother(String named, String party) {
        return !party.isEmpty() && !named.isEmpty() && !named.equals(party);
    }

    private static BigDecimal unseen(Action action, Map<String, Coverage> seen) {
        var quantity = action.quantity().orElseThrow();
        return action.serials().map(block -> block.share(quantity, block.count()
                - Optional.ofNullable(seen.get(block.series())).map(known -> known.count(block.first(), block.last())).orElse(0L)))
                .orElse(quantity);
    }

    /** Why an own outcome left without a first transfer; nothing where the action lets none leave. */
    private static Optional<Why> why(Action action, String party) {
        if (action.type() == ActionType.TRANSFER) {
            return transferred(action, party);
        }
        if (!action.endsTheOutcome()) {
            return Optional.empty();
        }
        if (action.isUseTowardsNdc()) {
            return isByAnother(action.usingParty(), party) ? Optional.of(Why.BY_ANOTHER_PARTY) : Optional.empty();
        }
        return Optional.of(action.under().forOthers() ? Why.NOT_ISSUED : Why.NOT_COVERED);
    }

    private static Optional<Why> transferred(Action action, String party) {
        if (!isByAnother(action.acquiringParty(), party)) {
            return Optional.empty();
        }
        return Optional.of(isByAnother(action.transferringParty(), party) ? Why.BY_ANOTHER_PARTY
                : action.under().definition() == Definition.ISSUANCE ? Why.NOT_ISSUED : Why.NOT_USED_YET);
    }
}
