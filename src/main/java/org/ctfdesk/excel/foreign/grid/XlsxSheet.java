package org.ctfdesk.excel.foreign.grid;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.ctfdesk.excel.foreign.grid.Grid.Merge;
import org.ctfdesk.excel.foreign.grid.GridCell.Look;
import org.ctfdesk.excel.foreign.grid.GridCell.Sort;
import org.xml.sax.Attributes;

/** Takes the cells of one sheet as they stand in the file; formulas are kept as text, their stored values are what counts. */
final class XlsxSheet extends TextHandler {
    private static final int DAYS_FROM_1900_TO_1904 = 1_462;
    private static final int DAY = "2024-06-30".length();
    private static final int DAYS_FROM_1900_TO_1970 = 25_569;
    private static final int LAST_COLUMN = 16_383;
    private static final int LONGEST_FORMULA = 200;

    private final List<XlsxReader.Text> texts;
    private final XlsxReader.Shown[] looks;
    private final boolean from1904;
    private final CellCount count;
    private final Grid.Builder builder = new Grid.Builder();
    private final List<Merge> merges = new ArrayList<>();
    private final TreeSet<Integer> hiddenRows = new TreeSet<>();
    private final TreeSet<Integer> hiddenColumns = new TreeSet<>();
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();
    private final XlsxReader.Text[] inline;
    private int row = -1;
    private int column = -1;
    private String sort = "";
    private int style;
    private boolean inValue;
    private boolean inFormula;
    private boolean hasFormula;
    private boolean hasValue;

    XlsxSheet(List<XlsxReader.Text> texts, XlsxReader.Shown[] looks, boolean from1904, CellCount count) {
        this(texts, looks, from1904, count, new XlsxReader.Text[1]);
    }

    private XlsxSheet(List<XlsxReader.Text> texts, XlsxReader.Shown[] looks, boolean from1904, CellCount count, XlsxReader.Text[] inline) {
        super(text -> inline[0] = text, "is");
        this.texts = texts;
        this.looks = looks;
        this.from1904 = from1904;
        this.count = count;
        this.inline = inline;
    }

    Grid grid(String name, boolean hidden, Map<String, String> comments) {
        return builder.build(name, hidden, merges, hiddenRows, hiddenColumns, comments);
    }

    @Override
    public void startElement(String space, String local, String qualified, Attributes attributes) {
        super.startElement(space, local, qualified, attributes);
        switch (local) {
            case "row" -> {
                var number = attributes.getValue("r");
                row = number == null ? row + 1 : XlsxReader.number(number) - 1;
                column = -1;
                if (isTrue(attributes.getValue("hidden"))) {
                    hiddenRows.add(row);
                }
            }
            case "c" -> {
                var address = attributes.getValue("r");
                if (address == null) {
                    column++;
                } else {
                    place(address);
                }
                sort = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
                style = XlsxReader.number(attributes.getValue("s"));
                value.setLength(0);
                formula.setLength(0);
                hasFormula = false;
                hasValue = false;
                inline[0] = null;
            }
            case "v" -> inValue = true;
            case "f" -> {
                inFormula = true;
                hasFormula = true;
            }
            case "col" -> hidden(attributes);
            case "mergeCell" -> merge(attributes.getValue("ref"));
            default -> {}
        }
    }

    private void hidden(Attributes attributes) {
        if (isTrue(attributes.getValue("hidden"))) {
            var last = Math.min(LAST_COLUMN, XlsxReader.number(attributes.getValue("max")) - 1);
            for (var at = Math.max(0, XlsxReader.number(attributes.getValue("min")) - 1); at <= last; at++) {
                hiddenColumns.add(at);
            }
        }
    }

    private void merge(String reference) {
        var ends = reference == null ? new String[0] : reference.split(":");
        if (ends.length == 2) {
            var saved = new int[] {row, column};
            place(ends[0]);
            var first = new int[] {row, column};
            place(ends[1]);
            merges.add(new Merge(first[0], first[1], row, column));
            row = saved[0];
            column = saved[1];
        }
    }

    private void place(String address) {
        var letters = 0;
        var digits = 0;
        for (var i = 0; i < address.length(); i++) {
            var c = address.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                letters = letters * 26 + c - 'A' + 1;
            } else if (c >= 'a' && c <= 'z') {
                letters = letters * 26 + c - 'a' + 1;
            } else if (c >= '0' && c <= '9') {
                digits = digits * 10 + c - '0';
            }
            if (letters > LAST_COLUMN + 1 || digits > 1 << 21) {
                throw new CellCount.TooMany(address);
            }
        }
        column = Math.max(0, letters - 1);
        row = digits > 0 ? digits - 1 : row;
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        super.characters(characters, start, length);
        if (inValue) {
            value.append(characters, start, length);
        } else if (inFormula && formula.length() < LONGEST_FORMULA) {
            formula.append(characters, start, Math.min(length, LONGEST_FORMULA));
        }
    }

    @Override
    public void endElement(String space, String local, String qualified) {
        super.endElement(space, local, qualified);
        switch (local) {
            case "v" -> {
                inValue = false;
                hasValue = true;
            }
            case "f" -> inFormula = false;
            case "c" -> take();
            default -> {}
        }
    }

    private void take() {
        var written = hasFormula ? (formula.isEmpty() ? "…" : formula.toString()) : "";
        var text = value.toString();
        if (hasFormula && (!hasValue || text.isEmpty() && !sort.equals("str"))) {
            add(new GridCell("", Sort.NO_VALUE, Look.PLAIN, written, ""));
            return;
        }
        switch (sort) {
            case "s" -> {
                var at = XlsxReader.number(text);
                if (hasValue && at >= 0 && at < texts.size()) {
                    var shared = texts.get(at);
                    words(shared, written);
                }
            }
            case "inlineStr" -> {
                var words = inline[0] == null ? new XlsxReader.Text(text, "", false) : inline[0];
                count.text(words.text().length());
                words(words, written);
            }
            case "str" -> {
                count.text(text.length());
                words(new XlsxReader.Text(text, "", false), written);
            }
            case "e" -> add(new GridCell(text, Sort.ERROR, Look.PLAIN, written, ""));
            case "b" -> add(new GridCell(isTrue(text.strip()) ? "TRUE" : "FALSE", Sort.TRUTH, Look.PLAIN, written, ""));
            case "d" -> day(text.strip(), written);
            default -> {
                if (hasValue && !text.isBlank()) {
                    number(text.strip(), written);
                }
            }
        }
    }

    /** A day as strict workbooks write it, 2024-06-30T00:00:00: the number that all others write. */
    private void day(String text, String written) {
        var day = text.length() < DAY ? "" : text.substring(0, DAY);
        try {
            var days = LocalDate.parse(day).toEpochDay() + DAYS_FROM_1900_TO_1970;
            add(new GridCell(String.valueOf(days), Sort.NUMBER, Look.DAY, written, ""));
        } catch (DateTimeParseException other) {
            add(new GridCell(text, Sort.TEXT, Look.PLAIN, written, ""));
        }
    }

    private XlsxReader.Shown shown() {
        return style >= 0 && style < looks.length ? looks[style] : XlsxReader.Shown.PLAIN;
    }

    private void words(XlsxReader.Text words, String written) {
        add(shown().isStruck() && !words.hasFonts() ? GridCell.words(StruckText.struck(words.text()))
                : new GridCell(words.text(), Sort.TEXT, Look.PLAIN, written, words.raised()));
    }

    private void number(String text, String written) {
        var shown = shown();
        var look = shown.look();
        var shifted = look == Look.DAY && from1904
                ? new GridCell(text, Sort.NUMBER, look, written, "").number()
                        .map(days -> days.add(java.math.BigDecimal.valueOf(DAYS_FROM_1900_TO_1904)).toPlainString()).orElse(text)
                : text;
        add(shown.isStruck() ? GridCell.words(StruckText.struck(shifted))
                : new GridCell(shifted, Sort.NUMBER, look, written, shown.mark()));
    }

    private void add(GridCell cell) {
        if (!cell.isBlank()) {
            count.cell(row);
            builder.add(row, column, cell);
        }
    }

    private static boolean isTrue(String value) {
        return "1".equals(value) || "true".equals(value);
    }
}
