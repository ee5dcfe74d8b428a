package org.ctfdesk.excel.book;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** Notes beside cells of one sheet: what the cell itself cannot show. */
final class Notes {
    private static final String AUTHOR = "CTF Desk";

    private final SXSSFSheet sheet;
    private Drawing<?> drawing;

    Notes(SXSSFSheet sheet) {
        this.sheet = sheet;
    }

    void add(Cell cell, String text) {
        if (cell.getCellComment() != null) {
            var before = cell.getCellComment().getString().getString();
            var both = before + "\n" + CellText.raw(text);
            cell.getCellComment().setString(sheet.getWorkbook().getCreationHelper().createRichTextString(both));
            return;
        }
        if (drawing == null) {
            drawing = sheet.createDrawingPatriarch();
        }
        var helper = sheet.getWorkbook().getCreationHelper();
        var anchor = helper.createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 4);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + 4);
        var note = drawing.createCellComment(anchor);
        note.setAuthor(AUTHOR);
        note.setString(helper.createRichTextString(CellText.raw(text)));
        note.setAddress(cell.getRowIndex(), cell.getColumnIndex()); // the streaming cell does not say it
        cell.setCellComment(note);
    }
}
