package org.ctfdesk.rule.ledger.format;

import org.ctfdesk.form.Source;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Answer;
import org.ctfdesk.rule.CellView;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;

/** Identifiers are written as the agreed electronic format has them: 4/CMA.6, annex II. */
public final class FormatPattern extends Rule.OfCell {
    /** The format as such. */
    public static final Source FORMAT = new Source("4/CMA.6", "annex II");

    public FormatPattern() {
        super(warning("AEF-01", FORMAT).on(form -> Forms.LEDGER.contains(form)));
    }

    @Override
    public void check(CellView cell, Found found) {
        if (cell.answer() instanceof Answer.Words words) {
            FieldPattern.of(cell.line().form().id(), cell.key().column())
                    .filter(pattern -> !pattern.fits(words.text()))
                    .ifPresent(pattern -> found.at(cell.place()).says(pattern.variant(), words.text()));
        }
    }
}
