package org.ctfdesk.excel.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ctfdesk.excel.foreign.grid.BookReader;
import org.ctfdesk.excel.foreign.grid.ForeignBook;
import org.ctfdesk.excel.foreign.grid.ForeignFailure;
import org.ctfdesk.excel.foreign.grid.Grid;
import org.ctfdesk.excel.foreign.grid.GridCell;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** OpenDocument spreadsheets: what cells hold and show, repeats, hidden parts, and files that mean harm. */
class OdsReaderTest {
    private static final String SPACES = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\"";
    private static final String STYLES = """
            <office:automatic-styles>
            <style:style style:name="up"><style:text-properties style:text-position="super 58%"/></style:style>
            <style:style style:name="away"><style:table-properties table:display="false"/></style:style>
            </office:automatic-styles>""";

    @TempDir
    Path folder;

    private Path file(String sort, String content, String manifest) throws IOException {
        var file = folder.resolve("tables.ods");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(zip, "mimetype", "application/vnd.oasis.opendocument." + sort);
            part(zip, "META-INF/manifest.xml", "<manifest>" + manifest + "</manifest>");
            part(zip, "content.xml", content);
        }
        return file;
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String document(String tables) {
        return "<office:document-content" + SPACES + ">" + STYLES + "<office:body><office:spreadsheet>" + tables
                + "</office:spreadsheet></office:body></office:document-content>";
    }

    private ForeignBook book(String tables) throws Exception {
        return BookReader.read(file("spreadsheet", document(tables), ""));
    }

    private static String drawn(Grid grid) {
        var text = new StringBuilder();
        for (var row = 0; row < grid.rows(); row++) {
            for (var column : grid.columns(row)) {
                var cell = grid.cell(row, column).orElseThrow();
                text.append(grid.address(row, column)).append(' ').append(cell.sort()).append(' ').append(cell.shown())
                        .append(cell.raised().isEmpty() ? "" : " ^" + cell.raised()).append('\n');
            }
        }
        return text.toString();
    }

    @Test
    void readsWhatCellsHold() throws Exception {
        var grid = book("""
                <table:table table:name="T"><table:table-column table:number-columns-repeated="3"/>
                <table:table-column table:visibility="collapse"/>
                <table:table-row><table:table-cell
                office:value-type="string"><text:p>Two<text:s text:c="2"/>blanks</text:p><text:p>below</text:p>
                </table:table-cell><table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="12.50">
                <text:p>12.5</text:p></table:table-cell></table:table-row>
                <table:table-row table:number-rows-repeated="3"/>
                <table:table-row table:visibility="collapse"><table:table-cell office:value-type="percentage" office:value="0.446"/>
                <table:table-cell office:value-type="date" office:date-value="2030-12-31"/>
                <table:table-cell office:value-type="string" calcext:value-type="error"><text:p>#REF!</text:p></table:table-cell>
                <table:table-cell table:formula="of:=[.A1]*2"/></table:table-row>
                <table:table-row table:number-rows-repeated="2"><table:covered-table-cell table:number-columns-repeated="2"/>
                <table:table-cell office:value-type="string"><office:annotation><text:p>who says so?</text:p></office:annotation>
                <text:p>5 100<text:span text:style-name="up">1</text:span></text:p></table:table-cell></table:table-row>
                <table:table-row table:number-rows-repeated="1048000">
                <table:table-cell table:number-columns-repeated="16384"/></table:table-row>
                </table:table>""").grids().getFirst();
        assertEquals("""
                A1 TEXT Two  blanks
                below
                B1 NUMBER 12.5
                C1 NUMBER 12.5
                A5 NUMBER 44.6 %
                B5 NUMBER 47848
                C5 ERROR #REF!
                D5 NO_VALUE =of:=[.A1]*2
                C6 TEXT 5 1001 ^1
                C7 TEXT 5 1001 ^1
                """, drawn(grid));
        assertEquals(java.time.LocalDate.of(2030, 12, 31), grid.cell(4, 1).flatMap(GridCell::day).orElseThrow());
        assertTrue(grid.isRowHidden(4) && grid.isColumnHidden(3));
        assertEquals("who says so?", grid.comment(5, 2));
    }

    @Test
    void tellsMergedCellsHiddenSheetsAndLinks() throws Exception {
        var book = book("""
                <table:table table:name="Shown"><table:table-row>
                <table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="1"
                office:value-type="string"><text:p>Head</text:p></table:table-cell><table:covered-table-cell/>
                <table:table-cell table:formula="of:='file:///tmp/x.ods'#$A.A1" office:value-type="float"
                office:value="7"/></table:table-row>
                </table:table><table:table table:name="Away" table:style-name="away"><table:table-row/></table:table>""");
        assertEquals(new Grid.Merge(0, 0, 0, 1), book.grids().getFirst().mergeAt(0, 1).orElseThrow());
        assertEquals("C1", book.grids().getFirst().address(0, book.grids().getFirst().columns(0)[1]));
        assertTrue(book.grids().get(1).isHidden() && book.links());
    }

    private void refused(String expected, Path file) {
        var failure = assertThrows(ForeignFailure.class, () -> BookReader.read(file));
        var told = failure.told(Words.in(Locale.ENGLISH));
        assertTrue(told.contains(expected) && told.contains("tables.ods"), told);
    }

    @Test
    void refusesWhatIsNoSheetOrMeansHarm() throws Exception {
        refused("no spreadsheet", file("text", document(""), ""));
        refused("password", file("spreadsheet", document(""), "<file-entry><encryption-data/></file-entry>"));
        refused("damaged", file("spreadsheet", document("<table:table"), ""));
        refused("DOCTYPE", file("spreadsheet", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + document("&x;"), ""));
        refused("more than a workbook", file("spreadsheet", document("""
                <table:table table:name="T"><table:table-row table:number-rows-repeated="1000000">
                <table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="1000"/></table:table-row>
                </table:table>"""), ""));
    }

    private static String styled(String styles, String cells) {
        return document("<table:table table:name=\"T\">" + cells + "</table:table>").replace("</office:automatic-styles>", styles
                + "</office:automatic-styles>").replace("<office:document-content",
                        "<office:document-content xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
                        + " xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\"");
    }

    @Test
    void formatsAndStrokesOfFiguresCount() throws Exception {
        var grid = BookReader.read(file("spreadsheet", styled("""
                <number:number-style style:name="N1"><number:number number:display-factor="1000"/></number:number-style>
                <number:number-style style:name="N2P0"><number:number number:display-factor="1000000"/><number:text>M</number:text>
                </number:number-style>
                <number:number-style style:name="N2"><number:number/>
                <style:map style:condition="value()&gt;=1000000" style:apply-style-name="N2P0"/></number:number-style>
                <number:number-style style:name="N3"><number:number/><number:text> Mt</number:text></number:number-style>
                <number:number-style style:name="N4"><number:text>(</number:text><number:number/><number:text>)</number:text>
                </number:number-style>
                <style:style style:name="c1" style:data-style-name="N1"/><style:style style:name="c2" style:data-style-name="N2"/>
                <style:style style:name="c3" style:data-style-name="N3"/><style:style style:name="c4" style:data-style-name="N4"/>
                <style:style style:name="child" style:parent-style-name="c1"/>
                <style:style style:name="white"><style:table-cell-properties style:rotation-align="none"/>
                <style:text-properties fo:color="#ffffff"/></style:style>
                <style:style style:name="onBlue" style:parent-style-name="white"><style:table-cell-properties
                fo:background-color="#000080"/></style:style>
                <style:style style:name="gone"><style:text-properties style:text-line-through-style="solid"/></style:style>
                <style:style style:name="back" style:parent-style-name="gone"><style:text-properties
                style:text-line-through-style="none"/></style:style>
                """, """
                <table:table-column table:number-columns-repeated="10"/>
                <table:table-column table:default-cell-style-name="c1"/><table:table-row>
                <table:table-cell table:style-name="c1" office:value-type="float" office:value="120500"/>
                <table:table-cell table:style-name="c2" office:value-type="float" office:value="120500"/>
                <table:table-cell table:style-name="c3" office:value-type="float" office:value="120.5"/>
                <table:table-cell table:style-name="c4" office:value-type="float" office:value="120.5"/>
                <table:table-cell table:style-name="child" office:value-type="float" office:value="120500"/>
                <table:table-cell table:style-name="gone" office:value-type="float" office:value="11"/>
                <table:table-cell table:style-name="back" office:value-type="float" office:value="11"/>
                <table:table-cell table:style-name="none" office:value-type="percentage" office:value="0.5"/>
                <table:table-cell table:style-name="white" office:value-type="float" office:value="7"/>
                <table:table-cell table:style-name="onBlue" office:value-type="float" office:value="8"/>
                <table:table-cell office:value-type="float" office:value="120500"/></table:table-row>"""), "")).grids().getFirst();
        assertEquals("""
                3 120500
                6 120500 ^M
                0 120.5 ^Mt
                0 120.5
                3 120500
                0 1\u03361\u0336
                0 11
                0 50 %
                0 7 unseen
                0 8
                3 120500
                """, grid.cells(0).stream().map(cell -> cell.shiftShown() + " " + cell.shown()
                + (cell.raised().isEmpty() ? "" : " ^" + cell.raised()) + (cell.look() == GridCell.Look.UNSEEN ? " unseen" : "")
                + "\n").reduce("", String::concat));
    }
}
