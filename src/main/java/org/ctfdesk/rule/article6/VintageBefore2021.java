package org.ctfdesk.rule.article6;

import java.util.Set;
import org.ctfdesk.derive.article6.Window;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.article6.Outcomes;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/** ITMOs represent mitigation from 2021 onward: 2/CMA.3, annex, para. 1(e). */
public final class VintageBefore2021 implements Rule.OfReport {
    @Override
    public String code() {
        return "A6-23";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Source source() {
        return Source.article6("1(e)");
    }

    @Override
    public Set<String> forms() {
        return Ledger.FORMS;
    }

    @Override
    public void check(Report report, Found found) {
        var ledger = Ledger.of(report);
        for (var action : ledger.actions()) {
            if (action.vintage().isPresent() && action.vintage().getAsInt() < Window.FIRST_VINTAGE
                    && !CertifiedReductions.isNamed(ledger.line(action))) {
                found.at(Ledger.place(action, Outcomes.VINTAGE), String.valueOf(action.vintage().getAsInt()));
            }
        }
    }
}
