package org.ctfdesk.rule.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.ctfdesk.derive.ledger.Action;
import org.ctfdesk.derive.ledger.LedgerLines;
import org.ctfdesk.derive.ledger.Serials;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Outcomes;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Row;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.ledger.read.Digits;
import org.ctfdesk.rule.ledger.read.Ledger;

/**
 * Unique identifiers name approach, registry, first transferring Party, serial number and vintage; blocks do not overlap, and hold
 * as many numbers as outcomes: 2/CMA.3, annex, para. 32(a), and the common nomenclatures of 6/CMA.4, annex I.
 */
public final class IdentifiersContradict extends OfAccounts {
    /** Parts of an identifier that says everything itself: approach, registry, Party, number, vintage. */
    private static final int PARTS = 5;
    private static final List<String> NAMED = List.of(Actions.APPROACH_ID, Outcomes.FIRST_TRANSFERRING_PARTY, Outcomes.PARTY_REGISTRY,
            Outcomes.VINTAGE);

    private record Taken(Action action, Serials block) {}

    public IdentifiersContradict() {
        super(error("A6-43", article6("32(a)")).reads(Ledger.FORMS));
    }

    @Override
    public void check(ReportView view, Found found) {
        var ledger = view.ledger();
        var taken = new TreeMap<String, List<Taken>>();
        for (var action : ledger.actions()) {
            var line = ledger.line(action);
            var firstId = LedgerLines.text(line, Outcomes.FIRST_ID);
            if (firstId.isEmpty()) {
                continue;
            }
            if (action.serials().isEmpty()) {
                found.at(Ledger.place(action, Outcomes.LAST_ID))
                        .says("unreadable", firstId, LedgerLines.text(line, Outcomes.LAST_ID));
                continue;
            }
            count(action, line, found);
            parts(action, line, firstId, found);
            event(action).ifPresent(event -> taken.computeIfAbsent(event + "|" + action.serials().get().series(), made -> new ArrayList<>())
                    .add(new Taken(action, action.serials().get())));
        }
        taken.values().forEach(blocks -> overlaps(blocks, found));
        CountedTwice.of(ledger).forEach(each -> found.at(Ledger.place(each.action(), Outcomes.FIRST_ID)).as(Severity.WARNING)
                .says(each.isUnderOther() ? "otherAuthorization" : "blank",
                        each.isUnderOther()
                                ? shown(each.action().serials().orElseThrow())
                                : Digits.shown(each.action().quantity().orElseThrow()),
                        each.other().authorization()));
    }

    /** What can happen to an outcome only once. */
    private static Optional<String> event(Action action) {
        return switch (action.type()) {
            case FIRST_TRANSFER, ISSUANCE -> Optional.of(action.type().option());
            case USE, CANCELLATION, VOLUNTARY_CANCELLATION -> Optional.of("end");
            case AUTHORIZATION, TRANSFER, ACQUISITION, NOT_SAID -> Optional.empty();
        };
    }

    private static void count(Action action, Row line, Found found) {
        var quantity = action.quantity();
        var numbers = BigDecimal.valueOf(action.serials().orElseThrow().count());
        // outcomes of a metric need not be numbered by its unit
        if (!action.metric().isEmpty() || quantity.isEmpty() || quantity.get().compareTo(numbers) == 0) {
            return;
        }
        if (LedgerLines.text(line, Outcomes.LAST_ID).isEmpty()) {
            found.at(Ledger.place(action, Outcomes.LAST_ID)).says("last", Digits.shown(quantity.get()));
        } else {
            found.at(Ledger.place(action, Outcomes.QUANTITY))
                    .says("count", Digits.shown(quantity.get()), Digits.shown(numbers));
        }
    }

    private static void parts(Action action, Row line, String firstId, Found found) {
        if (partsOf(firstId) < PARTS) {
            NAMED.stream().filter(column -> line.answer(ColumnKey.of(column)).isEmpty())
                    .forEach(column -> found.at(Ledger.place(action, column)).says("part", firstId));
            return;
        }
        var party = Serials.partyOf(firstId);
        if (party.isPresent() && !action.firstTransferringParty().equals(party.get())) {
            found.at(Ledger.place(action, Outcomes.FIRST_TRANSFERRING_PARTY))
                    .says("differs", action.firstTransferringParty(), party.get());
        }
        var vintage = Serials.vintageOf(firstId);
        if (vintage.isPresent() && action.vintage().isPresent() && action.vintage().getAsInt() != vintage.getAsInt()) {
            found.at(Ledger.place(action, Outcomes.VINTAGE))
                    .says("differs", String.valueOf(action.vintage().getAsInt()), String.valueOf(vintage.getAsInt()));
        }
    }

    private static int partsOf(String id) {
        var parts = 1;
        for (var i = 1; i < id.length(); i++) {
            if (!Character.isLetterOrDigit(id.charAt(i)) && Character.isLetterOrDigit(id.charAt(i - 1))) {
                parts++;
            }
        }
        return parts;
    }

    private static void overlaps(List<Taken> blocks, Found found) {
        blocks.sort(Comparator.comparingLong(taken -> taken.block().first()));
        var farthest = blocks.getFirst();
        for (var taken : blocks.subList(1, blocks.size())) {
            // the same line twice is said elsewhere
            var isCopy = taken.block().equals(farthest.block()) && taken.action().type() == farthest.action().type()
                    && taken.action().date().equals(farthest.action().date());
            if (taken.block().first() <= farthest.block().last() && !isCopy) {
                found.at(Ledger.place(taken.action(), Outcomes.FIRST_ID))
                        .says("overlap", shown(taken.block()), shown(farthest.block()));
            }
            if (taken.block().last() > farthest.block().last()) {
                farthest = taken;
            }
        }
    }

    private static String shown(Serials block) {
        return block.first() + "–" + block.last();
    }
}
