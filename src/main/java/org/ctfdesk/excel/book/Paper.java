package org.ctfdesk.excel.book;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** How a sheet is printed: A4 across, one page wide, with page numbers; A3 where so many columns would be too small to read. */
public final class Paper {
    /** Columns up to which one A4 page can be read. */
    private static final int MOST_ON_A4 = 20;
    /** Even where each character is an ampersand, which is doubled. */
    private static final int LONGEST = 110;

    private Paper() {}

    /**
     * @param columns how many columns the sheet has
     * @param footer what stands at the left of the foot of each page
     */
    public static void setUp(Sheet sheet, int columns, String footer) {
        setUp(sheet, columns, footer, true);
    }

    /** @param across false for a page that stands upright */
    public static void setUp(Sheet sheet, int columns, String footer, boolean across) {
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        var setup = sheet.getPrintSetup();
        setup.setLandscape(across);
        setup.setPaperSize(columns > MOST_ON_A4 ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.setMargin(PageMargin.TOP, 0.5);
        sheet.setMargin(PageMargin.BOTTOM, 0.6);
        sheet.getFooter().setLeft(shortened(footer).replace("&", "&&"));
        sheet.getFooter().setCenter("&A");
        sheet.getFooter().setRight("&P / &N");
        sheet.setDisplayGridlines(false);
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
