package org.ctfdesk.excel.book.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/**
 * Workbooks saved as "Strict Open XML Spreadsheet" (ISO/IEC 29500-1, conformance class strict): the same parts as everywhere,
 * under other names. The library knows the names of the transitional class alone, so that a copy with these is read.
 */
final class StrictBook {
    private static final String NAMES = "http://purl.oclc.org/ooxml/";
    private static final String KNOWN = "http://schemas.openxmlformats.org/";

    /** The whole file unpacked; more is no workbook of tables. */
    private static final long LARGEST_SUM = 1L << 28;

    private static final int BUFFER = 1 << 16;
    /** Tells copies of several programs that run at once from each other, and what one that was killed left behind from both. */
    private static final String COPY = "ctf-desk-" + ProcessHandle.current().pid() + "-";

    /** Two names, the strict one and the one that is known; a longer one stands before one that it begins with. */
    private record Renamed(byte[] strict, byte[] known) {
        Renamed(String strict, String known) {
            this((NAMES + strict).getBytes(StandardCharsets.US_ASCII), (KNOWN + known).getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static final List<Renamed> ALL = List.of(
            new Renamed("officeDocument/relationships/extendedProperties", "officeDocument/2006/relationships/extended-properties"),
            new Renamed("officeDocument/relationships/customProperties", "officeDocument/2006/relationships/custom-properties"),
            new Renamed("officeDocument/extendedProperties", "officeDocument/2006/extended-properties"),
            new Renamed("officeDocument/customProperties", "officeDocument/2006/custom-properties"),
            new Renamed("officeDocument/", "officeDocument/2006/"),
            new Renamed("spreadsheetml/", "spreadsheetml/2006/"),
            new Renamed("drawingml/", "drawingml/2006/"));

    private StrictBook() {}

    /** True where the relations of a file, {@code _rels/.rels}, name its parts so. */
    static boolean isIt(Path file) throws IOException {
        return relations(file).contains(NAMES);
    }

    /** The list of a file's main parts; "" where it has none. */
    static String relations(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var relations = zip.getEntry("_rels/.rels");
            if (relations == null) {
                return "";
            }
            try (var in = zip.getInputStream(relations)) {
                return new String(in.readNBytes(BUFFER), StandardCharsets.UTF_8);
            }
        }
    }

    /** A file for a copy among the temporary ones. */
    static Path newCopy() throws IOException {
        return Files.createTempFile(COPY, ".xlsx");
    }

    /**
     * A copy of a file under the names that are known.
     *
     * @param copy is written; bounded as the file itself is when it is read
     */
    static void translate(Path file, Path copy) throws IOException {
        try (var zip = new ZipSecureFile(file.toFile()); var out = new ZipOutputStream(Files.newOutputStream(copy))) {
            out.setLevel(1); // it is read once and deleted
            var left = LARGEST_SUM;
            for (var entries = zip.getEntries(); entries.hasMoreElements();) {
                var entry = entries.nextElement();
                if (entry.isDirectory()) {
                    continue;
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                try (var in = zip.getInputStream(entry)) {
                    left -= translate(in, out, left);
                }
                out.closeEntry();
            }
        }
    }

    /** Names that lie across two parts of what is read stand whole at the beginning of the second. */
    private static long translate(InputStream in, OutputStream out, long left) throws IOException {
        var longest = ALL.stream().mapToInt(name -> name.strict().length).max().orElseThrow();
        var bytes = new byte[BUFFER];
        var kept = 0;
        var sum = 0L;
        for (var count = in.readNBytes(bytes, 0, BUFFER); kept + count > 0; count = in.readNBytes(bytes, kept, BUFFER - kept)) {
            sum += count;
            if (sum > left) {
                throw new IOException("Zip bomb: the parts unpack to more than " + LARGEST_SUM + " bytes");
            }
            var filled = kept + count;
            var isLast = count < BUFFER - kept;
            var until = isLast ? filled : filled - longest;
            var at = 0;
            var written = 0;
            while (at < until) {
                var name = bytes[at] == 'h' ? renamed(bytes, at, filled) : null;
                if (name == null) {
                    at++;
                } else {
                    out.write(bytes, written, at - written);
                    out.write(name.known());
                    at += name.strict().length;
                    written = at;
                }
            }
            out.write(bytes, written, at - written);
            kept = Math.max(0, filled - at);
            System.arraycopy(bytes, at, bytes, 0, kept);
            if (isLast) {
                break;
            }
        }
        return sum;
    }

    private static Renamed renamed(byte[] bytes, int at, int filled) {
        for (var name : ALL) {
            var length = name.strict().length;
            if (at + length <= filled && Arrays.equals(bytes, at, at + length, name.strict(), 0, length)) {
                return name;
            }
        }
        return null;
    }
}
