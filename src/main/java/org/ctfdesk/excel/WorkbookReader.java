package org.ctfdesk.excel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.ctfdesk.store.Reading;
import org.ctfdesk.store.ReportText;
import org.ctfdesk.store.StoreFailure;
import org.xml.sax.SAXException;

/**
 * Brings back the report of a workbook that this program exported, also one that was renamed, or opened and saved by another
 * program, and tells which visible cells were changed since.
 */
public final class WorkbookReader {
    private WorkbookReader() {}

    /** True where the file begins as workbooks do, whatever its name. */
    public static boolean looksLikeWorkbook(Path file) {
        try {
            var magic = FileMagic.valueOf(file.toFile());
            return magic == FileMagic.OOXML || magic == FileMagic.OLE2;
        } catch (IOException unread) {
            return false;
        }
    }

    /**
     * Reads a workbook.
     *
     * @throws WorkbookFailure where it is no workbook, is protected by a password, was not exported by this program, carries
     *     a damaged copy or one of a newer version
     */
    public static Imported read(Path file) throws WorkbookFailure {
        var name = String.valueOf(file.getFileName());
        check(file, name);
        try (var book = ReadBook.open(file)) {
            if (!book.names().contains(EmbeddedCopy.SHEET)) {
                throw new WorkbookFailure("noCopy", null, name);
            }
            var copy = EmbeddedCopy.read(texts(book.cells(EmbeddedCopy.SHEET)), name);
            var reading = report(copy.report(), name);
            return imported(book, reading, copy.map());
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException wrong) {
            throw failure(wrong, name);
        }
    }

    /**
     * True where a workbook holds the hidden sheet on which ours carry their report.
     *
     * @throws WorkbookFailure where it cannot be opened as a workbook
     */
    public static boolean carriesReport(Path file) throws WorkbookFailure {
        var name = String.valueOf(file.getFileName());
        check(file, name);
        try (var book = ReadBook.open(file)) {
            return book.names().contains(EmbeddedCopy.SHEET);
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException wrong) {
            throw failure(wrong, name);
        }
    }

    private static Imported imported(ReadBook book, Reading reading, String map)
            throws IOException, OpenXML4JException, SAXException {
        var differences = new Differences(reading.report(), map);
        differences.find(book, map);
        return new Imported(reading.report(), reading.unknown(), differences.changed(), differences.missing());
    }

    private static Reading report(String text, String name) throws WorkbookFailure {
        try {
            return ReportText.read(text, name);
        } catch (StoreFailure wrong) {
            throw new WorkbookFailure(wrong.key().equals("newer") ? "newer" : "damaged", wrong, name);
        }
    }

    private static List<List<String>> texts(Map<Integer, Map<Integer, ReadCell>> cells) {
        var rows = new ArrayList<List<String>>();
        cells.values().forEach(row -> rows.add(row.values().stream().map(ReadCell::text).toList()));
        return rows;
    }

    static void check(Path file, String name) throws WorkbookFailure {
        try {
            if (!Files.exists(file)) {
                throw new WorkbookFailure("noFile", null, name);
            }
            if (Files.isDirectory(file)) {
                throw new WorkbookFailure("notWorkbook", null, name);
            }
            switch (FileMagic.valueOf(file.toFile())) {
                case OOXML -> {}
                case OLE2 -> throw new WorkbookFailure(isEncrypted(file) ? "password" : "oldFormat", null, name);
                default -> throw new WorkbookFailure("notWorkbook", null, name);
            }
        } catch (IOException wrong) {
            throw new WorkbookFailure("notRead", wrong, name, String.valueOf(wrong.getMessage()));
        }
    }

    private static boolean isEncrypted(Path file) throws IOException {
        try (var store = new POIFSFileSystem(file.toFile(), true)) {
            return store.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
        } catch (RuntimeException damaged) {
            return false;
        }
    }

    static WorkbookFailure failure(Exception wrong, String name) {
        for (Throwable cause = wrong; cause != null; cause = cause.getCause()) {
            var said = String.valueOf(cause.getMessage());
            if (said.contains("Zip bomb") || said.contains("max entry size") || said.contains("MAX_ENTRY_SIZE")) {
                return new WorkbookFailure("bomb", wrong, name);
            }
        }
        var key = wrong instanceof OpenXML4JException || wrong instanceof OpenXML4JRuntimeException ? "notWorkbook" : "broken";
        return new WorkbookFailure(key, wrong, name);
    }
}
