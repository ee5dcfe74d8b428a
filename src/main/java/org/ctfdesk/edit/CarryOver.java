package org.ctfdesk.edit;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ctfdesk.form.Column;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Years;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Block;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.LastReport;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.Table;
import org.ctfdesk.report.profile.Periods;

/**
 * A new report begun with what remains true of the last one. Figures stay with their year; what was said of the state at
 * that time, and the projections, are asked anew.
 */
public final class CarryOver {
    /**
     * Lines that speak of one report only: updates of what was reported before (MPGs, para. 64(g)), recalculations (para. 67),
     * and the assessment, made once, in the first report with information on the end year (para. 70).
     */
    private static final Set<String> OF_ONE_REPORT = Set.of(
            Description.FORM.id() + "/" + Description.UPDATES, Indicators.FORM.id() + "/" + Indicators.RECALCULATION,
            Progress.FORM.id() + "/restatedTarget", Progress.FORM.id() + "/assessmentReference", Progress.FORM.id() + "/finalInformation",
            Progress.FORM.id() + "/comparison", Progress.FORM.id() + "/achievement");

    private final Periods periods;

    private CarryOver(Periods periods) {
        this.periods = periods;
    }

    /**
     * The report that follows {@code before}, which it keeps for comparison. Explanations of findings, ticks and what this version
     * does not know stay behind; notes of imports stay with the figures, and what reviewers said is carried on with its answers.
     *
     * @param file name of the file that it was taken from
     * @param date on which it was taken, ISO 8601
     */
    public static Report of(Report before, String file, String date) {
        var profile = before.profile().next();
        var carry = new CarryOver(profile.periods());
        var report = Report.blank(profile)
                .with(new ReportPart.Claims(before.claims()))
                .with(new ReportPart.Provenances(before.provenance()))
                .with(review(before))
                .with(ReportPart.Last.of(new LastReport(before, file, date, true)));
        for (var entry : before.tables().entrySet()) {
            if (!entry.getKey().form().equals(Foot.ID)) {
                report = report.with(entry.getKey(), carry.table(Forms.of(entry.getKey().form()), entry.getValue()));
            }
        }
        return withFeet(report, before);
    }

    /** What reviewers said is answered from report to report; each point says of which it was said. */
    private static ReportPart.Review review(Report before) {
        var submission = before.profile().submission();
        var said = "BTR " + submission.btr() + ", " + submission.year();
        return new ReportPart.Review(before.review().stream().map(point -> point.saidOf(said)).toList());
    }

    private Table table(Form form, Table table) {
        var rows = new TreeMap<String, Row>();
        table.rows().forEach((line, row) -> rows.put(line, row(form, line, row)));
        rows.values().removeIf(Row::isEmpty);
        var blocks = new TreeMap<String, Block>();
        table.blocks().forEach((part, block) -> {
            var items = new ArrayList<Item>();
            for (var item : block.items()) {
                var kept = new TreeMap<String, Row>();
                item.rows().forEach((line, row) -> kept.put(line, row(form, line, row)));
                kept.values().removeIf(Row::isEmpty);
                // an indicator without a name still is what other tables follow
                if (!kept.isEmpty() || (form.id() + "/" + part).equals(Indicators.ROSTER)) {
                    items.add(new Item(item.id(), kept));
                }
            }
            blocks.put(part, Block.of(items));
        });
        blocks.values().removeIf(Block::isEmpty);
        return new Table(rows, blocks);
    }

    private Row row(Form form, String line, Row row) {
        if (OF_ONE_REPORT.contains(form.id() + "/" + line)) {
            return Row.EMPTY;
        }
        var kept = row;
        for (var key : row.answers().keySet()) {
            if (!remains(form, key)) {
                kept = kept.with(key, Optional.<Answer>empty());
            }
        }
        return kept;
    }

    /** Columns of a newer version, and answers that span all columns, stay. */
    private boolean remains(Form form, ColumnKey key) {
        return form.columns().stream()
                .filter(column -> column.id().equals(key.column()))
                .allMatch(column -> remains(form, column, key.year()));
    }

    /**
     * Projections are made anew, or said to be the old ones (MPGs, para. 96(b)); what compares the latest year with another is
     * no longer true when there is a later one.
     */
    private boolean remains(Form form, Column column, int year) {
        if (column.isYearly()) {
            return column.years() != Years.PROJECTION && periods.of(column.years()).contains(year);
        }
        return column.formula().isEmpty() && !(form == Progress.FORM && column.id().equals(Progress.PROGRESS));
    }

    /** Documentation boxes, and the footnotes that are still cited. */
    private static Report withFeet(Report report, Report before) {
        var carried = report;
        for (var entry : before.tables().entrySet()) {
            if (entry.getKey().form().equals(Foot.ID)) {
                var foot = entry.getValue();
                var cited = new TreeSet<>(foot.row(Foot.BOX).cited());
                report.tables().forEach((key, table) -> {
                    if (!key.form().equals(Foot.ID) && Report.footOf(key).equals(entry.getKey())) {
                        cited.addAll(table.cited());
                    }
                });
                var notes = foot.block(Foot.FOOTNOTE).items().stream()
                        .filter(note -> cited.stream().anyMatch(number -> note.id().equals(number.toString())))
                        .toList();
                carried = carried.with(entry.getKey(), foot.with(Foot.FOOTNOTE, Block.of(notes)));
            }
        }
        return carried;
    }
}
