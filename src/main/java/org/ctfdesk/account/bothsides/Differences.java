package org.ctfdesk.account.bothsides;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.account.bothsides.Discrepancy.Kind;

/** What two Parties say differently of the same outcomes. */
final class Differences {
    final List<Discrepancy> found = new ArrayList<>();

    /** True where approach, vintage and date of what was acquired and of what was handed over do not contradict each other. */
    static boolean agree(Handover in, Handover out) {
        return approaches(in.claim(), out.claim()).isEmpty() && vintages(in.claim(), out.claim()).isEmpty() && dates(in, out).isEmpty();
    }

    /** True where approach, vintage and date of what was first transferred and of what is used do not contradict each other. */
    static boolean agree(Claim transfer, Claim use) {
        return approaches(use, transfer).isEmpty() && vintages(use, transfer).isEmpty() && early(use, transfer).isEmpty();
    }

    void compare(Handover in, Handover out, BigDecimal acquired, BigDecimal handed, String identifiers) {
        var about = new Pair(in.claim(), out.claim(), identifiers);
        if (!out.to().isEmpty() && !out.to().equals(in.to()) || !in.from().isEmpty() && !in.from().equals(out.from())) {
            add(Kind.PARTY_DIFFERS, about, acquired, List.of(in.from() + " → " + in.to(), out.from() + " → " + out.to()));
        }
        quantities(about, acquired, handed);
        both(about, acquired);
        dates(in, out).ifPresent(said -> add(Kind.DATE_DIFFERS, about, acquired, said));
    }

    /** What is used, and what of it was first transferred. */
    void compare(Match match) {
        var about = new Pair(match.used(), match.transferred(), match.identifiers());
        quantities(about, match.usedQuantity(), match.transferredQuantity());
        both(about, match.usedQuantity());
        early(match.used(), match.transferred()).ifPresent(said -> add(Kind.USED_BEFORE, about, match.usedQuantity(), said));
    }

    private static Optional<List<String>> early(Claim use, Claim transfer) {
        var used = use.action().date();
        var transferred = transfer.action().date();
        return used.isPresent() && transferred.isPresent() && used.get().isBefore(transferred.get())
                ? Optional.of(List.of(used.get().toString(), transferred.get().toString())) : Optional.empty();
    }

    private record Pair(Claim one, Claim other, String identifiers) {}

    private void quantities(Pair about, BigDecimal one, BigDecimal other) {
        if (one.subtract(other).abs().compareTo(Claim.NEGLIGIBLE) > 0) {
            var kind = about.one.lot().isPresent() ? Kind.QUANTITY_DIFFERS : Kind.ACQUIRED_DIFFERS;
            found.add(new Discrepancy(kind, about.one.side(), about.other.side(), about.one.action().metric(), one, other,
                    items(about), about.identifiers, List.of()));
        }
    }

    private void both(Pair about, BigDecimal quantity) {
        vintages(about.one, about.other).ifPresent(said -> add(Kind.VINTAGE_DIFFERS, about, quantity, said));
        approaches(about.one, about.other).ifPresent(said -> add(Kind.APPROACH_DIFFERS, about, quantity, said));
    }

    private static Optional<List<String>> vintages(Claim one, Claim other) {
        return one.vintage().isPresent() && other.vintage().isPresent() && !one.vintage().equals(other.vintage())
                ? Optional.of(List.of(Integer.toString(one.vintage().getAsInt()), Integer.toString(other.vintage().getAsInt())))
                : Optional.empty();
    }

    private static Optional<List<String>> approaches(Claim one, Claim other) {
        return !one.action().approach().isEmpty() && !other.action().approach().isEmpty()
                && !one.action().approach().equalsIgnoreCase(other.action().approach())
                        ? Optional.of(List.of(one.action().approach(), other.action().approach())) : Optional.empty();
    }

    /** Registries may note a transfer on different days, but not in different reported years, and not acquired before it was sent. */
    private static Optional<List<String>> dates(Handover in, Handover out) {
        Optional<LocalDate> acquired = in.claim().action().date();
        Optional<LocalDate> handed = out.claim().action().date();
        var differ = acquired.isPresent() && handed.isPresent()
                && (acquired.get().isBefore(handed.get()) || acquired.get().getYear() != handed.get().getYear());
        return differ ? Optional.of(List.of(acquired.get().toString(), handed.get().toString())) : Optional.empty();
    }

    private void add(Kind kind, Pair about, BigDecimal quantity, List<String> said) {
        found.add(new Discrepancy(kind, about.one.side(), about.other.side(), about.one.action().metric(), quantity, BigDecimal.ZERO,
                items(about), about.identifiers, said));
    }

    private static List<String> items(Pair about) {
        return List.of(about.one.action().item(), about.other.action().item());
    }

    void missing(Kind kind, Handover handover, int other, BigDecimal quantity) {
        found.add(new Discrepancy(kind, handover.side(), other, handover.claim().action().metric(), quantity, BigDecimal.ZERO,
                List.of(handover.claim().action().item()), handover.claim().numbers(), List.of()));
    }

    /** Used by another Party than the one that it came to. */
    void elsewhere(Match match, String acquirer, String host, String user) {
        add(Kind.PARTY_DIFFERS, new Pair(match.used(), match.transferred(), match.identifiers()), match.usedQuantity(),
                List.of(match.used().action().firstTransferringParty() + " → " + user, host + " → " + acquirer));
    }
}
