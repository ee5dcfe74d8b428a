package org.ctfdesk.excel.submission;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.ctfdesk.excel.book.CellText;
import org.ctfdesk.excel.book.Look;
import org.ctfdesk.excel.book.Pen;
import org.ctfdesk.excel.book.Raised;
import org.ctfdesk.excel.book.TextSize;
import org.ctfdesk.excel.submission.plan.SheetPlan;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.sheet.Cover;
import org.ctfdesk.sheet.Sheet;

/** The rows above a table: its title, whose it is, of which report, and the paragraphs it answers. */
final class SheetTop {
    private final SheetPlan plan;
    private final Pen pen;
    private final List<String> folded;
    private final List<String> left;

    /**
     * @param folded rows and columns of the table that stand collapsed, by name: they are said, for paper shows none of them
     * @param left rows that were left out, by name
     */
    SheetTop(SheetPlan plan, Pen pen, List<String> folded, List<String> left) {
        this.plan = plan;
        this.pen = pen;
        this.folded = List.copyOf(folded);
        this.left = List.copyOf(left);
    }

    void write() {
        var sheet = plan.sheet();
        var words = pen.words();
        var cover = Cover.of(sheet.report(), words);
        var width = plan.width(0, plan.reading());
        var whole = plan.sheet().columns().size();
        line(0, Raised.after(sheet.title(), sheet.titleLetters()), Look.TITLE,
                TextSize.titleHeight(sheet.title(), plan.width(0, whole)), whole);
        pen.lead(new CellRangeAddress(1, 1, SheetPlan.FIRST_COLUMN, SheetPlan.FIRST_COLUMN), ContentsSheet.SHEET + "!A1");
        line(1, CellText.harmless(cover.party()), Look.PARTY, 17);
        line(2, CellText.harmless(cover.submission()), Look.PARTY.in(Look.Face.PLAIN), 17);
        line(3, cited(sheet), Look.NOTE, Math.max(17, TextSize.height(cited(sheet), width, false)));
        var below = sheet.sentence().or(() -> sheet.report().profile().targets().stream()
                .filter(target -> sheet.form().perTarget() && target.id().equals(sheet.key().instance()))
                .map(target -> words.of("excel.target", CellText.harmless(target.name())))
                .findFirst());
        below.ifPresent(text -> line(4, text, Look.PLAIN, Math.max(17, TextSize.height(text, width, false))));
        var said = Stream.of(folded.isEmpty() ? "" : words.of("excel.folded", String.join("; ", folded)),
                        left.isEmpty() ? "" : words.of("excel.left", String.join("; ", left)),
                        sheet.form() == Progress.FORM && !sheet.results().isEmpty() ? words.of("excel.colours") : "")
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
        if (!said.isEmpty()) {
            line(sheet.form().firstHeadRow() - 2, said, Look.NOTE, Math.max(17, TextSize.height(said, width, false)));
        }
    }

    private void line(int at, String text, Look look, float height) {
        line(at, text, look, height, plan.reading());
    }

    private void line(int at, String text, Look look, float height, int columns) {
        pen.text(pen.row(at, Math.min(TextSize.HIGHEST, height)), SheetPlan.FIRST_COLUMN, text, look);
        pen.merge(at, at, SheetPlan.FIRST_COLUMN, SheetPlan.FIRST_COLUMN + columns - 1);
    }

    private static String cited(Sheet sheet) {
        return sheet.form().sources().stream().map(Source::cited).collect(Collectors.joining("; "));
    }
}
