package org.ctfdesk.rule.key;

import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;

/**
 * Where something is not estimated (NE), a footnote or the documentation box says why: MPGs, paras. 31(b) and 45.
 * One finding a line.
 */
public final class NotEstimatedWithoutReason extends Rule.OfTable {
    public NotEstimatedWithoutReason() {
        super(warning("N-05", mpgs("31(b), 45"))
                .on(Measures.FORM, Summary.FORM, Projections.WITH_MEASURES,
                        Projections.WITH_ADDITIONAL_MEASURES, Projections.WITHOUT_MEASURES)
                .ofMeasures(KEYS, CITED));
    }

    @Override
    public void check(TableView table, Found found) {
        KeyLines.unexplained(table, NotationKey.NE, found);
    }
}
