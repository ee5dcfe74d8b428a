package org.ctfdesk.rule.key;

import org.ctfdesk.form.Form;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.TableView;

/**
 * Where emissions are included elsewhere (IE), a footnote or the documentation box tells where: MPGs, para.
 * 31(d). One finding a line.
 */
public final class ElsewhereNotTold implements Rule.OfTable {
    @Override
    public String code() {
        return "N-04";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Source source() {
        return Source.mpgs("31(d)");
    }

    @Override
    public boolean concerns(Form form) {
        return form == Summary.FORM || form == Projections.WITH_MEASURES
                || form == Projections.WITH_ADDITIONAL_MEASURES || form == Projections.WITHOUT_MEASURES;
    }

    @Override
    public void check(TableView table, Found found) {
        KeyLines.unexplained(table, NotationKey.IE, found);
    }
}
