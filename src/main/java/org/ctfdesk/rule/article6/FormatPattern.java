package org.ctfdesk.rule.article6;

import org.ctfdesk.form.Form;
import org.ctfdesk.form.Forms;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.Source;
import org.ctfdesk.report.Answer;
import org.ctfdesk.rule.CellView;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/** Identifiers are written as the agreed electronic format has them: 4/CMA.6, annex II. */
public final class FormatPattern implements Rule.OfCell {
    /** The format as such. */
    static final Source FORMAT = new Source("4/CMA.6", "annex II");

    @Override
    public String code() {
        return "AEF-01";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Source source() {
        return FORMAT;
    }

    @Override
    public boolean concerns(Form form, Part.Line line) {
        return Forms.LEDGER.contains(form);
    }

    @Override
    public void check(CellView cell, Found found) {
        if (cell.answer() instanceof Answer.Words words) {
            FieldPattern.of(cell.line().form().id(), cell.key().column())
                    .filter(pattern -> !pattern.fits(words.text()))
                    .ifPresent(pattern -> found.at(cell.place(), words.text(), pattern.variant()));
        }
    }
}
