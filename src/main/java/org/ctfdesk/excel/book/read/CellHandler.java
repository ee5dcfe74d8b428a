package org.ctfdesk.excel.book.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.ctfdesk.text.NumberStyle;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the cells off a sheet's XML, from whatever program it comes. */
final class CellHandler extends DefaultHandler {
    private final SharedStrings texts;
    /** Points of height, and letters of width, below which a line shows nothing. */
    private static final double NOTHING_HIGH = 2;
    private static final double NOTHING_WIDE = 0.5;
    private static final Pattern RANGE = Pattern.compile("[A-Z]{1,3}\\d{1,7}(?::[A-Z]{1,3}\\d{1,7})?");

    private final ReadBook.Taker taker;
    private final StringBuilder characters = new StringBuilder();
    private int row = -1;
    private int column = -1;
    private String type = "";
    private boolean formula;
    private final StringBuilder source = new StringBuilder();
    private final Map<String, SharedFormula> shared = new HashMap<>();
    private String sharedAs = "";
    private boolean sourced;
    private boolean value;
    private boolean listening;
    private boolean phonetic;
    private final boolean from1904;
    private final NumberLooks looks;
    private String style = "";
    private String ruled = "";

    CellHandler(SharedStrings texts, ReadBook.Taker taker, boolean from1904, NumberLooks looks) {
        this.looks = looks;
        this.from1904 = from1904;
        this.texts = texts;
        this.taker = taker;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> row(attributes);
            case "col" -> {
                if (isHidden(attributes) || isUnder(attributes.getValue("width"), NOTHING_WIDE)) {
                    taker.hiddenColumns(Integer.parseInt(attributes.getValue("min")) - 1, Integer.parseInt(attributes.getValue("max")) - 1);
                }
            }
            case "c" -> cell(attributes);
            case "f" -> {
                formula = true;
                sourced = true;
                sharedAs = "shared".equals(attributes.getValue("t")) ? String.valueOf(attributes.getValue("si")) : "";
            }
            case "v" -> {
                value = true;
                listening = !type.equals("inlineStr"); // a leftover there: the words stand in <is>
            }
            case "conditionalFormatting" -> ruled = String.valueOf(attributes.getValue("sqref"));
            case "cfRule" -> conditional(looks.conditional(attributes.getValue("dxfId")));
            case "dataBar", "iconSet" -> {
                if (String.valueOf(attributes.getValue("showValue")).matches("0|false")) {
                    conditional(new Drawn(0, "", true));
                }
            }
            case "rPh" -> phonetic = true;
            case "t" -> {
                value = true;
                listening = !phonetic && type.equals("inlineStr");
            }
            default -> {}
        }
    }

    private void row(Attributes attributes) {
        var number = attributes.getValue("r");
        row = number == null ? row + 1 : Integer.parseInt(number) - 1;
        column = -1;
        if (isHidden(attributes) || isUnder(attributes.getValue("ht"), NOTHING_HIGH)) {
            taker.hiddenRow(row);
        }
    }

    private void cell(Attributes attributes) {
        var reference = attributes.getValue("r");
        column = reference == null ? column + 1 : new CellAddress(reference).getColumn();
        type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
        style = attributes.getValue("s");
        formula = false;
        source.setLength(0);
        sharedAs = "";
        value = false;
        characters.setLength(0);
    }

    private void conditional(Drawn how) {
        for (var where : ruled.strip().split("\\s+")) {
            if (!how.isPlain() && RANGE.matcher(where).matches()) {
                taker.conditional(CellRangeAddress.valueOf(where), how);
            }
        }
    }

    /** Also what stands collapsed in an outline group, however the group came about. */
    private static boolean isHidden(Attributes attributes) {
        var hidden = attributes.getValue("hidden");
        return "1".equals(hidden) || "true".equals(hidden);
    }

    /** True for a size at which nothing can be read; drawn to nothing is hidden, too. */
    private static boolean isUnder(String size, double least) {
        try {
            return size != null && Double.parseDouble(size) < least;
        } catch (NumberFormatException none) {
            return false;
        }
    }

    @Override
    public void characters(char[] part, int start, int length) {
        if (sourced) {
            source.append(part, start, length);
        } else if (listening) {
            characters.append(part, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "v", "t" -> listening = false;
            case "f" -> sourced = false;
            case "rPh" -> phonetic = false;
            case "c" -> {
                if (value || formula) {
                    var cell = cell();
                    taker.cell(row, column, cell);
                    taker.drawn(row, column, cell, looks.drawn(style));
                }
            }
            default -> {}
        }
    }

    /** Nothing for what no program should write as a number, as NaN or 1E999999999; it stays text. */
    private static Optional<BigDecimal> number(String raw) {
        try {
            return Optional.of(new BigDecimal(raw)).filter(NumberStyle::canBeWritten);
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** The formula of the cell; one that is shared stands in its first cell alone. */
    private String source() {
        if (!sharedAs.isEmpty() && source.isEmpty()) {
            var first = shared.get(sharedAs);
            return first == null ? "" : first.at(row, column);
        }
        if (!sharedAs.isEmpty()) {
            shared.put(sharedAs, new SharedFormula(source.toString(), row, column));
        }
        return source.toString();
    }

    /** A day as strict workbooks write it, 2024-06-30T00:00:00: the number that all others write. */
    private ReadCell day(String raw, String source) {
        try {
            var at = raw.indexOf('T') < 0 ? LocalDate.parse(raw).atStartOfDay() : LocalDateTime.parse(raw.replaceFirst("Z$", ""));
            var days = BigDecimal.valueOf(DateUtil.getExcelDate(at, from1904)).stripTrailingZeros();
            return new ReadCell(days.toPlainString(), Optional.of(days), formula, source, ReadCell.Look.DAY);
        } catch (DateTimeParseException other) {
            return new ReadCell(raw, Optional.empty(), formula, source);
        }
    }

    private ReadCell cell() {
        var raw = characters.toString();
        var source = source();
        return switch (type) {
            case "n" -> raw.isBlank()
                    ? new ReadCell("", Optional.empty(), formula, source)
                    : new ReadCell(raw, number(raw.strip()), formula, source, looks.of(style));
            case "s" -> new ReadCell(texts.getItemAt(Integer.parseInt(raw.strip())).getString(), Optional.empty(), formula, source);
            case "b" -> new ReadCell(raw.strip().matches("1|true") ? "TRUE" : "FALSE", Optional.empty(), formula, source);
            case "d" -> day(raw.strip(), source);
            default -> new ReadCell(new XSSFRichTextString(raw).getString(), Optional.empty(), formula, source);
        };
    }
}
