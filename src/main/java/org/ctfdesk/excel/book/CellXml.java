package org.ctfdesk.excel.book;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.Writer;
import org.apache.poi.xssf.streaming.SheetDataWriter;

/** Writes the cells of a sheet as POI does, but texts in one pass, and packed: they are most of a workbook. */
final class CellXml extends SheetDataWriter {
    /** More would make files a tenth smaller and take half as long again. */
    static final int LEVEL = 3;

    CellXml() throws IOException {}

    @Override
    @SuppressWarnings("deprecation") // the way that replaces it leaves the temporary file behind
    public Writer createWriter(File file) throws IOException {
        return new Utf8Writer(new BackgroundDeflater(new FileOutputStream(file), LEVEL));
    }

    @Override
    protected void outputEscapedString(String text) throws IOException {
        if (text != null) {
            ((Utf8Writer) _out).escaped(text);
        }
    }

    /** What was written, once it is closed. */
    BackgroundDeflater packed() {
        return (BackgroundDeflater) ((Utf8Writer) _out).out();
    }
}
