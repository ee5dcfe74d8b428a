package org.ctfdesk.rule.ledger;

import java.util.List;
import java.util.regex.Pattern;
import org.ctfdesk.derive.article6.Window;
import org.ctfdesk.derive.ledger.LedgerLines;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Outcomes;
import org.ctfdesk.report.Row;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.ledger.read.Ledger;

/**
 * Certified emission reductions of before 2021 are no ITMOs, and have no line in the ledger: 2/CMA.3, annex, para. 1(e), and
 * 3/CMA.3, annex, para. 75. They are told by their name or by the form of their serial number.
 */
public final class CertifiedReductions extends OfAccounts {
    private static final Pattern NAME = Pattern.compile("\\bt?l?CERs?\\b|certified emission reduction", Pattern.CASE_INSENSITIVE);
    /** Serial numbers of the clean development mechanism: country, type of unit, block. */
    private static final Pattern SERIAL = Pattern.compile("[A-Z]{2}-5-\\d+.*");
    private static final List<String> TEXTS = List.of(Outcomes.FIRST_UNIT, Outcomes.FIRST_ID, Actions.PURPOSE, Actions.INFORMATION);

    public CertifiedReductions() {
        super(error("A6-51", article6("1(e)")).reads(Ledger.FORMS));
    }

    @Override
    public void check(ReportView view, Found found) {
        var ledger = view.ledger();
        for (var action : ledger.actions()) {
            if (action.vintage().isPresent() && action.vintage().getAsInt() < Window.FIRST_VINTAGE && isNamed(ledger.line(action))) {
                found.at(Ledger.place(action, Outcomes.VINTAGE)).with(String.valueOf(action.vintage().getAsInt()));
            }
        }
    }

    /** True where a line of the ledger speaks of certified emission reductions. */
    static boolean isNamed(Row line) {
        return TEXTS.stream().map(column -> LedgerLines.text(line, column))
                .anyMatch(text -> NAME.matcher(text).find() || SERIAL.matcher(text).matches());
    }
}
