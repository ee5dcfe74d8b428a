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

/** Precursor gases (CO, NOx, NMVOCs, SOx) stand outside the totals in CO2 equivalents (suspected): MPGs, para. 51. */
public final class PrecursorsInTotal implements Rule.OfTable {
    private static final Pattern NAMES = Pattern.compile("nmvoc|\\bnox\\b|\\bsox\\b|\\bso2\\b|\\bco\\b|carbon monoxide|precursor");

    @Override
    public String code() {
        return "T6-10";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Source source() {
        return Source.mpgs("51");
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
