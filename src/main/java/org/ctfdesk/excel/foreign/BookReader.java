package org.ctfdesk.excel.foreign;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.xml.sax.SAXException;

/**
 * Reads anybody's workbook into plain grids: xlsx, xlsm and xls by what the file is, not by its name. Formulas are not
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
            if (size == 0) {
                throw new ForeignFailure("empty", null, name);
            }
            if (size > LARGEST_FILE) {
                throw new ForeignFailure("tooLarge", null, name);
            }
            var head = head(file);
            if (head.startsWith("PK")) {
                return zipped(file, name);
            }
            if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
                return old(file, name, size);
            }
            throw new ForeignFailure(sort(head), null, name);
        } catch (IOException wrong) {
            throw new ForeignFailure("notRead", wrong, name, String.valueOf(wrong.getMessage()));
        }
    }

    /** True where the file is a workbook with a sheet of that name; what is wrong with any other file is told by reading it. */
    public static boolean holdsSheet(Path file, String sheet) {
        try {
            return Files.isRegularFile(file) && head(file).startsWith("PK") && XlsxReader.sheetNames(file).contains(sheet);
        } catch (IOException | SAXException | RuntimeException damaged) {
            return false;
        }
    }

    private static ForeignBook zipped(Path file, String name) throws ForeignFailure, IOException {
        try {
            try (var parts = new ZipParts(file)) {
                if (parts.head("mimetype", HEAD).contains("opendocument")) {
                    throw new ForeignFailure("openDocument", null, name);
                }
                if (!parts.has("_rels/.rels")) {
                    throw new ForeignFailure("notWorkbook", null, name);
                }
            }
            return XlsxReader.read(file, name, sha256(file));
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

    private static String head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }

    /** What a file is that is no workbook, as far as its beginning tells. */
    private static String sort(String head) {
        var plain = head.replace("\u00ef\u00bb\u00bf", "").strip().toLowerCase(Locale.ROOT);
        if (plain.startsWith("%pdf")) {
            return "pdf";
        }
        if (plain.startsWith("<!doctype html") || plain.startsWith("<html") || plain.startsWith("<table") || plain.contains("<html")) {
            return "webPage";
        }
        var isText = head.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t');
        return isText && !plain.startsWith("<?xml") ? "plainText" : "notWorkbook";
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
