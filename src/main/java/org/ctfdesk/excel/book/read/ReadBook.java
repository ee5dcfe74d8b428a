package org.ctfdesk.excel.book.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.ZipException;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.ctfdesk.excel.book.WorkbookFailure;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A workbook file open for reading, sheet by sheet, without its whole content in memory. */
public final class ReadBook implements AutoCloseable {
    /** Deflate packs at most a thousandfold; XML of blank cells comes within two hundred. */
    private static final double LEAST_RATIO = 0.0025;
    private static final long LARGEST_PART = 1L << 29;
    /** What is wrong with a file is told by us, in words; the library would print it as well. Kept, or its level were forgotten. */
    private static final Logger LIBRARY = Logger.getLogger("org.apache.poi");

    static {
        LIBRARY.setLevel(Level.OFF);
    }

    private final OPCPackage file;
    private final Optional<Path> copy;
    private final XSSFReader reader;
    private final ReadOnlySharedStringsTable texts;
    private NumberLooks looks;
    private final Set<String> names = new TreeSet<>();

    private ReadBook(OPCPackage file, Optional<Path> copy) throws IOException, OpenXML4JException, SAXException {
        this.file = file;
        this.copy = copy;
        this.reader = new XSSFReader(file);
        this.texts = new ReadOnlySharedStringsTable(file, false);
        var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (sheets.hasNext()) {
            sheets.next().close();
            names.add(sheets.getSheetName());
        }
    }

    /** Opens a file, refusing what would unpack to more than any report can hold. */
    public static ReadBook open(Path path) throws IOException, OpenXML4JException, SAXException {
        ZipSecureFile.setMinInflateRatio(LEAST_RATIO);
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        if (!StrictBook.isIt(path)) {
            return open(path, Optional.empty());
        }
        var copy = StrictBook.newCopy();
        try {
            StrictBook.translate(path, copy);
            return open(copy, Optional.of(copy));
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException wrong) {
            Files.deleteIfExists(copy);
            throw wrong;
        }
    }

    private static ReadBook open(Path path, Optional<Path> copy) throws IOException, OpenXML4JException, SAXException {
        var file = OPCPackage.open(path.toFile(), PackageAccess.READ);
        try {
            return new ReadBook(file, copy);
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException wrong) {
            file.revert();
            throw wrong;
        }
    }

    /**
     * The cells of all sheets, by name.
     *
     * @throws WorkbookFailure where it is no workbook or cannot be read
     */
    public static Map<String, Map<Integer, Map<Integer, ReadCell>>> sheets(Path file) throws WorkbookFailure {
        var name = String.valueOf(file.getFileName());
        check(file, name);
        try (var book = open(file)) {
            var sheets = new LinkedHashMap<String, Map<Integer, Map<Integer, ReadCell>>>();
            for (var sheet : book.names()) {
                sheets.put(sheet, book.cells(sheet));
            }
            return sheets;
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException wrong) {
            throw WorkbookFailure.of(wrong, name);
        }
    }

    /**
     * Looks at a file before it is opened.
     *
     * @param name what to call it in a failure
     * @throws WorkbookFailure where it is no workbook, is of the old format, protected by a password, or cannot be read
     */
    public static void check(Path file, String name) throws WorkbookFailure {
        try {
            if (!Files.exists(file)) {
                throw new WorkbookFailure("noFile", null, name);
            }
            if (Files.isDirectory(file)) {
                throw new WorkbookFailure("notWorkbook", null, name);
            }
            switch (FileMagic.valueOf(file.toFile())) {
                case OOXML -> checkParts(file, name);
                case OLE2 -> throw new WorkbookFailure(isEncrypted(file) ? "password" : "oldFormat", null, name);
                default -> throw new WorkbookFailure("notWorkbook", null, name);
            }
        } catch (IOException wrong) {
            throw new WorkbookFailure("notRead", wrong, name, String.valueOf(wrong.getMessage()));
        }
    }

    /** A file that broke off has lost its list of parts; POI would complain on the console and guess. */
    private static void checkParts(Path file, String name) throws IOException, WorkbookFailure {
        try {
            if (StrictBook.relations(file).contains("<!DOCTYPE")) {
                throw new WorkbookFailure("entities", null, name);
            }
        } catch (ZipException cutOff) {
            throw new WorkbookFailure("cutOff", cutOff, name);
        }
    }

    private static boolean isEncrypted(Path file) throws IOException {
        try (var store = new POIFSFileSystem(file.toFile(), true)) {
            return store.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
        } catch (RuntimeException damaged) {
            return false;
        }
    }

    /** Names of its sheets. */
    public Set<String> names() {
        return names;
    }

    /** Told each cell of a sheet that holds something, and what somebody hid: not what is folded away under a sign to expand it. */
    public interface Taker {
        void cell(int row, int column, ReadCell cell);

        /** A row of which nothing is shown. */
        default void hiddenRow(int row) {}

        /** How a cell is drawn that was just told. */
        default void drawn(int row, int column, ReadCell cell, Drawn how) {}

        /** How cells are drawn where a conditional format applies; told after them, and whether it does is not asked. */
        default void conditional(CellRangeAddress where, Drawn how) {}

        /** Columns of which nothing is shown. */
        default void hiddenColumns(int first, int last) {}
    }

    private NumberLooks looks() throws IOException, OpenXML4JException, SAXException {
        if (looks == null) {
            looks = new NumberLooks();
            try (var styles = reader.getStylesData()) {
                if (styles != null) {
                    parse(styles, looks);
                }
            }
        }
        return looks;
    }

    /** Reads through a sheet, if it is there. */
    public void read(String name, Taker taker) throws IOException, OpenXML4JException, SAXException {
        var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (sheets.hasNext()) {
            try (var in = sheets.next()) {
                if (sheets.getSheetName().equals(name)) {
                    parse(in, new CellHandler(texts, taker, countsFrom1904(), looks()));
                    return;
                }
            }
        }
    }

    /**
     * The notes beside the cells of a sheet.
     *
     * @return author and text by address, as {@code C12}
     */
    public SortedMap<String, ReadNote> notes(String name) throws IOException, OpenXML4JException {
        var notes = new TreeMap<String, ReadNote>();
        var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (sheets.hasNext()) {
            sheets.next().close();
            if (!sheets.getSheetName().equals(name)) {
                continue;
            }
            var comments = sheets.getSheetComments();
            if (comments != null) {
                comments.getCellAddresses().forEachRemaining(at -> {
                    var comment = comments.findCellComment(at);
                    var text = comment.getString() == null ? null : comment.getString().getString();
                    notes.put(at.formatAsString(), new ReadNote(
                            Objects.requireNonNullElse(comment.getAuthor(), ""), Objects.requireNonNullElse(text, "")));
                });
            }
        }
        return notes;
    }

    /** Names of its sheets that somebody hid. */
    public Set<String> hiddenSheets() throws IOException, OpenXML4JException, SAXException {
        var hidden = new TreeSet<String>();
        try (var book = reader.getWorkbookData()) {
            parse(book, new DefaultHandler() {
                @Override
                public void startElement(String uri, String name, String qualified, Attributes attributes) {
                    if (name.equals("sheet") && String.valueOf(attributes.getValue("state")).toLowerCase(Locale.ROOT).contains("hidden")) {
                        hidden.add(attributes.getValue("name"));
                    }
                }
            });
        }
        return hidden;
    }

    /** True where its days are counted from 1904, as some programs for other systems do. */
    public boolean countsFrom1904() throws IOException, OpenXML4JException, SAXException {
        var from1904 = new boolean[1];
        try (var book = reader.getWorkbookData()) {
            parse(book, new DefaultHandler() {
                @Override
                public void startElement(String uri, String name, String qualified, Attributes attributes) {
                    var said = name.equals("workbookPr") ? attributes.getValue("date1904") : null;
                    from1904[0] |= "1".equals(said) || "true".equals(said);
                }
            });
        }
        return from1904[0];
    }

    /** All cells of a sheet that hold something, by row and column from 0. */
    public Map<Integer, Map<Integer, ReadCell>> cells(String name) throws IOException, OpenXML4JException, SAXException {
        var rows = new LinkedHashMap<Integer, Map<Integer, ReadCell>>();
        read(name, (row, column, cell) -> rows.computeIfAbsent(row, at -> new LinkedHashMap<>()).put(column, cell));
        return rows;
    }

    private static void parse(InputStream in, DefaultHandler handler) throws IOException, SAXException {
        try {
            var xml = XMLHelper.newXMLReader();
            xml.setContentHandler(handler);
            xml.parse(new InputSource(in));
        } catch (ParserConfigurationException everyJavaHasOne) {
            throw new IllegalStateException(everyJavaHasOne);
        }
    }

    @Override
    public void close() {
        file.revert(); // closes without writing
        if (copy.isPresent() && !copy.get().toFile().delete()) {
            copy.get().toFile().deleteOnExit();
        }
    }
}
