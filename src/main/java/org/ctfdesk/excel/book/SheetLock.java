package org.ctfdesk.excel.book;

import org.apache.poi.xssf.streaming.SXSSFSheet;

/** Keeps labels and formulas of a sheet from being typed over by mistake: cells whose look is not {@link Look#opened()} are locked. */
public final class SheetLock {
    private SheetLock() {}

    /** Without a password anybody may unlock the sheet; rows and columns may be put in, and looks changed, as it is. */
    public static void on(SXSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockFormatCells(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockInsertColumns(false);
        sheet.lockInsertRows(false);
        sheet.lockInsertHyperlinks(false);
        sheet.lockDeleteColumns(false);
        sheet.lockDeleteRows(false);
        sheet.lockSort(false);
        sheet.lockAutoFilter(false);
    }
}
