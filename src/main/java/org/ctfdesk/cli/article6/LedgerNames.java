package org.ctfdesk.cli.article6;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ctfdesk.cli.console.CommandFailure;
import org.ctfdesk.derive.ledger.Action;
import org.ctfdesk.derive.article6.Book;
import org.ctfdesk.derive.ledger.LedgerLines;
import org.ctfdesk.report.Report;
import org.ctfdesk.text.Words;

/** The Parties and metrics that a ledger names. A Party or metric that is asked for and that no line can be of gives a page of zeros. */
final class LedgerNames {
    private final List<Action> actions;
    private final Words words;

    LedgerNames(Report report, Words words) {
        this.actions = Book.of(report).actions();
        this.words = words;
    }

    /** Refuses a Party that no line names, where every line names another one. */
    void wantParty(String party) {
        var named = parties();
        if (!party.isEmpty() && !named.isEmpty() && !named.contains(party) && actions.stream().noneMatch(LedgerNames::mayBeOfAnybody)) {
            throw new CommandFailure(words.of("cli.article6.party", party, String.join(", ", named)));
        }
    }

    private Set<String> parties() {
        var all = new TreeSet<String>();
        for (var action : actions) {
            all.addAll(List.of(action.firstTransferringParty(), action.transferringParty(), action.acquiringParty(), action.usingParty()));
        }
        all.remove("");
        return all;
    }

    private static boolean mayBeOfAnybody(Action action) {
        return action.firstTransferringParty().isEmpty() || switch (action.type()) {
            case USE -> action.usingParty().isEmpty();
            case ACQUISITION -> action.acquiringParty().isEmpty();
            case AUTHORIZATION, ISSUANCE, FIRST_TRANSFER, TRANSFER, CANCELLATION, VOLUNTARY_CANCELLATION, NOT_SAID -> false;
        };
    }

    /** Refuses a metric in which no line counts. */
    void wantMetric(String metric) {
        if (!metric.isEmpty() && !actions.isEmpty()
                && actions.stream().noneMatch(action -> action.metric().equals(LedgerLines.plain(metric)))) {
            var named = new TreeSet<String>();
            actions.forEach(action -> named.add(action.metric().isEmpty() ? words.of("choice.unit.tCo2Eq") : action.metric()));
            throw new CommandFailure(words.of("cli.article6.metric", metric, String.join(", ", named)));
        }
    }

    /** The lines of other Parties: they count in no row of this one. */
    List<Action> ofOthers(String party) {
        return actions.stream().filter(action -> !party.isEmpty() && isOfOther(action, party)).toList();
    }

    private static boolean isOfOther(Action action, String party) {
        var isHostOther = !action.firstTransferringParty().isEmpty() && !action.firstTransferringParty().equals(party);
        return switch (action.type()) {
            case FIRST_TRANSFER, ISSUANCE, AUTHORIZATION, TRANSFER -> isHostOther;
            case USE -> !action.usingParty().isEmpty() && !action.usingParty().equals(party) && isHostOther;
            case ACQUISITION, CANCELLATION, VOLUNTARY_CANCELLATION, NOT_SAID -> false;
        };
    }
}
