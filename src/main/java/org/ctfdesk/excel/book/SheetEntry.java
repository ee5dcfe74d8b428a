package org.ctfdesk.excel.book;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A sheet's part of the zip: what POI says before and after the cells, and between them the cells, packed already. */
final class SheetEntry {
    private static final String OPENING = "<sheetData>";
    private static final String EMPTY = "<sheetData/>";
    private static final String CLOSING = "</sheetData>";

    private final String before;
    private final String after;

    private SheetEntry(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /** @param frame the sheet as POI wrote it, without cells */
    static SheetEntry around(byte[] frame) {
        var text = new String(frame, StandardCharsets.UTF_8);
        var empty = text.indexOf(EMPTY);
        var at = empty >= 0 ? empty : text.indexOf(CLOSING);
        return new SheetEntry(
                text.substring(0, at) + (empty >= 0 ? OPENING : ""),
                CLOSING + text.substring(at + (empty >= 0 ? EMPTY : CLOSING).length()));
    }

    void write(ZipArchiveOutputStream zip, ZipArchiveEntry entry, InputStream cells, BackgroundDeflater packed)
            throws IOException {
        var head = before.getBytes(StandardCharsets.UTF_8);
        var tail = after.getBytes(StandardCharsets.UTF_8);
        var packedHead = deflated(head, false);
        var packedTail = deflated(tail, true);
        entry.setMethod(ZipArchiveEntry.DEFLATED);
        entry.setSize(head.length + packed.size() + tail.length);
        entry.setCompressedSize(packedHead.length + packed.packedSize() + packedTail.length);
        entry.setCrc(Crc.combined(Crc.combined(crc(head), packed.crc(), packed.size()), crc(tail), tail.length));
        var all = List.of(new ByteArrayInputStream(packedHead), cells, new ByteArrayInputStream(packedTail));
        zip.addRawArchiveEntry(entry, new SequenceInputStream(Collections.enumeration(all)));
    }

    private static long crc(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }

    private static byte[] deflated(byte[] bytes, boolean last) {
        var deflater = new Deflater(CellXml.LEVEL, true);
        try {
            var out = new ByteArrayOutputStream();
            var packed = new byte[1 << 13];
            deflater.setInput(bytes);
            if (last) {
                deflater.finish();
            }
            int length;
            do {
                length = deflater.deflate(packed, 0, packed.length, last ? Deflater.NO_FLUSH : Deflater.SYNC_FLUSH);
                out.write(packed, 0, length);
            } while (last ? !deflater.finished() : length == packed.length);
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
