package org.ctfdesk.excel.agreed;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.ctfdesk.excel.book.CellValue;

/** A short mark of what a line shows: it tells whether a line still stands where it was written, also after sorting. */
final class Mark {
    private final CRC32 crc = new CRC32();
    private int column;
    private boolean blank = true;

    /** The next cell of the line, in the form of {@link CellValue#comparable}. */
    void next(String comparable) {
        if (!comparable.isEmpty()) {
            blank = false;
            crc.update((column + "=" + comparable + "\n").getBytes(StandardCharsets.UTF_8));
        }
        column++;
    }

    /** Eight digits; "" of a blank line. */
    String text() {
        return blank ? "" : String.format("%08X", crc.getValue());
    }
}
