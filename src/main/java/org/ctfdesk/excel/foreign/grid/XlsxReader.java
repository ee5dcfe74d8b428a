package org.ctfdesk.excel.foreign.grid;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctfdesk.excel.book.read.Drawn;
import org.ctfdesk.excel.book.read.FigureFormat;
import org.ctfdesk.excel.book.read.NumberLooks;
import org.ctfdesk.excel.foreign.grid.GridCell.Look;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the sheets of an xlsx or xlsm file in one pass, sheet by sheet. */
final class XlsxReader {
    /**
     * How a number is shown.
     *
     * @param mark what the format writes behind the figure, as a footnote's mark or a unit: {@code (2)}, {@code Mt}; "" for nothing
     * @param isStruck whether it is struck out
     */
    record Shown(Look look, String mark, boolean isStruck) {
        static final Shown PLAIN = new Shown(Look.PLAIN, "", false);

        /** The same, in the colour of its ground or struck out. */
        Shown drawn(boolean isFaint, boolean isStruckOut) {
            return new Shown(isFaint && look == Look.PLAIN ? Look.UNSEEN : look, mark, isStruckOut);
        }
    }

    /**
     * A text of the workbook, and what stands above the line at its end.
     *
     * @param hasFonts true where its parts have letters of their own, whatever those of its cell are
     */
    record Text(String text, String raised, boolean hasFonts) {}

    private record Sheet(String name, String id, boolean hidden) {}

    private final ZipParts parts;
    private final CellCount count = new CellCount();
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean from1904;
    private boolean links;

    private XlsxReader(ZipParts parts) {
        this.parts = parts;
    }

    static ForeignBook read(Path file, String name, String sha256) throws IOException, SAXException {
        try (var parts = new ZipParts(file)) {
            return new XlsxReader(parts).book(name, sha256);
        }
    }

    /** The names of the sheets, hidden ones among them. */
    static List<String> sheetNames(Path file) throws IOException, SAXException {
        try (var parts = new ZipParts(file)) {
            var reader = new XlsxReader(parts);
            parts.parse(reader.workbook(), reader.new Workbook());
            return reader.sheets.stream().map(Sheet::name).toList();
        }
    }

    private String workbook() throws IOException, SAXException {
        return parts.relations("").values().stream()
                .filter(relation -> relation.sort().equals("officeDocument"))
                .map(ZipParts.Relation::target)
                .findFirst()
                .orElseThrow(() -> new IOException("no workbook within"));
    }

    private ForeignBook book(String name, String sha256) throws IOException, SAXException {
        var main = workbook();
        parts.parse(main, new Workbook());
        var relations = parts.relations(main);
        links = relations.values().stream().anyMatch(relation -> relation.sort().equals("externalLink"));
        var texts = part(relations, "sharedStrings").isPresent() ? texts(part(relations, "sharedStrings").get()) : List.<Text>of();
        var looks = part(relations, "styles").isPresent() ? looks(part(relations, "styles").get()) : new Shown[0];
        var grids = new ArrayList<Grid>();
        for (var sheet : sheets) {
            var relation = relations.get(sheet.id);
            if (relation != null && relation.sort().equals("worksheet") && parts.has(relation.target())) {
                var handler = new XlsxSheet(texts, looks, from1904, count);
                parts.parseCells(relation.target(), handler);
                grids.add(handler.grid(sheet.name, sheet.hidden, comments(relation.target())));
            }
        }
        return new ForeignBook(name, sha256, grids, links);
    }

    private Optional<String> part(Map<String, ZipParts.Relation> relations, String sort) {
        return relations.values().stream()
                .filter(relation -> relation.sort().equals(sort) && parts.has(relation.target()))
                .map(ZipParts.Relation::target)
                .findFirst();
    }

    private List<Text> texts(String part) throws IOException, SAXException {
        var texts = new ArrayList<Text>();
        parts.parseCells(part, new TextHandler(text -> {
            count.text(text.text().length());
            texts.add(text);
        }, "si"));
        return texts;
    }

    private Map<String, String> comments(String sheet) throws IOException, SAXException {
        var comments = new HashMap<String, String>();
        for (var relation : parts.relations(sheet).values()) {
            if (relation.sort().equals("comments") && parts.has(relation.target())) {
                var at = new String[1];
                parts.parse(relation.target(), new TextHandler(text -> comments.put(String.valueOf(at[0]), text.text()), "comment") {
                    @Override
                    public void startElement(String space, String local, String qualified, Attributes attributes) {
                        at[0] = local.equals("comment") ? attributes.getValue("ref") : at[0];
                        super.startElement(space, local, qualified, attributes);
                    }
                });
            }
        }
        return comments;
    }

    private Shown[] looks(String part) throws IOException, SAXException {
        var looks = new NumberLooks();
        parts.parse(part, looks);
        return looks.drawn().stream().map(XlsxReader::shown).toArray(Shown[]::new);
    }

    private static Shown shown(Drawn how) {
        return shown(how.id(), how.format()).drawn(how.faint(), how.struck());
    }

    static Shown shown(int id, String code) {
        var format = FigureFormat.of(id, code);
        var look = switch (format.look()) {
            case PER_CENT -> Look.PER_CENT;
            case DAY -> Look.DAY;
            case NUMBER -> format.unseen() ? Look.UNSEEN
                    : Arrays.stream(Look.values()).filter(each -> each.shift() == format.shift()).findFirst().orElse(Look.BILLIONS);
        };
        return new Shown(look, format.words(), false);
    }

    static int number(String text) {
        try {
            return text == null ? 0 : Integer.parseInt(text.strip());
        } catch (NumberFormatException noNumber) {
            return 0;
        }
    }

    private final class Workbook extends DefaultHandler {
        @Override
        public void startElement(String space, String local, String qualified, Attributes attributes) {
            if (local.equals("workbookPr")) {
                from1904 = "1".equals(attributes.getValue("date1904")) || "true".equals(attributes.getValue("date1904"));
            } else if (local.equals("sheet")) {
                var id = "";
                for (var i = 0; i < attributes.getLength(); i++) {
                    id = attributes.getLocalName(i).equals("id") && !attributes.getURI(i).isEmpty() ? attributes.getValue(i) : id;
                }
                var state = String.valueOf(attributes.getValue("state"));
                sheets.add(new Sheet(String.valueOf(attributes.getValue("name")), id, state.equalsIgnoreCase("hidden")
                        || state.equalsIgnoreCase("veryHidden")));
            }
        }
    }
}
