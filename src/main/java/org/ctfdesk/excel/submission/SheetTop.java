package org.ctfdesk.excel.submission;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.ctfdesk.derive.figure.Sums;
import org.ctfdesk.excel.book.CellText;
import org.ctfdesk.excel.book.Look;
import org.ctfdesk.excel.book.Pen;
import org.ctfdesk.excel.book.Raised;
import org.ctfdesk.excel.book.TextSize;
import org.ctfdesk.excel.submission.plan.PageWidth;
import org.ctfdesk.excel.submission.plan.SheetPlan;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.sheet.Cover;
import org.ctfdesk.sheet.Layout;
import org.ctfdesk.sheet.PlaceNames;
import org.ctfdesk.sheet.Sheet;
import org.ctfdesk.text.Words;

/** The rows above a table: its title, whose it is, of which report, and the paragraphs it answers. */
final class SheetTop {
    /** These rows never leave the screen: they are as low as their words allow. */
    private static final float LINE = 13.5f;
    private static final float BLANK = 4;
    private static final float SPARE = 3;

    private final SheetPlan plan;
    private final Pen pen;
    private final List<String> folded;
    private final List<String> left;
    private final int columns;

    /**
     * @param folded rows and columns of the table that stand collapsed, by name: they are said, for paper shows none of them
     * @param left rows that were left out, by name
     */
    SheetTop(SheetPlan plan, Pen pen, List<String> folded, List<String> left) {
        this.plan = plan;
        this.pen = pen;
        this.folded = List.copyOf(folded);
        this.left = List.copyOf(left);
        this.columns = PageWidth.columnsOfAPage(plan);
    }

    void write() {
        var sheet = plan.sheet();
        var words = pen.words();
        var cover = Cover.of(sheet.report(), words);
        line(0, Raised.after(sheet.title(), sheet.titleLetters()), Look.TITLE,
                TextSize.titleHeight(sheet.title(), plan.width(0, columns)));
        pen.lead(new CellRangeAddress(1, 1, SheetPlan.FIRST_COLUMN, SheetPlan.FIRST_COLUMN), ContentsSheet.SHEET + "!A1");
        line(1, CellText.harmless(cover.party()), Look.PARTY, LINE);
        line(2, words.of("excel.top", CellText.harmless(cover.submission()), cited(sheet)), Look.NOTE, LINE);
        var below = sheet.sentence().or(() -> heading(sheet, words)).or(() -> sheet.report().profile().targets().stream()
                .filter(target -> sheet.form().perTarget() && target.id().equals(sheet.key().instance()))
                .map(target -> words.of("excel.target", CellText.harmless(target.name())))
                .findFirst());
        var said = Stream.of(folded.isEmpty() ? "" : words.of("excel.folded", String.join("; ", folded)),
                        left.isEmpty() ? "" : words.of("excel.left", String.join("; ", left)),
                        sheet.form() == Progress.FORM ? endYear(words) : "", elsewhere(), colours(words))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
        var last = sheet.form().firstHeadRow() - 2;
        for (var at = 3; at <= last; at++) {
            var text = at == last ? said : at == last - 1 ? below.orElse("") : "";
            if (text.isEmpty()) {
                pen.row(at, BLANK);
            } else {
                line(at, text, text.equals(said) ? Look.NOTE : Look.PLAIN, LINE);
            }
        }
    }

    private void line(int at, String text, Look look, float least) {
        var height = Math.max(least, TextSize.height(text, plan.width(0, columns), false) - SPARE);
        pen.text(pen.row(at, Math.min(TextSize.HIGHEST, height)), SheetPlan.FIRST_COLUMN, text, look);
        pen.merge(at, at, SheetPlan.FIRST_COLUMN, SheetPlan.FIRST_COLUMN + columns - 1);
    }

    /** The decision prints "End year" over the last of the years. */
    private String endYear(Words words) {
        var end = plan.sheet().report().profile().periods().implementationTo();
        return plan.sheet().columns().stream().anyMatch(column -> column.key().year() == end) ? words.of("excel.endYear", end) : "";
    }

    /** Totals that stay blank since a row is IE: nothing else in the table says why. */
    private String elsewhere() {
        var sheet = plan.sheet();
        var names = new PlaceNames(pen.words());
        var rows = sheet.results().entrySet().stream()
                .filter(each -> each.getValue().value().isEmpty() && each.getValue().terms().stream().anyMatch(Sums::isElsewhere)
                        && each.getValue().blocking().stream().allMatch(Sums::isElsewhere)
                        && sheet.report().answer(each.getKey()).isEmpty())
                .map(each -> names.row(sheet.report(), each.getKey())).distinct().sorted().toList();
        return rows.isEmpty() ? "" : pen.words().of("excel.blank", String.join("; ", rows));
    }

    private String colours(Words words) {
        return plan.sheet().results().isEmpty() ? ""
                : words.of(plan.sheet().form() == Progress.FORM ? "excel.colours" : "excel.colours.formulas");
    }

    /** In the decision's layout the appendix has its heading. */
    private static Optional<String> heading(Sheet sheet, Words words) {
        return sheet.form() == Description.FORM && sheet.layout() == Layout.DECISION
                ? Optional.of(words.of("excel.appendix")) : Optional.empty();
    }

    private static String cited(Sheet sheet) {
        return sheet.form().sources().stream().map(Source::cited).collect(Collectors.joining("; "));
    }
}
