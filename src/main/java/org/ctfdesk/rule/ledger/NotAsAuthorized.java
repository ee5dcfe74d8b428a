package org.ctfdesk.rule.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ctfdesk.derive.article6.Window;
import org.ctfdesk.derive.ledger.Action;
import org.ctfdesk.derive.ledger.ActionType;
import org.ctfdesk.derive.ledger.LedgerLines;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.form.article6.Entities;
import org.ctfdesk.form.article6.Outcomes;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Lexicon;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.ledger.read.Ledger;
import org.ctfdesk.rule.ledger.read.Partners;

/**
 * Outcomes go to another Party, one that their authorization names where it names any, and occurred in the NDC implementation period:
 * 2/CMA.3, annex, paras. 2(a) and 8(a), and 4/CMA.6, paras. 5(b) and 11.
 */
public final class NotAsAuthorized extends OfAccounts {
    private static final Map<Integer, Pattern> REPORTS = Map.of(4, report(4, "ordinal.fourth"), 5, report(5, "ordinal.fifth"),
            6, report(6, "ordinal.sixth"));

    public NotAsAuthorized() {
        super(warning("AEF-08", guidance62("11")).reads(Ledger.FORMS));
    }

    @Override
    public void check(ReportView view, Found found) {
        var report = view.report();
        var ledger = view.ledger();
        var party = LedgerLines.party(report);
        var window = Window.of(report);
        var told = new HashSet<String>();
        entities(report, found);
        for (var action : ledger.actions()) {
            var approach = action.under().approach();
            if (!action.approach().isBlank() && !approach.isBlank() && !action.approach().equals(approach)) {
                found.at(Ledger.place(action, Actions.APPROACH_ID)).says("approach", action.approach(), approach, action.authorization());
            }
            metric(action, ledger, told, found);
            if (action.type() != ActionType.FIRST_TRANSFER && action.type() != ActionType.TRANSFER
                    && ledger.firstTransfers(action).isEmpty()) {
                continue;
            }
            acquirer(action, ledger, party, found);
            var vintage = action.vintage().orElse(0);
            if (!ledger.firstTransfers(action).isEmpty() && vintage >= Window.FIRST_VINTAGE && vintage < window.from()) {
                found.at(Ledger.place(action, Outcomes.VINTAGE))
                        .says("vintage", String.valueOf(vintage), window.from() + "–" + window.to());
            }
        }
    }

    /** What an entity is authorized for is of an approach for which some authorization names it. */
    private static void entities(Report report, Found found) {
        var approaches = new HashMap<String, Set<String>>();
        for (var item : report.table(Authorizations.FORM.id()).block(Authorizations.AUTHORIZATION).items()) {
            var row = item.row(Authorizations.AUTHORIZATION);
            for (var name : LedgerLines.text(row, Authorizations.ENTITIES).split("[,;\\s]+")) {
                approaches.computeIfAbsent(name, any -> new TreeSet<>()).add(LedgerLines.text(row, Authorizations.APPROACH_ID));
            }
        }
        for (var item : report.table(Entities.FORM.id()).block(Entities.ENTITY).items()) {
            var row = item.row(Entities.ENTITY);
            var own = LedgerLines.text(row, Entities.APPROACH_ID);
            var authorized = approaches.getOrDefault(LedgerLines.text(row, ColumnKey.LABEL.column()), Set.of());
            if (!own.isBlank() && !authorized.isEmpty() && authorized.stream().noneMatch(each -> each.isBlank() || own.contains(each))) {
                found.at(new Place(TableKey.of(Entities.FORM.id()), new RowKey(Entities.ENTITY, item.id()),
                        ColumnKey.of(Entities.APPROACH_ID))).says("entity", own, String.join(", ", authorized));
            }
        }
    }

    /** Outcomes are measured with the potentials of the assessment report that the authorization names; told once. */
    private static void metric(Action action, Ledger ledger, Set<String> told, Found found) {
        var own = LedgerLines.text(ledger.line(action), Outcomes.GWP);
        var authorized = ledger.authorization(action).map(row -> LedgerLines.text(row, Outcomes.GWP)).orElse("");
        var reports = assessments(own);
        if (!reports.isEmpty() && !assessments(authorized).isEmpty() && !reports.equals(assessments(authorized))
                && told.add(action.authorization() + " " + reports)) {
            found.at(Ledger.place(action, Outcomes.GWP)).says("metric", own, authorized, action.authorization());
        }
    }

    /** The numbers of the assessment reports that a text names. */
    private static Set<Integer> assessments(String text) {
        var numbers = new TreeSet<Integer>();
        REPORTS.forEach((number, pattern) -> {
            if (pattern.matcher(text).find()) {
                numbers.add(number);
            }
        });
        return numbers;
    }

    private static void acquirer(Action action, Ledger ledger, String party, Found found) {
        var acquirer = action.acquiringParty();
        if (acquirer.isEmpty()) {
            return;
        }
        if (acquirer.equals(party)) {
            if (action.type() == ActionType.FIRST_TRANSFER || action.firstTransferringParty().equals(party)) {
                found.at(Ledger.place(action, Actions.ACQUIRING_PARTY)).as(Severity.WARNING).says("toItself", party);
            }
            return;
        }
        if (action.isContribution()) {
            return;
        }
        var named = ledger.authorization(action).map(row -> LedgerLines.text(row, Authorizations.PARTIES)).map(Partners::in);
        if (named.filter(parties -> !parties.isEmpty() && !parties.contains(acquirer)).isPresent()) {
            found.at(Ledger.place(action, Actions.ACQUIRING_PARTY)).says("acquirer",
                    LedgerLines.text(ledger.line(action), Actions.ACQUIRING_PARTY), action.authorization());
        }
    }

    private static Pattern report(int number, String ordinal) {
        return Pattern.compile("AR[ -]?" + number + "(?!\\d)|" + Lexicon.expression(ordinal), Lexicon.CAPITALS);
    }
}
