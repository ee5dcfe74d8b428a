package org.ctfdesk.excel.book;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Writes a workbook as Excel does that is told to save a "Strict Open XML Spreadsheet". */
public final class StrictCopy {
    private static final String KNOWN = "http://schemas.openxmlformats.org/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    private StrictCopy() {}

    public static void of(Path from, Path to) throws IOException {
        of(from, to, "(?!)", "");
    }

    /** With something replaced in every part. */
    public static void of(Path from, Path to, String pattern, String with) throws IOException {
        try (var in = new ZipInputStream(Files.newInputStream(from)); var zip = new ZipOutputStream(Files.newOutputStream(to))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                var bytes = in.readAllBytes();
                zip.write(!entry.getName().matches(".*\\.(xml|rels|vml)") ? bytes : new String(bytes, StandardCharsets.UTF_8)
                        .replace(KNOWN + "officeDocument/2006/relationships/extended-properties",
                                STRICT + "officeDocument/relationships/extendedProperties")
                        .replace(KNOWN + "officeDocument/2006/extended-properties", STRICT + "officeDocument/extendedProperties")
                        .replace(KNOWN + "officeDocument/2006/", STRICT + "officeDocument/")
                        .replace(KNOWN + "spreadsheetml/2006/", STRICT + "spreadsheetml/")
                        .replace(KNOWN + "drawingml/2006/", STRICT + "drawingml/")
                        .replaceFirst(pattern, with).getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
