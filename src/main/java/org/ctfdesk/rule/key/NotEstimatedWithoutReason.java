package org.ctfdesk.rule.key;

import java.util.Set;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.TableView;

/**
 * Where something is not estimated (NE), a footnote or the documentation box says why: MPGs, paras. 31(b) and 45.
 * One finding a line.
 */
public final class NotEstimatedWithoutReason implements Rule.OfTable {
    @Override
    public String code() {
        return "N-05";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Source source() {
        return Source.mpgs("31(b), 45");
    }

    @Override
    public boolean concerns(Form form) {
        return form == Measures.FORM || form == Summary.FORM || form == Projections.WITH_MEASURES
                || form == Projections.WITH_ADDITIONAL_MEASURES || form == Projections.WITHOUT_MEASURES;
    }

    @Override
    public Set<String> measureColumns() {
        return Set.of(KEYS, CITED);
    }

    @Override
    public void check(TableView table, Found found) {
        KeyLines.unexplained(table, NotationKey.NE, found);
    }
}
