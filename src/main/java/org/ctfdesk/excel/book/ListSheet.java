package org.ctfdesk.excel.book;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** Writes a {@link Listing}: its title, a head that stays on the screen and on each page, a filter, and wrapped texts. */
public final class ListSheet {
    /** How high a row is made for a column that does not set the height, in points. */
    public static final float LOW = 120;

    /** The row, from 0, of the first line of a list. */
    public static final int FIRST = 3;

    private static final int HEAD = FIRST - 1;
    private static final float LEAST = 18;
    private static final int MOST_DECIMALS = 15;

    private final SXSSFSheet sheet;
    private final Pen pen;
    private final Ticker ticker;

    /** Writes on {@code sheet}, which is blank. */
    public ListSheet(SXSSFSheet sheet, Pen pen, Ticker ticker) {
        this.sheet = sheet;
        this.pen = pen;
        this.ticker = ticker;
    }

    /** @param footer what stands at the left of the foot of each page */
    public void write(Listing listing, String footer) throws IOException {
        var columns = listing.columns();
        for (var i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, columns.get(i).width() * 256);
        }
        Paper.setUp(sheet, columns.stream().mapToInt(Listing.Column::width).sum(), footer);
        pen.text(pen.row(0, TextSize.titleHeight(listing.title(), 200)), 0, listing.title(), Look.TITLE.to(Look.Align.LINE));
        pen.text(pen.row(1, LEAST), 0, footer, Look.PARTY);
        line(HEAD, columns.stream().map(column -> (Object) column.head()).toList(), columns, Look.HEAD_LEFT);
        Paper.repeat(sheet, HEAD, HEAD);
        sheet.createFreezePane(0, HEAD + 1);
        sheet.setAutoFilter(new CellRangeAddress(HEAD, HEAD + listing.rows().size(), 0, columns.size() - 1));
        for (var i = 0; i < listing.rows().size(); i++) {
            var look = listing.fills().isEmpty() ? Look.BODY : Look.BODY.on(listing.fills().get(i));
            line(HEAD + 1 + i, listing.rows().get(i), columns, look);
            ticker.row();
        }
    }

    private void line(int at, List<Object> cells, List<Listing.Column> columns, Look look) {
        var height = LEAST;
        for (var i = 0; i < cells.size(); i++) {
            var needed = TextSize.height(CellText.harmless(cells.get(i).toString()), columns.get(i).width(), look == Look.HEAD_LEFT);
            height = Math.max(height, columns.get(i).setsHeight() || look == Look.HEAD_LEFT ? needed : Math.min(LOW, needed));
        }
        var row = pen.fitting(at, Math.min(TextSize.HIGHEST, height));
        for (var i = 0; i < cells.size(); i++) {
            switch (cells.get(i)) {
                case Integer number -> pen.number(row, i, number, look.formatted("0"));
                case BigDecimal figure -> pen.number(row, i, figure.doubleValue(), look.formatted(format(figure)));
                case String text when text.isEmpty() -> pen.blank(row, i, look);
                case String text -> pen.text(row, i, CellText.harmless(text), look);
                case Listing.Link link -> pen.link(row, i, CellText.harmless(link.text()), link.target());
                case Listing.Live live -> live(row, i, live, look);
                default -> throw new IllegalArgumentException("A list holds words and numbers, not " + cells.get(i).getClass() + ".");
            }
        }
    }

    private void live(SXSSFRow row, int column, Listing.Live live, Look look) {
        var cell = pen.blank(row, column, live.isProse() ? look : look.formatted("#,##0.###").to(Look.Align.NUMBER));
        cell.setCellFormula(live.formula());
        switch (live.gives()) {
            case BigDecimal figure -> cell.setCellValue(figure.doubleValue());
            default -> cell.setCellValue(live.gives().toString());
        }
    }

    private static String format(BigDecimal figure) {
        return figure.scale() <= 0 ? "#,##0" : "#,##0." + "0".repeat(Math.min(MOST_DECIMALS, figure.scale()));
    }
}
