package org.ctfdesk.rule.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Acknowledgement;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.Row;
import org.ctfdesk.rule.Finding;

/**
 * A finding explained by the Party: it is no longer listed, and the reason stands below the table as a custom footnote, cited
 * in the cell where that holds a figure. A table of the ledger has nothing below it: there the reason is kept with the finding.
 */
public final class Explanation {
    private Explanation() {}

    /** The one edit that explains it; undone as one. */
    public static Edit of(Finding finding, String reason, Report report) {
        var place = finding.place();
        var acknowledged = new ArrayList<>(report.acknowledgements());
        acknowledged.removeIf(each -> each.code().equals(finding.code())
                && finding.everywhere().anyMatch(other -> other.place().equals(each.place())));
        finding.everywhere().filter(each -> each.code().equals(finding.code()) && !each.place().equals(place))
                .forEach(each -> acknowledged.add(new Acknowledgement(each.code(), each.place(), reason)));
        acknowledged.add(new Acknowledgement(finding.code(), place, reason));
        var edits = new ArrayList<Edit>();
        edits.add(Edit.set(new ReportPart.Acknowledgements(acknowledged)));
        if (!place.table().form().equals(Foot.ID) && Forms.of(place.table().form()).hasFoot()) {
            var foot = Report.footOf(place.table());
            var number = report.nextFootnote(foot);
            edits.add(new Edit.InsertItems(foot, Foot.FOOTNOTE, Integer.MAX_VALUE, List.of(footnote(number, reason))));
            report.answer(place).filter(Quantity.class::isInstance).map(Quantity.class::cast).ifPresent(quantity ->
                    edits.add(new Edit.SetAnswers("explain", List.of(new Edit.Change(place, Optional.of(citing(quantity, number)))))));
        }
        return new Edit.Together("explain", edits);
    }

    private static Item footnote(String number, String reason) {
        var rows = new TreeMap<String, Row>();
        rows.put(Foot.FOOTNOTE, Row.EMPTY.with(ColumnKey.of(Foot.TEXT), Optional.of(new Answer.Words(reason))));
        return new Item(number, rows);
    }

    private static Quantity citing(Quantity quantity, String number) {
        var cited = new ArrayList<>(quantity.footnotes());
        cited.add(Integer.valueOf(number));
        return quantity.citing(cited);
    }
}
