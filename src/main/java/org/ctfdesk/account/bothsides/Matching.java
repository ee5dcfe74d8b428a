package org.ctfdesk.account.bothsides;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.ctfdesk.account.bothsides.Discrepancy.Kind;
import org.ctfdesk.derive.ledger.Action;
import org.ctfdesk.derive.ledger.ActionSubtype;
import org.ctfdesk.derive.ledger.ActionType;
import org.ctfdesk.derive.article6.Book;
import org.ctfdesk.derive.article6.Coverage;
import org.ctfdesk.derive.article6.Lot;
import org.ctfdesk.derive.article6.SetAside.Why;
import org.ctfdesk.derive.article6.Window;
import org.ctfdesk.report.Report;

/**
 * Finds for everything that a Party used towards its NDC who first transferred it: by unique identifiers, or where one of the
 * two gives none, by approach, vintage, acquirer, date and amount.
 */
final class Matching {
    private final Parties parties;
    private final List<Book> books;
    private final List<Claim> transfers = new ArrayList<>();
    private final List<Claim> uses = new ArrayList<>();
    /** Cancelled, or used for other purposes than an NDC. */
    private final List<Claim> ends = new ArrayList<>();
    private final Map<Claim, BigDecimal> left = new IdentityHashMap<>();
    /** Which series each Party names the identifiers of. */
    private final Set<List<Object>> named = new HashSet<>();
    private final Set<OptionalInt> vintages = new HashSet<>();
    private final Resales resales;
    private final RowsAlone rowsAlone;
    private final Differences differences = new Differences();

    final List<Match> matches = new ArrayList<>();
    final List<Unmatched> unmatched = new ArrayList<>();
    final List<Discrepancy> discrepancies = new ArrayList<>();

    Matching(List<Report> reports) {
        this.parties = new Parties(reports);
        this.books = reports.stream().map(Book::of).toList();
        this.rowsAlone = new RowsAlone(reports, books);
        for (var side = 0; side < reports.size(); side++) {
            collect(side, books.get(side));
        }
        var handovers = new Handovers(parties, books);
        this.resales = new Resales(parties, handovers.all(), uses);
        match();
        usedTwice();
        discrepancies.addAll(AcquiredAgain.find(parties, books, handovers.all()));
        discrepancies.addAll(BeyondHoldings.find(parties, handovers.all(), uses));
        discrepancies.addAll(differences.found);
        discrepancies.addAll(handovers.differences.found);
    }

    private void collect(int side, Book book) {
        var actions = book.actions().stream().collect(Collectors.toMap(Action::item, action -> action));
        var window = Window.of(parties.reports().get(side));
        for (var lot : book.lots()) {
            var action = actions.get(lot.action());
            if (action == null || window.keptOut(lot).isPresent()) {
                continue; // the authorization's record alone names no outcomes
            }
            (lot.row() == Lot.Row.USED ? uses : transfers).add(new Claim(side, action, Optional.of(lot), lot.quantity()));
        }
        for (var action : book.actions()) {
            var isEnd = action.endsTheOutcome() && !action.isUseTowardsNdc()
                    || action.type() == ActionType.FIRST_TRANSFER && action.subtype() == ActionSubtype.USE_OR_CANCELLATION;
            if (isEnd && action.serials().isPresent() && action.quantity().isPresent()) {
                ends.add(new Claim(side, action, Optional.empty(), action.quantity().get()));
            }
        }
        for (var aside : book.setAside()) {
            var action = actions.get(aside.item());
            if (aside.why() == Why.COUNTED_BEFORE && action != null && action.type() == ActionType.USE) {
                add(Kind.USED_AGAIN, new Claim(side, action, Optional.empty(), aside.quantity().orElse(BigDecimal.ZERO)), side,
                        aside.quantity().orElse(BigDecimal.ZERO));
            }
        }
    }

    private void match() {
        transfers.forEach(claim -> left.put(claim, claim.quantity()));
        transfers.forEach(claim -> vintages.add(claim.vintage()));
        transfers.stream().filter(claim -> claim.block().isPresent()).forEach(claim -> named.add(List.of(claim.side(), claim.series())));
        var open = new IdentityHashMap<Claim, BigDecimal>();
        var found = new Overlaps(transfers, uses);
        for (var use : uses) {
            open.put(use, use.block().isPresent() ? byIdentifiers(use, found) : use.quantity());
        }
        for (var closeness : Closeness.values()) {
            var waiting = new Waiting<>(transfers.stream().filter(transfer -> isSome(left.get(transfer))).toList(),
                    transfer -> Common.of(transfer, transfer.side(), left.get(transfer), closeness));
            for (var use : uses) {
                byAmount(use, open, closeness, waiting);
            }
        }
        uses.stream().filter(use -> isSome(open.get(use))).forEach(use -> unmatched(use, open.get(use)));
        left.entrySet().stream().filter(entry -> isSome(entry.getValue()) && isForNdcs(entry.getKey()))
                .sorted(Comparator.comparing((Map.Entry<Claim, BigDecimal> entry) -> entry.getKey().side())
                        .thenComparing(entry -> entry.getKey().lot().orElseThrow().date())
                        .thenComparing(entry -> entry.getKey().action().item()))
                .forEach(entry -> unmatched.add(new Unmatched(entry.getKey(), Unmatched.Why.NOT_USED_HERE, entry.getValue())));
    }

    /** Nobody uses towards an NDC what goes to the Adaptation Fund, is cancelled for overall mitigation or serves other purposes. */
    private boolean isForNdcs(Claim transfer) {
        return !transfer.action().isContribution()
                && !books.get(transfer.side()).authorization(transfer.action().authorization()).isForOthersAlone();
    }

    private static boolean isSome(BigDecimal quantity) {
        return quantity.compareTo(Claim.NEGLIGIBLE) > 0;
    }

    /** What is left of a use after all identifiers were found that other Parties first transferred. */
    private BigDecimal byIdentifiers(Claim use, Overlaps found) {
        var block = use.block().orElseThrow();
        var covered = new Coverage();
        var identifiers = 0L;
        for (var transfer : found.of(block)) {
            if (transfer.side() == use.side() || !transfer.action().metric().equals(use.action().metric())) {
                continue;
            }
            var shared = use.shared(transfer);
            var fresh = covered.add(shared.first(), shared.last());
            if (fresh > 0) {
                identifiers += fresh;
                add(new Match(transfer, use, shared.numbers(), transfer.ofBlock(fresh), use.ofBlock(fresh)));
            }
        }
        return use.ofBlock(block.count() - identifiers).min(use.quantity());
    }

    private void add(Match match) {
        matches.add(match);
        var use = match.used();
        var transfer = match.transferred();
        left.merge(transfer, match.transferredQuantity(), (before, taken) -> before.subtract(taken).max(BigDecimal.ZERO));
        differences.compare(match);
        var acquirer = transfer.action().acquiringParty();
        if (!isReached(transfer, use) || !isFrom(transfer, use)) {
            differences.elsewhere(match, acquirer.isEmpty() ? "…" : acquirer, parties.name(transfer.side()), parties.name(use.side()));
        }
        if (books.get(transfer.side()).authorization(transfer.action().authorization()).isForOthersAlone()) {
            add(Kind.NOT_FOR_NDC, use, transfer.side(), match.usedQuantity());
        }
    }

    /**
     * True where the outcomes came to the Party that uses them, at once or by resales. A Party that is not compared may have sold them
     * on, if the one that uses them says that it acquired them.
     */
    private boolean isReached(Claim transfer, Claim use) {
        var named = transfer.action().acquiringParty();
        var acquirer = parties.of(named);
        if (acquirer < 0) {
            return named.isEmpty() || List.of(named.split("[^A-Z]+")).contains(parties.name(use.side())) || resales.cameTo(use);
        }
        return acquirer == use.side() || books.get(acquirer).isEmpty() || resales.lead(acquirer, use);
    }

    private boolean isFrom(Claim transfer, Claim use) {
        var from = use.action().firstTransferringParty();
        return from.isEmpty() || from.equals(parties.name(transfer.side()));
    }

    /** How near two lines without identifiers are that may speak of the same outcomes: the nearest are taken first. */
    private enum Closeness {
        /** First transferred to the very Party that uses them; nothing contradicts. */
        DIRECT,
        /** They may have come to it by resales; nothing contradicts. */
        BY_RESALES,
        /** The same amount between the same Parties, and something contradicts, which is told. */
        CONTRADICTED
    }

    /** What two lines must have in common that speak of the same outcomes: the host, and the vintage or the amount. */
    private record Common(int host, String metric, Object said) {
        static Common of(Claim claim, int host, BigDecimal rest, Closeness closeness) {
            return new Common(host, claim.action().metric(),
                    closeness == Closeness.CONTRADICTED ? rest.stripTrailingZeros() : claim.vintage());
        }
    }

    /** Where one of the two gives no identifiers, what both say is compared. */
    private void byAmount(Claim use, Map<Claim, BigDecimal> open, Closeness closeness, Waiting<Claim> waiting) {
        if (!isSome(open.get(use))) {
            return;
        }
        var keys = keys(use, open.get(use), closeness);
        var transfer = waiting.after(Optional.empty(), keys);
        while (transfer.isPresent() && isSome(open.get(use))) {
            var missing = open.get(use);
            var rest = left.get(transfer.get());
            if (mayBe(transfer.get(), use, closeness)) {
                var taken = missing.min(rest);
                open.put(use, missing.subtract(taken));
                var next = waiting.after(transfer, keys);
                if (!isSome(rest.subtract(taken))) {
                    waiting.remove(transfer.get());
                }
                add(new Match(transfer.get(), use, "", taken, taken));
                transfer = next;
            } else {
                transfer = waiting.after(transfer, keys);
            }
        }
    }

    /** What may be of the same outcomes: a Party or a vintage that the use does not name may be any. */
    private List<Common> keys(Claim use, BigDecimal missing, Closeness closeness) {
        var from = use.action().firstTransferringParty();
        var keys = new ArrayList<Common>();
        for (var host = 0; host < parties.reports().size(); host++) {
            if (host != use.side() && (from.isEmpty() || from.equals(parties.name(host)))) {
                var at = host;
                keys.add(Common.of(use, host, missing, closeness));
                if (closeness != Closeness.CONTRADICTED) {
                    vintages.stream().filter(vintage -> use.vintage().isEmpty() ? vintage.isPresent() : vintage.isEmpty())
                            .forEach(vintage -> keys.add(new Common(at, use.action().metric(), vintage)));
                }
            }
        }
        return keys;
    }

    private boolean mayBe(Claim transfer, Claim use, Closeness closeness) {
        return transfer.side() != use.side()
                && (use.block().isEmpty() || transfer.block().isEmpty() && !named.contains(List.of(transfer.side(), use.series())))
                && transfer.action().metric().equals(use.action().metric())
                && switch (closeness) {
                    case DIRECT -> isFrom(transfer, use) && isTo(transfer, use) && Differences.agree(transfer, use);
                    case BY_RESALES -> isFrom(transfer, use) && isReached(transfer, use) && Differences.agree(transfer, use);
                    case CONTRADICTED -> isFrom(transfer, use) && !use.action().firstTransferringParty().isEmpty();
                };
    }

    private boolean isTo(Claim transfer, Claim use) {
        return transfer.action().acquiringParty().equals(parties.name(use.side()));
    }

    private void unmatched(Claim use, BigDecimal quantity) {
        var from = use.action().firstTransferringParty();
        var host = parties.of(from);
        var year = use.action().date().map(date -> date.getYear()).orElse(use.lot().orElseThrow().year());
        if (from.isEmpty()) {
            add(Kind.ORIGIN_UNKNOWN, use, use.side(), quantity);
        } else if (host < 0 || host == use.side()) {
            unmatched.add(new Unmatched(use, Unmatched.Why.FROM_ELSEWHERE, quantity));
        } else if (year > parties.latest(host)) {
            unmatched.add(new Unmatched(use, Unmatched.Why.NOT_REPORTED_YET, quantity));
        } else if (rowsAlone.cover(host, use.action().metric(), quantity)) {
            unmatched.add(new Unmatched(use, Unmatched.Why.ROWS_ALONE, quantity));
        } else {
            add(Kind.NOT_TRANSFERRED, use, host, quantity);
        }
    }

    private void add(Kind kind, Claim use, int other, BigDecimal quantity) {
        discrepancies.add(new Discrepancy(kind, use.side(), other, use.action().metric(), quantity, BigDecimal.ZERO,
                List.of(use.action().item()), use.numbers(), List.of()));
    }

    /** The same identifiers used towards two NDCs, or towards one and cancelled. */
    private void usedTwice() {
        var all = new ArrayList<>(uses);
        all.addAll(ends);
        var found = new Overlaps(all, transfers);
        for (var use : uses) {
            if (use.block().isEmpty()) {
                continue;
            }
            for (var other : found.of(use.block().get())) {
                var isOther = other.isUse() ? other.side() > use.side() : !other.action().item().equals(use.action().item())
                        || other.side() != use.side();
                if (isOther && other.action().metric().equals(use.action().metric())) {
                    var shared = use.shared(other);
                    discrepancies.add(new Discrepancy(Kind.USED_TWICE, use.side(), other.side(), use.action().metric(),
                            use.ofBlock(shared.count()), BigDecimal.ZERO, List.of(use.action().item(), other.action().item()),
                            shared.numbers(), List.of()));
                }
            }
        }
    }
}
