package org.ctfdesk.excel.book;

import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** How a sheet is printed: on A4, with page numbers, and so that letters are never smaller than seven points. */
public final class Paper {
    /** Units of column width that an A4 page across takes where letters of ten points become seven; upright, fewer. */
    private static final int ACROSS = 216;
    private static final int UPRIGHT = 149;
    /** How much of a sheet stands on such a page across, in points of the sheet, where its width takes all of the page. */
    public static final float HEIGHT_ACROSS = 755;
    /** What a column is wider than its characters. */
    private static final double PADDING = 0.71;
    /** In per cent: a sheet that is parted by columns is printed so large. */
    private static final int SCALE = 72;
    /** How the page would be used at that scale. */
    private static final double ROOM = ACROSS * 68.0 / SCALE;
    /** Even where each character is an ampersand, which is doubled. */
    private static final int LONGEST = 110;

    private Paper() {}

    /**
     * Fits a sheet to the width of one page, or of as many as it needs to be read.
     *
     * @param width of all columns, in characters
     * @param footer what stands at the left of the foot of each page
     * @param across false for a page that stands upright
     */
    public static void setUp(Sheet sheet, int width, String footer, boolean across) {
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        var setup = sheet.getPrintSetup();
        setup.setLandscape(across);
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        var room = across ? ACROSS : UPRIGHT;
        setup.setFitWidth((short) ((width + room - 1) / room));
        setup.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, 0.3);
        sheet.setMargin(PageMargin.RIGHT, 0.3);
        sheet.setMargin(PageMargin.TOP, 0.3);
        sheet.setMargin(PageMargin.BOTTOM, 0.5);
        sheet.getFooter().setLeft(shortened(footer).replace("&", "&&"));
        sheet.getFooter().setRight("&A, &P / &N"); // nothing in the middle: the words on the left may reach there on upright paper
        sheet.setDisplayGridlines(false);
    }

    /** How many characters wide so many columns may be for one page. */
    public static int room(boolean across, int columns) {
        return (int) ((across ? ACROSS : UPRIGHT) - columns * PADDING - 2);
    }

    /** The same on a page across. */
    public static void setUp(Sheet sheet, int width, String footer) {
        setUp(sheet, width, footer, true);
    }

    /**
     * Parts a sheet that is too wide for one page across into bands of columns, the first columns on each of them.
     *
     * @param widths of the columns in characters, from column A
     * @param labels how many of them are repeated
     */
    public static void part(Sheet sheet, int[] widths, int labels) {
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        if (IntStream.of(widths).sum() <= room(true, widths.length)) {
            return; // an upright page was too narrow
        }
        sheet.setFitToPage(false);
        sheet.getPrintSetup().setScale((short) SCALE);
        var repeated = 0;
        for (var i = 0; i < labels; i++) {
            repeated += widths[i];
        }
        var taken = repeated;
        var begun = 0;
        for (var i = labels; i < widths.length; i++) {
            if (taken + widths[i] + (i - begun) * PADDING > ROOM && taken > repeated) {
                begun = i - labels;
                sheet.setColumnBreak(i - 1);
                taken = repeated;
            }
            taken += widths[i];
        }
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, labels - 1));
    }

    /** Excel repairs a workbook whose footer is longer than 255 characters, all three parts of it together. */
    private static String shortened(String footer) {
        return footer.length() <= LONGEST ? footer : footer.substring(0, LONGEST - 1) + "…";
    }

    /** Repeats the rows from {@code first} to {@code last}, from 0, at the top of each page. */
    public static void repeat(Sheet sheet, int first, int last) {
        sheet.setRepeatingRows(new CellRangeAddress(first, last, -1, -1));
    }
}
