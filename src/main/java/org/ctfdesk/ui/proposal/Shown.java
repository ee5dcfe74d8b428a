package org.ctfdesk.ui.proposal;

import java.util.List;
import java.util.Optional;
import org.ctfdesk.edit.Proposed;
import org.ctfdesk.excel.foreign.FoundTable;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.Years;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.sheet.AnswerText;
import org.ctfdesk.ui.proposal.Incoming.SheetAt;

/**
 * The page on which workbooks on their way in are looked at.
 *
 * @param left the sheet as it stands
 * @param right the table as it would be
 * @param selected the cell that is looked at, on the left
 * @param place the same on the right
 * @param open cells and notes that somebody has to look at
 * @param text how answers are shown
 */
record Shown(
        List<SheetAt> sheets, SheetAt sheet, List<Picture.Row> left, List<TableKey> tables, Optional<TableKey> table,
        List<Picture.Row> right, Optional<String> selected, Optional<Place> place, Optional<Proposed> cell, Optional<FoundTable> found,
        int placed, int open, int unplaced, List<Notes.Note> notes, Report after, AnswerText text) {
    /** The years of a family of columns, as the report would have them. */
    List<Integer> years(Years family) {
        return after.profile().periods().of(family);
    }

    /** A reading as the cell would show it; a dash where the cell would be blank. */
    String told(Place at, Proposed.Reading reading) {
        var form = Forms.of(at.table().form());
        var kind = form.line(at.row().line()).flatMap(Part.Line::spanning).orElseGet(() -> at.column().equals(ColumnKey.ACROSS)
                ? Kind.TEXT : form.column(at.column().column()).kind());
        return reading.answer().map(answer -> text.full(answer, kind)).orElse("–");
    }
}
