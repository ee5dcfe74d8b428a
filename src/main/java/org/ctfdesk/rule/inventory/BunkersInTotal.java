package org.ctfdesk.rule.inventory;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.TableView;

/** Emissions from international aviation and marine bunker fuels stand outside the totals: MPGs, para. 53. */
public final class BunkersInTotal implements Rule.OfTable {
    private static final Pattern NAMES = Pattern.compile("bunker|aviation|navigation|marine|shipping");

    @Override
    public String code() {
        return "T6-06";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Source source() {
        return Source.mpgs("53");
    }

    @Override
    public boolean concerns(Form form) {
        return form == Summary.FORM;
    }

    @Override
    public Optional<NotApplicable> notApplicable(Report report) {
        return MemoItems.withoutRows(report);
    }

    @Override
    public void check(TableView table, Found found) {
        MemoItems.check(table, NAMES, found);
    }
}
