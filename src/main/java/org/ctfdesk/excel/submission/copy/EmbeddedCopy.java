package org.ctfdesk.excel.submission.copy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.ctfdesk.excel.book.CellText;
import org.ctfdesk.excel.book.StreamedBook;
import org.ctfdesk.excel.book.WorkbookFailure;
import org.ctfdesk.excel.submission.plan.CellMap;
import org.ctfdesk.report.Report;
import org.ctfdesk.store.ReportFile;
import org.ctfdesk.store.ReportText;

/**
 * The report inside its workbook: a sheet that Excel does not even offer to show, holding the report's text (gzip, base 64)
 * in pieces that fit into cells, its SHA-256, and the {@link CellMap}.
 */
public final class EmbeddedCopy {
    public static final String SHEET = "CtfDesk";
    static final String MAGIC = "ctf-desk-report";
    /** How this sheet is laid out; a reader refuses what is newer. */
    static final int FORMAT = 1;

    private static final String PRINT = "print";
    private static final int PIECE = 32_000;
    /** No report comes near; a forged one must not fill the memory. */
    private static final int LARGEST = 256 << 20;

    /**
     * @param sha256 of the report's text in UTF-8
     * @param packed the text, packed
     */
    public record Packed(String sha256, String packed) {}

    private EmbeddedCopy() {}

    /** Packs as it writes: the whole text never stands in memory. */
    public static Packed pack(Report report) {
        var packed = new ByteArrayOutputStream(1 << 20);
        var digest = sha256();
        try (var out = new DigestOutputStream(new FastGzip(packed), digest)) {
            ReportText.write(report, piece -> out.write(CellText.encodable(piece).getBytes(StandardCharsets.UTF_8)));
        } catch (IOException notInMemory) {
            throw new UncheckedIOException(notInMemory);
        }
        return new Packed(HexFormat.of().formatHex(digest.digest()), text(packed));
    }

    private static String packed(String text) {
        var packed = new ByteArrayOutputStream(text.length() / 4 + 64);
        try (var gzip = new FastGzip(packed)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException notInMemory) {
            throw new UncheckedIOException(notInMemory);
        }
        return text(packed);
    }

    private static String text(ByteArrayOutputStream packed) {
        return new String(Base64.getEncoder().encode(packed.toByteArray()), StandardCharsets.ISO_8859_1);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Writes the hidden sheet. */
    public static void write(StreamedBook book, Packed report, String map, String print) {
        var sheet = book.createSheetOfPackedText(SHEET);
        var packedMap = packed(map);
        var packedPrint = packed(print);
        var head = List.of(
                List.of(MAGIC, Integer.toString(FORMAT)),
                List.of("sha256", report.sha256()),
                List.of("report", Integer.toString(pieces(report.packed()))),
                List.of("map", Integer.toString(pieces(packedMap))));
        var next = 0;
        for (var pair : head) {
            var row = sheet.createRow(next++);
            row.createCell(0).setCellValue(pair.get(0));
            row.createCell(1).setCellValue(pair.get(1));
        }
        next = write(sheet, next, report.packed());
        next = write(sheet, next, packedMap);
        // behind what older versions read
        var printHead = sheet.createRow(next++);
        printHead.createCell(0).setCellValue(PRINT);
        printHead.createCell(1).setCellValue(Integer.toString(pieces(packedPrint)));
        write(sheet, next, packedPrint);
        book.setSheetVisibility(book.getXSSFWorkbook().getSheetIndex(SHEET), SheetVisibility.VERY_HIDDEN);
    }

    private static int write(SXSSFSheet sheet, int row, String text) {
        var next = row;
        for (var from = 0; from < text.length(); from += PIECE) {
            sheet.createRow(next++).createCell(0).setCellValue(text.substring(from, Math.min(text.length(), from + PIECE)));
        }
        return next;
    }

    private static int pieces(String text) {
        return (text.length() + PIECE - 1) / PIECE;
    }

    /**
     * What a hidden sheet holds.
     *
     * @param report the report's text, whole and as its hash says
     * @param map the text of the {@link CellMap}
     * @param print the text of the {@link Fingerprint}; "" where an older version wrote the workbook
     */
    public record Unpacked(String report, String map, String print) {}

    /**
     * Reads the hidden sheet.
     *
     * @param rows the texts of its cells, row by row
     * @param file what to call the workbook in a failure
     */
    public static Unpacked read(List<List<String>> rows, String file) throws WorkbookFailure {
        try {
            if (!rows.getFirst().getFirst().equals(MAGIC)) {
                throw new WorkbookFailure("noCopy", null, file);
            }
            if (Integer.parseInt(rows.getFirst().get(1).strip()) > FORMAT) {
                throw new WorkbookFailure("newer", null, file);
            }
            var pieces = Integer.parseInt(rows.get(2).get(1).strip());
            var more = Integer.parseInt(rows.get(3).get(1).strip());
            var report = unpacked(rows.subList(4, 4 + pieces));
            if (!ReportFile.sha256(report).equals(rows.get(1).get(1).strip())) {
                throw new WorkbookFailure("damaged", null, file);
            }
            var end = 4 + pieces + more;
            var map = unpacked(rows.subList(4 + pieces, end));
            var print = rows.size() > end && rows.get(end).getFirst().equals(PRINT)
                    ? unpacked(rows.subList(end + 1, end + 1 + Integer.parseInt(rows.get(end).get(1).strip())))
                    : new byte[0];
            return new Unpacked(new String(report, StandardCharsets.UTF_8), new String(map, StandardCharsets.UTF_8),
                    new String(print, StandardCharsets.UTF_8));
        } catch (IOException | RuntimeException wrong) {
            throw new WorkbookFailure("damaged", wrong, file);
        }
    }

    private static byte[] unpacked(List<List<String>> pieces) throws IOException {
        var packed = new ArrayList<String>();
        pieces.forEach(piece -> packed.add(piece.getFirst().strip()));
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(String.join("", packed))))) {
            var bytes = gzip.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new IOException("The copy is larger than any report.");
            }
            return bytes;
        }
    }

    private static final class FastGzip extends GZIPOutputStream {
        FastGzip(ByteArrayOutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
