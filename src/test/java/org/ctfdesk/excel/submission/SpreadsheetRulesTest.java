package org.ctfdesk.excel.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.ctfdesk.report.Report;
import org.ctfdesk.review.ReviewLists;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.sheet.Layout;
import org.ctfdesk.store.Progress;
import org.ctfdesk.text.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Every part of an exported file keeps to what ISO/IEC 29500-1 and the limits of Excel ask, where Excel repairs a file or refuses it
 * otherwise: no Excel is at hand to be asked.
 */
class SpreadsheetRulesTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);
    /** ISO/IEC 29500-1, 18.3.1.99: in this order and no other. */
    private static final List<String> ORDER = List.of("sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData",
            "sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate",
            "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions",
            "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors",
            "smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "picture", "oleObjects", "controls", "webPublishItems",
            "tableParts", "extLst");

    private final List<String> wrong = new ArrayList<>();
    private final TreeMap<String, byte[]> parts = new TreeMap<>();
    private final List<String> sheets = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"host", "buyer", "iceland", "flawed-host", "metric", "generated 3", "generated 11"})
    void everyPartKeepsToTheRules(String name) throws Exception {
        var report = name.startsWith("generated") ? GeneratedReports.some(Long.parseLong(name.substring(10))) : Samples.of(name);
        for (var purpose : Purpose.values()) {
            unpack(report, purpose, Layout.values()[purpose.ordinal() % Layout.values().length]);
            relations();
            book();
            for (var i = 0; i < sheets.size(); i++) {
                sheet(sheets.get(i), xml("xl/worksheets/sheet" + (i + 1) + ".xml"));
            }
        }
        assertEquals(List.of(), wrong);
    }

    private void unpack(Report report, Purpose purpose, Layout layout) throws Exception {
        parts.clear();
        sheets.clear();
        var out = new ByteArrayOutputStream();
        new WorkbookWriter(report, WORDS, ReviewLists.besideTables(report, WORDS)).to(purpose).as(layout).write(out, Progress.UNWATCHED);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertTrue(parts.put(entry.getName(), zip.readAllBytes()) == null, "twice: " + entry.getName());
            }
        }
    }

    private Document xml(String part) throws Exception {
        var factory = DocumentBuilderFactory.newNSInstance();
        factory.setAttribute("jdk.xml.maxGeneralEntitySizeLimit", "0");
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(part)));
    }

    private static List<Element> all(Document document, String name) {
        var found = document.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
    }

    private void check(boolean holds, String said) {
        if (!holds) {
            wrong.add(said);
        }
    }

    /** Each part has a type, and each relation leads to a part that is there. */
    private void relations() throws Exception {
        var types = xml("[Content_Types].xml");
        var named = new HashSet<String>();
        all(types, "Override").forEach(each ->
                check(named.add(each.getAttribute("PartName")), "type twice: " + each.getAttribute("PartName")));
        var endings = new HashSet<String>();
        all(types, "Default").forEach(each -> check(endings.add(each.getAttribute("Extension")), "ending twice"));
        named.forEach(name -> check(parts.containsKey(name.substring(1)), "no part " + name));
        for (var part : parts.keySet()) {
            check(part.equals("[Content_Types].xml") || named.contains("/" + part)
                    || endings.contains(part.substring(part.lastIndexOf('.') + 1)), "no type: " + part);
            if (part.endsWith(".rels")) {
                var folder = "/" + part.replaceFirst("_rels/[^/]*$", "");
                var ids = new HashSet<String>();
                for (var each : all(xml(part), "Relationship")) {
                    check(ids.add(each.getAttribute("Id")), "relation twice: " + part);
                    if (!each.getAttribute("TargetMode").equals("External")) {
                        var target = java.net.URI.create(folder).resolve(each.getAttribute("Target")).getPath();
                        check(parts.containsKey(target.substring(1)), part + " leads to no part: " + target);
                    }
                }
            }
        }
    }

    private void book() throws Exception {
        var book = xml("xl/workbook.xml");
        var names = new HashSet<String>();
        for (var each : all(book, "sheet")) {
            var name = each.getAttribute("name");
            sheets.add(name);
            check(!name.isEmpty() && name.length() <= 31 && name.matches("[^\\[\\]:*?/\\\\]*") && !name.startsWith("'"), "sheet: " + name);
            check(names.add(name.toLowerCase(Locale.ROOT)), "sheet twice: " + name);
        }
        var defined = new HashSet<String>();
        for (var each : all(book, "definedName")) {
            var name = each.getAttribute("name");
            var scope = each.getAttribute("localSheetId");
            check(defined.add((scope + " " + name).toLowerCase(Locale.ROOT)), "name twice: " + name);
            check(name.length() <= 255 && name.matches("[\\p{L}_\\\\][\\p{L}\\d_.\\\\]*")
                    && !name.matches("(?i)[A-Z]{1,3}\\d+|R|C|R\\d*C\\d*"),
                    "name: " + name);
            check(scope.isEmpty() || Integer.parseInt(scope) < sheets.size(), "scope: " + name);
            check(each.getTextContent().length() <= 8192 && !each.getTextContent().contains("#REF!"), "name leads nowhere: " + name);
            ofSheets(each.getTextContent(), name);
        }
        var strings = parts.containsKey("xl/sharedStrings.xml") ? all(xml("xl/sharedStrings.xml"), "si") : List.<Element>of();
        strings.forEach(each -> check(each.getTextContent().length() <= 32_767, "text of " + each.getTextContent().length()));
        var styles = xml("xl/styles.xml");
        for (var counted : List.of("numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs")) {
            for (var each : all(styles, counted)) {
                var children = IntStream.range(0, each.getChildNodes().getLength())
                        .filter(i -> each.getChildNodes().item(i) instanceof Element);
                check(each.getAttribute("count").isEmpty() || Integer.parseInt(each.getAttribute("count")) == children.count(), counted);
            }
        }
        var formats = all(styles, "numFmt").stream().filter(each -> !each.getParentNode().getLocalName().equals("dxf")).toList();
        check(formats.size() <= 250 && formats.stream().allMatch(each -> Integer.parseInt(each.getAttribute("numFmtId")) >= 164
                && each.getAttribute("formatCode").length() <= 255), "number formats: " + formats.size());
        check(all(styles, "font").size() <= 512 && xfs(styles).size() <= 64_000, "fonts, styles");
    }

    private static List<Element> xfs(Document styles) {
        return all(styles, "xf").stream().filter(each -> each.getParentNode().getLocalName().equals("cellXfs")).toList();
    }

    /** Each sheet that a formula or a link names is there. */
    private void ofSheets(String formula, String at) {
        var quoted = java.util.regex.Pattern.compile("'((?:[^']|'')+)'!|([\\p{L}\\d_.]+)!").matcher(formula.replaceAll("\"[^\"]*\"", ""));
        while (quoted.find()) {
            var name = quoted.group(1) == null ? quoted.group(2) : quoted.group(1).replace("''", "'");
            check(sheets.contains(name), at + " leads to no sheet: " + formula);
        }
    }

    private void sheet(String name, Document sheet) throws Exception {
        var last = -1;
        for (var node = sheet.getDocumentElement().getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                var at = ORDER.indexOf(element.getLocalName());
                check(at >= last, name + ": " + element.getLocalName() + " stands too late");
                last = at;
            }
        }
        cells(name, sheet);
        var merged = all(sheet, "mergeCell").stream().map(each -> CellRangeAddress.valueOf(each.getAttribute("ref"))).toList();
        for (var i = 0; i < merged.size(); i++) {
            var one = merged.get(i);
            check(one.getNumberOfCells() > 1, name + ": merged " + one.formatAsString());
            check(merged.subList(0, i).stream().noneMatch(one::intersects), name + ": merged twice " + one.formatAsString());
        }
        var priorities = new HashSet<String>();
        var looks = all(xml("xl/styles.xml"), "dxf").size();
        for (var each : all(sheet, "cfRule")) {
            check(priorities.add(each.getAttribute("priority")), name + ": priority twice");
            check(each.getAttribute("dxfId").isEmpty() || Integer.parseInt(each.getAttribute("dxfId")) < looks, name + ": no such look");
        }
        for (var each : all(sheet, "dataValidation")) {
            check(each.getAttribute("error").length() <= 255 && each.getAttribute("prompt").length() <= 255
                    && each.getAttribute("errorTitle").length() <= 32 && each.getAttribute("promptTitle").length() <= 32,
                    name + ": message " + each.getAttribute("error"));
            all(sheet, "formula1").forEach(formula -> check(formula.getTextContent().length() <= 8192, name + ": formula"));
            check(!each.getTextContent().strip().startsWith("\"") || each.getTextContent().strip().length() <= 257, name + ": list");
        }
        for (var each : all(sheet, "hyperlink")) {
            ofSheets(each.getAttribute("location"), name + "!" + each.getAttribute("ref"));
            check(each.getAttribute("tooltip").length() <= 255, name + ": tooltip");
        }
        for (var part : List.of("oddHeader", "oddFooter")) {
            all(sheet, part).forEach(each -> check(each.getTextContent().length() <= 255, name + ": " + part));
        }
        all(sheet, "col").forEach(each -> check(Double.parseDouble(each.getAttribute("width")) <= 255, name + ": width"));
    }

    private void cells(String name, Document sheet) throws Exception {
        var styles = xfs(xml("xl/styles.xml")).size();
        var strings = parts.containsKey("xl/sharedStrings.xml") ? all(xml("xl/sharedStrings.xml"), "si").size() : 0;
        var lastRow = 0;
        for (var row : all(sheet, "row")) {
            var at = Integer.parseInt(row.getAttribute("r"));
            check(at > lastRow, name + ": row " + at);
            lastRow = at;
            check(row.getAttribute("ht").isEmpty() || Double.parseDouble(row.getAttribute("ht")) <= 409.5, name + ": height of row " + at);
        }
        var before = new CellReference(0, -1);
        for (var cell : all(sheet, "c")) {
            var at = new CellReference(cell.getAttribute("r"));
            check(at.getRow() > before.getRow() || at.getRow() == before.getRow() && at.getCol() > before.getCol(), name + "!" + at);
            before = at;
            check(cell.getAttribute("s").isEmpty() || Integer.parseInt(cell.getAttribute("s")) < styles, name + ": style");
            if (cell.getAttribute("t").equals("s")) {
                check(Integer.parseInt(cell.getTextContent().strip()) < strings, name + ": text");
            }
        }
        all(sheet, "f").forEach(formula -> {
            check(formula.getTextContent().length() <= 8192, name + ": formula of " + formula.getTextContent().length());
            check(!formula.getTextContent().startsWith("="), name + ": formula begins with =");
            ofSheets(formula.getTextContent(), name);
        });
    }
}
