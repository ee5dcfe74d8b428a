package org.ctfdesk.excel.submission.plan;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.ctfdesk.excel.book.Paper;
import org.ctfdesk.form.Column;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.sheet.Sheet;

/**
 * How the columns of table 4 share the width of a page. Its rows are long labels with a figure beside, and its head is long sentences:
 * what one column has too much makes the labels, and with them the table, a page longer. Of many ways to share the width that is taken
 * which needs the fewest pages, and of these one with a low head, which leaves room on a screen.
 */
final class Shares {
    private static final int LEAST_LABEL = 45;
    private static final int LEAST_PROGRESS = 24;
    private static final int WIDEST_REFERENCE = 28;
    private static final int LEAST_FIGURE = 10;
    private static final int STEP = 2;
    /** Few years have a long sentence over them. */
    private static final int WIDEST_YEARS = 48;
    private static final int STEP_OF_YEARS = 4;
    /** A point of the head costs as much as so many of the rows. */
    private static final int HEAD = 4;
    /** On more pages than two there is room enough. */
    private static final int HEAD_OF_LONG = 10;
    /** What stands above the head, in points. */
    private static final float ABOVE = 80;
    /** What the blocks at the foot take beside their texts. */
    private static final float BETWEEN = 50;

    private final Sheet sheet;
    private final int[] widths;
    private final int[] least;
    private final Supplier<float[]> heights;
    private int[] best;
    private int fewest = Integer.MAX_VALUE;
    private double lowest = Double.MAX_VALUE;

    private Shares(Sheet sheet, int[] widths, int[] least, Supplier<float[]> heights) {
        this.sheet = sheet;
        this.widths = widths;
        this.least = least;
        this.heights = heights;
    }

    /**
     * Shares the width of a page among the columns; a table that is too wide for one stays as it is.
     *
     * @param widths of the columns in characters, which are changed
     * @param least how narrow each may become, for its figures and for the words of its head
     * @param heights of the rows in points at the widths as they then are
     */
    static void of(Sheet sheet, int[] widths, int[] least, Supplier<float[]> heights) {
        if (sheet.form() == Progress.FORM && IntStream.of(widths).sum() <= Paper.room(true, widths.length)) {
            new Shares(sheet, widths, least, heights).share();
        }
    }

    private void share() {
        var years = columns(Progress.YEAR);
        var year = years.stream().mapToInt(i -> least[i]).max().orElse(0); // what is blank yet will hold as long figures
        var label = columns(Column.LABEL).getFirst();
        var reference = columns(Progress.REFERENCE).getFirst();
        var progress = columns(Progress.PROGRESS).getFirst();
        for (var i = 0; i < widths.length; i++) {
            widths[i] = Math.max(LEAST_FIGURE, years.contains(i) ? year : least[i]);
        }
        best = widths.clone();
        year = Math.max(LEAST_FIGURE, year);
        for (var ofYears = year; ofYears == year || ofYears * years.size() <= WIDEST_YEARS; ofYears += STEP_OF_YEARS) {
            for (var i : years) {
                widths[i] = ofYears;
            }
            for (var of = least[reference]; of <= WIDEST_REFERENCE; of += STEP) {
                widths[reference] = of;
                var room = Paper.room(true, widths.length) - IntStream.of(widths).sum() + widths[label] + widths[progress];
                var least = Math.max(LEAST_PROGRESS, this.least[progress]);
                for (var ofLabel = Math.max(LEAST_LABEL, this.least[label]); ofLabel <= room - least; ofLabel += STEP) {
                    widths[label] = ofLabel;
                    widths[progress] = room - ofLabel;
                    weigh();
                }
            }
        }
        System.arraycopy(best, 0, widths, 0, best.length);
    }

    private List<Integer> columns(String id) {
        return IntStream.range(0, widths.length).filter(i -> sheet.columns().get(i).key().column().equals(id)).boxed().toList();
    }

    private void weigh() {
        var rows = heights.get();
        var head = 0f;
        var all = 0f;
        for (var i = 0; i < rows.length; i++) {
            head += i < sheet.headRows() ? rows[i] : 0;
            all += rows[i];
        }
        var pages = pages(rows, head);
        var height = all + (pages > 2 ? HEAD_OF_LONG : HEAD) * head;
        if (pages < fewest || pages == fewest && height < lowest) {
            fewest = pages;
            lowest = height;
            best = widths.clone();
        }
    }

    private int pages(float[] rows, float head) {
        var page = Paper.HEIGHT_ACROSS;
        var pages = 1;
        var taken = ABOVE;
        for (var each : rows) {
            if (taken + each > page) {
                pages++;
                taken = head;
            }
            taken += each;
        }
        return taken + BETWEEN > page ? pages + 1 : pages;
    }
}
