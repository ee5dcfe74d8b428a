package org.ctfdesk.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook whose rows go to disk as they are written, and whose file depends on nothing but its content: entries in the
 * order of their names (POI keeps parts sorted), all of one time, without the Zip64 fields at which several readers choke.
 */
final class StreamedBook extends SXSSFWorkbook {
    private static final int WINDOW = 100;
    /** A third smaller files would cost more than half the time of an export. */
    private static final int LEVEL = 1;
    /** Zip files hold local times: this one is spelt the same in every zone, and no clock was ever put forward at it. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 12, 0);

    private String packed = "";

    StreamedBook(XSSFWorkbook book) {
        super(book, WINDOW, false, false);
        setZip64Mode(Zip64Mode.Never);
    }

    @Override
    protected SheetDataWriter createSheetDataWriter() throws IOException {
        return new CellXml();
    }

    /** Says that this sheet holds packed text, in which it would be in vain to look for repetitions. */
    void markPacked(String sheet) {
        packed = getXSSFWorkbook().getSheet(sheet).getPackagePart().getPartName().getName().substring(1);
    }

    /** Rows of an export that was ended go to disk first: POI complains of each sheet where some are left. */
    @Override
    public void close() throws IOException {
        try {
            flushSheets();
        } finally {
            super.close();
        }
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        var zip = new ZipArchiveOutputStream(out) {
            @Override
            public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
                def.setStrategy(entry.getName().equals(packed) ? Deflater.HUFFMAN_ONLY : Deflater.DEFAULT_STRATEGY);
                entry.setTime(TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
                super.putArchiveEntry(entry);
            }
        };
        zip.setUseZip64(Zip64Mode.Never);
        zip.setLevel(LEVEL);
        return zip;
    }
}
