package org.ctfdesk.account.bothsides;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ctfdesk.account.bothsides.Discrepancy.Kind;
import org.ctfdesk.derive.article6.Action;
import org.ctfdesk.derive.article6.ActionSubtype;
import org.ctfdesk.derive.article6.ActionType;
import org.ctfdesk.derive.article6.Book;
import org.ctfdesk.derive.article6.Coverage;
import org.ctfdesk.derive.article6.Lot;
import org.ctfdesk.derive.article6.Serials;
import org.ctfdesk.derive.article6.SetAside.Why;
import org.ctfdesk.derive.article6.Window;
import org.ctfdesk.report.Report;

/**
 * Finds for everything that a Party used towards its NDC who first transferred it: by unique identifiers, or where one of the
 * two gives none, by vintage and amount.
 */
final class Matching {
    private final List<Report> reports;
    private final List<Book> books;
    private final List<Claim> transfers = new ArrayList<>();
    private final List<Claim> uses = new ArrayList<>();
    /** Cancelled, or used for other purposes than an NDC. */
    private final List<Claim> ends = new ArrayList<>();
    private final Map<Claim, BigDecimal> left = new IdentityHashMap<>();

    final List<Match> matches = new ArrayList<>();
    final List<Unmatched> unmatched = new ArrayList<>();
    final List<Discrepancy> discrepancies = new ArrayList<>();

    Matching(List<Report> reports) {
        this.reports = reports;
        this.books = reports.stream().map(Book::of).toList();
        for (var side = 0; side < reports.size(); side++) {
            collect(side, books.get(side));
        }
        match();
        usedTwice();
        acquired();
    }

    private void collect(int side, Book book) {
        var actions = book.actions().stream().collect(Collectors.toMap(Action::item, action -> action));
        var window = Window.of(reports.get(side));
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
                discrepancies.add(new Discrepancy(Kind.USED_TWICE, side, side, action.metric(), aside.quantity().orElse(BigDecimal.ZERO),
                        BigDecimal.ZERO, List.of(action.item()), action.serials().map(Matching::numbers).orElse("")));
            }
        }
    }

    private void match() {
        transfers.forEach(claim -> left.put(claim, claim.quantity()));
        var open = new IdentityHashMap<Claim, BigDecimal>();
        var found = new Overlaps(transfers, uses);
        for (var use : uses) {
            open.put(use, use.block().isPresent() ? byIdentifiers(use, found) : use.quantity());
        }
        for (var use : uses) {
            var missing = open.get(use).signum() > 0 ? byAmount(use, open.get(use)) : BigDecimal.ZERO;
            if (missing.signum() > 0) {
                unmatched(use, missing);
            }
        }
        left.entrySet().stream().filter(entry -> entry.getValue().signum() > 0)
                .sorted(Comparator.comparing((Map.Entry<Claim, BigDecimal> entry) -> entry.getKey().side())
                        .thenComparing(entry -> entry.getKey().lot().orElseThrow().date())
                        .thenComparing(entry -> entry.getKey().action().item()))
                .forEach(entry -> unmatched.add(new Unmatched(entry.getKey(), Unmatched.Why.NOT_USED_HERE, entry.getValue())));
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
            var other = transfer.block().orElseThrow();
            var shared = new Serials(block.series(), Math.max(block.first(), other.first()), Math.min(block.last(), other.last()));
            var fresh = covered.add(shared.first(), shared.last());
            if (fresh > 0) {
                identifiers += fresh;
                var match = new Match(transfer, use, numbers(shared), transfer.ofBlock(fresh), use.ofBlock(fresh));
                matches.add(match);
                left.merge(transfer, match.transferredQuantity(), (before, taken) -> before.subtract(taken).max(BigDecimal.ZERO));
                compare(match);
            }
        }
        return use.ofBlock(block.count() - identifiers).min(use.quantity());
    }

    private void compare(Match match) {
        var use = match.used();
        var transfer = match.transferred();
        if (match.transferredQuantity().compareTo(match.usedQuantity()) != 0) {
            add(Kind.QUANTITY_DIFFERS, match, match.usedQuantity(), match.transferredQuantity());
        }
        if (use.vintage().isPresent() && transfer.vintage().isPresent() && !use.vintage().equals(transfer.vintage())) {
            add(Kind.VINTAGE_DIFFERS, match, BigDecimal.valueOf(use.vintage().getAsInt()),
                    BigDecimal.valueOf(transfer.vintage().getAsInt()));
        }
        var under = books.get(transfer.side()).authorization(transfer.action().authorization());
        if (under.isForOthersAlone()) {
            add(Kind.NOT_FOR_NDC, match, match.usedQuantity(), BigDecimal.ZERO);
        }
    }

    private void add(Kind kind, Match match, BigDecimal quantity, BigDecimal other) {
        discrepancies.add(new Discrepancy(kind, match.used().side(), match.transferred().side(), match.used().action().metric(), quantity,
                other,
                List.of(match.used().action().item(), match.transferred().action().item()), match.identifiers()));
    }

    /** Where one of the two gives no identifiers, what both say of vintage and Party is compared. */
    private BigDecimal byAmount(Claim use, BigDecimal quantity) {
        var missing = quantity;
        for (var transfer : transfers) {
            var rest = left.get(transfer);
            if (missing.signum() > 0 && rest.signum() > 0 && mayBe(transfer, use)) {
                var taken = missing.min(rest);
                missing = missing.subtract(taken);
                left.put(transfer, rest.subtract(taken));
                var match = new Match(transfer, use, "", taken, taken);
                matches.add(match);
                compare(match);
            }
        }
        return missing;
    }

    private boolean mayBe(Claim transfer, Claim use) {
        var from = use.action().firstTransferringParty();
        return transfer.side() != use.side()
                && (transfer.block().isEmpty() || use.block().isEmpty())
                && transfer.action().metric().equals(use.action().metric())
                && (from.isEmpty() || from.equals(party(transfer.side())))
                && (transfer.vintage().isEmpty() || use.vintage().isEmpty() || transfer.vintage().equals(use.vintage()));
    }

    private void unmatched(Claim use, BigDecimal quantity) {
        var from = use.action().firstTransferringParty();
        var host = -1;
        for (var side = 0; side < reports.size(); side++) {
            host = side != use.side() && !from.isEmpty() && from.equals(party(side)) ? side : host;
        }
        var year = use.action().date().map(date -> date.getYear()).orElse(use.lot().orElseThrow().year());
        if (from.isEmpty()) {
            missing(Kind.ORIGIN_UNKNOWN, use, use.side(), quantity);
        } else if (host < 0) {
            unmatched.add(new Unmatched(use, Unmatched.Why.FROM_ELSEWHERE, quantity));
        } else if (year > Window.of(reports.get(host)).latest()) {
            unmatched.add(new Unmatched(use, Unmatched.Why.NOT_REPORTED_YET, quantity));
        } else {
            missing(Kind.NOT_TRANSFERRED, use, host, quantity);
        }
    }

    private void missing(Kind kind, Claim use, int host, BigDecimal quantity) {
        discrepancies.add(new Discrepancy(kind, use.side(), host, use.action().metric(), quantity, BigDecimal.ZERO,
                List.of(use.action().item()), use.block().map(Matching::numbers).orElse("")));
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
                    var block = use.block().get();
                    var with = other.block().orElseThrow();
                    var shared = new Serials(block.series(), Math.max(block.first(), with.first()), Math.min(block.last(), with.last()));
                    discrepancies.add(new Discrepancy(Kind.USED_TWICE, use.side(), other.side(), use.action().metric(),
                            use.ofBlock(shared.count()),
                            BigDecimal.ZERO, List.of(use.action().item(), other.action().item()), numbers(shared)));
                }
            }
        }
    }

    /** A Party that notes acquisitions from another one acquired what that one first transferred to it. */
    private void acquired() {
        var acquired = new HashMap<List<Object>, BigDecimal>();
        for (var side = 0; side < reports.size(); side++) {
            var latest = Window.of(reports.get(side)).latest();
            for (var action : books.get(side).actions()) {
                if (action.type() == ActionType.ACQUISITION && action.date().filter(date -> date.getYear() <= latest).isPresent()) {
                    acquired.merge(List.of(action.transferringParty(), side, action.metric()), action.quantity().orElse(BigDecimal.ZERO),
                            BigDecimal::add);
                }
            }
        }
        for (var host = 0; host < reports.size(); host++) {
            for (var buyer = 0; buyer < reports.size(); buyer++) {
                for (var metric : transfers.stream().map(claim -> claim.action().metric()).distinct().sorted().toList()) {
                    var got = acquired.get(List.of(party(host), buyer, metric));
                    if (got != null && host != buyer) {
                        compare(host, buyer, metric, got);
                    }
                }
            }
        }
    }

    private void compare(int host, int buyer, String metric, BigDecimal got) {
        var sent = BigDecimal.ZERO;
        for (var claim : transfers) {
            if (claim.side() == host && claim.action().metric().equals(metric)) {
                if (claim.action().acquiringParty().isEmpty()) {
                    return; // it does not say to whom, so that nothing can be compared
                }
                sent = claim.action().acquiringParty().equals(party(buyer)) ? sent.add(claim.quantity()) : sent;
            }
        }
        if (sent.compareTo(got) != 0) {
            discrepancies.add(new Discrepancy(Kind.ACQUIRED_DIFFERS, buyer, host, metric, got, sent, List.of(), ""));
        }
    }

    private String party(int side) {
        return PartySide.name(reports.get(side));
    }

    /** As {@code ...-#: 1 – 50}: the series and the numbers. */
    private static String numbers(Serials block) {
        var series = block.series().substring(block.series().indexOf('|') + 1);
        return block.count() == 1
                ? series.replace("#", Long.toString(block.first()))
                : series.replace("#", block.first() + "…" + block.last());
    }
}
