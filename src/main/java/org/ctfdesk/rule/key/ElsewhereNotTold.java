package org.ctfdesk.rule.key;

import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;

/**
 * Where emissions are included elsewhere (IE), a footnote or the documentation box tells where: MPGs, para.
 * 31(d). One finding a line.
 */
public final class ElsewhereNotTold extends Rule.OfTable {
    public ElsewhereNotTold() {
        super(error("N-04", mpgs("31(d)"))
                .on(Summary.FORM, Projections.WITH_MEASURES, Projections.WITH_ADDITIONAL_MEASURES, Projections.WITHOUT_MEASURES));
    }

    @Override
    public void check(TableView table, Found found) {
        KeyLines.unexplained(table, NotationKey.IE, found);
    }
}
