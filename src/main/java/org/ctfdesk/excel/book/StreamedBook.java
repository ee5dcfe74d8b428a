package org.ctfdesk.excel.book;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.openxml4j.util.ZipArchiveThresholdInputStream;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook whose rows go to disk as they are written, and whose file depends on nothing but its content: entries in the
 * order of their names (POI keeps parts sorted), all of one time, without the Zip64 fields at which several readers choke.
 */
public final class StreamedBook extends SXSSFWorkbook {
    private static final int WINDOW = 100;
    private static final Pattern CHARACTER_DATA = Pattern.compile("<!\\[CDATA\\[(.*?)]]>", Pattern.DOTALL);
    /** Zip files hold local times: this one is spelt the same in every zone, and no clock was ever put forward at it. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 12, 0);

    /** Told of every cell as it is written. */
    @FunctionalInterface
    public interface Watcher {
        void cell(Cell cell);
    }

    private final Watcher watcher;
    /** The cells of each sheet, in order. */
    private List<CellXml> cells;

    /** A workbook that begins with what {@code book} holds. */
    public StreamedBook(XSSFWorkbook book) {
        this(book, unwatched -> {});
    }

    /** The same, with somebody who is told of every cell, those of sheets that are not streamed once they are complete. */
    public StreamedBook(XSSFWorkbook book, Watcher watcher) {
        super(book, WINDOW, false, false);
        this.watcher = watcher;
        setZip64Mode(Zip64Mode.Never);
    }

    /** Says that all cells are made: those that were not yet written are, and the watcher knows all. */
    public void complete() throws IOException {
        flushSheets();
        getXSSFWorkbook().forEach(sheet -> sheet.forEach(row -> row.forEach(watcher::cell)));
    }

    @Override
    protected SheetDataWriter createSheetDataWriter() throws IOException {
        if (cells == null) {
            cells = new ArrayList<>();
        }
        cells.add(new CellXml(cell -> watcher.cell(cell)));
        return cells.getLast();
    }

    /** A row of a sheet, from 0, will fit its height to what is typed into it; until then it is as high as it was made. */
    void fits(String sheet, int row) {
        cells.get(getSheetIndex(sheet)).fits(row);
    }

    /** A sheet for text that is packed already. */
    public SXSSFSheet createSheetOfPackedText(String name) {
        var sheet = createSheet(name);
        cells.getLast().packed().expectNoRepetition();
        return sheet;
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
    protected void injectData(ZipEntrySource source, OutputStream out) throws IOException {
        try (source) {
            var zip = new ZipArchiveOutputStream(out);
            zip.setUseZip64(Zip64Mode.Never);
            zip.setLevel(CellXml.LEVEL);
            var entries = source.getEntries();
            while (entries.hasMoreElements()) {
                copy(source, entries.nextElement(), zip);
            }
            zip.finish(); // the stream below stays open
        }
    }

    /** POI names no style: readers then complain that the workbook has no default one. Its font is of no theme, for there is none. */
    private static byte[] named(byte[] styles) {
        return new String(styles, StandardCharsets.UTF_8)
                .replace("<scheme val=\"minor\"/>", "")
                .replace("patternType=\"darkGray\"", "patternType=\"gray125\"")
                .replace("</cellXfs>", "</cellXfs>"
                        + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** POI writes long names of formulas as character data, which readers that look for plain text do not find. */
    private static byte[] plain(byte[] workbook) {
        return CHARACTER_DATA.matcher(new String(workbook, StandardCharsets.UTF_8)).replaceAll(data -> Matcher.quoteReplacement(
                data.group(1).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))).getBytes(StandardCharsets.UTF_8);
    }

    /** A cross is the mark of a single point, which other marks are drawn over; the schemas that POI brings along know no size of it. */
    private static byte[] marked(byte[] chart) {
        return new String(chart, StandardCharsets.UTF_8).replace("<c:symbol val=\"x\"/>", "<c:symbol val=\"x\"/><c:size val=\"14\"/>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private void copy(ZipEntrySource source, ZipArchiveEntry from, ZipArchiveOutputStream zip) throws IOException {
        var entry = new ZipArchiveEntry(from.getName());
        entry.setTime(TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
        try (var in = source.getInputStream(from)) {
            if (in instanceof ZipArchiveThresholdInputStream guarded) {
                guarded.setGuardState(false); // our own file is no bomb
            }
            var sheet = getSheetFromZipEntryName(from.getName());
            if (sheet != null) {
                var index = getXSSFWorkbook().getSheetIndex(sheet);
                try (var written = getSheetAt(index).getWorksheetXMLInputStream()) { // closes the cells
                    var packed = cells.get(index).packed();
                    if (packed.size() > 0) {
                        SheetEntry.around(in.readAllBytes()).write(zip, entry, written, packed);
                        return;
                    }
                }
            }
            zip.putArchiveEntry(entry);
            if (from.getName().equals("xl/styles.xml")) {
                zip.write(named(in.readAllBytes()));
            } else if (from.getName().equals("xl/workbook.xml")) {
                zip.write(plain(in.readAllBytes()));
            } else if (from.getName().startsWith("xl/charts/")) {
                zip.write(marked(in.readAllBytes()));
            } else {
                in.transferTo(zip);
            }
            zip.closeArchiveEntry();
        }
    }
}
