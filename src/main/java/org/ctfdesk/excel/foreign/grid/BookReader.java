package org.ctfdesk.excel.foreign.grid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.ctfdesk.text.Encoding;
import org.ctfdesk.text.FileSort;
import org.ctfdesk.text.ReadingFailure;
import org.xml.sax.SAXException;

/**
 * Reads anybody's workbook into plain grids: xlsx, xlsm, xls and ods by what the file is, not by its name;
 * a CSV where it is named so. Formulas are not
 * computed, links not followed, entities not resolved; what unpacks to more than a workbook needs is refused.
 */
public final class BookReader {
    private static final long LARGEST_FILE = 64L << 20;
    private static final long LARGEST_OLD_FILE = 24L << 20;
    private static final int HEAD = 1_024;

    private BookReader() {}

    /**
     * Reads a workbook.
     *
     * @throws ForeignFailure where the file is missing, empty, damaged, protected, hostile or no workbook
     */
    public static ForeignBook read(Path file) throws ForeignFailure {
        var name = String.valueOf(file.getFileName());
        try {
            if (!Files.isRegularFile(file)) {
                throw new ForeignFailure("noFile", null, name);
            }
            var size = Files.size(file);
            if (size > LARGEST_FILE) {
                throw new ForeignFailure("tooLarge", null, name);
            }
            return switch (FileSort.of(file)) {
                case EMPTY -> throw new ForeignFailure("empty", null, name);
                case ZIP -> zipped(file, name);
                case OLD_OFFICE -> old(file, name, size);
                case PDF -> throw new ForeignFailure("pdf", null, name);
                case WEB_PAGE -> throw new ForeignFailure("webPage", null, name);
                case PLAIN_TEXT -> plain(file, name);
                case OTHER -> unicode(file, name);
                case XML -> throw new ForeignFailure("notWorkbook", null, name);
            };
        } catch (IOException wrong) {
            throw new ForeignFailure("notRead", wrong, name, String.valueOf(wrong.getMessage()));
        }
    }

    /** True where the file is a workbook with a sheet of that name; what is wrong with any other file is told by reading it. */
    public static boolean holdsSheet(Path file, String sheet) {
        try {
            return Files.isRegularFile(file) && FileSort.of(file) == FileSort.ZIP && XlsxReader.sheetNames(file).contains(sheet);
        } catch (IOException | SAXException | RuntimeException damaged) {
            return false;
        }
    }

    private static ForeignBook zipped(Path file, String name) throws ForeignFailure, IOException {
        try {
            try (var parts = new ZipParts(file)) {
                var sort = parts.head("mimetype", HEAD);
                if (sort.contains("opendocument.spreadsheet")) {
                    return OdsReader.read(parts, name, sha256(file));
                }
                if (sort.contains("opendocument")) {
                    throw new ForeignFailure("openDocument", null, name);
                }
                if (!parts.has("_rels/.rels")) {
                    throw new ForeignFailure("notWorkbook", null, name);
                }
            }
            return XlsxReader.read(file, name, sha256(file));
        } catch (OdsReader.Locked locked) {
            throw new ForeignFailure("password", locked, name);
        } catch (ZipParts.Bomb bomb) {
            throw new ForeignFailure("bomb", bomb, name);
        } catch (CellCount.TooMany tooMany) {
            throw new ForeignFailure("tooLarge", tooMany, name);
        } catch (SAXException wrong) {
            var isEntity = String.valueOf(wrong.getMessage()).contains("DOCTYPE");
            throw new ForeignFailure(isEntity ? "entities" : "damaged", wrong, name);
        } catch (IOException | RuntimeException wrong) {
            throw new ForeignFailure("damaged", wrong, name);
        }
    }

    private static ForeignBook plain(Path file, String name) throws ForeignFailure, IOException {
        if (!CsvBook.isNamed(name)) {
            throw new ForeignFailure("plainText", null, name);
        }
        try {
            return CsvBook.read(Files.readAllBytes(file), name, sha256(file));
        } catch (ReadingFailure | CellCount.TooMany wrong) {
            throw new ForeignFailure(wrong instanceof CellCount.TooMany ? "tooLarge" : "damaged", wrong, name);
        }
    }

    /** Excel's "Unicode text": every letter has two bytes, as no other plain text has. */
    private static ForeignBook unicode(Path file, String name) throws ForeignFailure, IOException {
        if (!CsvBook.isNamed(name)
                || Encoding.of(Files.readAllBytes(file)).filter(found -> found != Encoding.WINDOWS && found != Encoding.UTF_8).isEmpty()) {
            throw new ForeignFailure("notWorkbook", null, name);
        }
        return plain(file, name);
    }

    private static ForeignBook old(Path file, String name, long size) throws ForeignFailure, IOException {
        if (size > LARGEST_OLD_FILE) {
            throw new ForeignFailure("tooLarge", null, name);
        }
        try {
            try (var store = new POIFSFileSystem(file.toFile(), true)) {
                if (store.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                    throw new ForeignFailure("password", null, name);
                }
                if (!store.getRoot().hasEntryCaseInsensitive("Workbook") && !store.getRoot().hasEntryCaseInsensitive("Book")) {
                    throw new ForeignFailure("notWorkbook", null, name);
                }
            }
            return XlsReader.read(file, name, sha256(file));
        } catch (EncryptedDocumentException locked) {
            throw new ForeignFailure("password", locked, name);
        } catch (CellCount.TooMany tooMany) {
            throw new ForeignFailure("tooLarge", tooMany, name);
        } catch (IOException | RuntimeException wrong) {
            throw new ForeignFailure("damaged", wrong, name);
        }
    }

    private static String sha256(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[1 << 16];
            for (var count = in.read(buffer); count > 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
