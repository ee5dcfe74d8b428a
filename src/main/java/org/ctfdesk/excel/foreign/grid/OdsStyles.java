package org.ctfdesk.excel.foreign.grid;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ctfdesk.excel.book.read.Drawn;
import org.ctfdesk.excel.book.read.FigureFormat;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Collects what the styles of an OpenDocument spreadsheet make of figures. Formats are spelt as xlsx spells them, so that both are
 * understood alike.
 */
final class OdsStyles extends DefaultHandler {
    private static final int DEEPEST = 20;
    private static final int LONGEST = 255;
    private static final int HEX = 16;
    private static final int WHITE = 0xFFFFFF;

    /** What a style says itself; "" for what it leaves to its parent. */
    private record Style(String parent, String format, StrikeOut strike, String ink, String ground) {}

    private enum StrikeOut {
        UNSAID,
        YES,
        NO
    }

    private final Map<String, String> formats = new HashMap<>();
    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, XlsxReader.Shown> known = new HashMap<>();
    private final StringBuilder code = new StringBuilder();
    /** The sections for figures under a condition; the section itself is for all others. */
    private final StringBuilder conditional = new StringBuilder();
    private String format = "";
    private String style = "";
    private boolean inFormat;
    private boolean inText;

    /** What the style of that name makes of a figure. */
    XlsxReader.Shown shown(String name) {
        return known.computeIfAbsent(name, any -> {
            var code = "";
            var strike = StrikeOut.UNSAID;
            var ink = "";
            var ground = "";
            var at = styles.get(name);
            for (var depth = 0; at != null && depth < DEEPEST; depth++) {
                code = code.isEmpty() ? formats.getOrDefault(at.format, "") : code;
                strike = strike == StrikeOut.UNSAID ? at.strike : strike;
                ink = ink.isEmpty() ? at.ink : ink;
                ground = ground.isEmpty() ? at.ground : ground;
                at = styles.get(at.parent);
            }
            var shown = code.isEmpty() ? XlsxReader.Shown.PLAIN : XlsxReader.shown(FigureFormat.FIRST_OWN, code);
            return shown.drawn(Drawn.isUnseen(rgb(ink, 0), rgb(ground, WHITE)), strike == StrikeOut.YES);
        });
    }

    private static int rgb(String color, int usual) {
        return color.matches("#[0-9a-fA-F]{6}") ? Integer.parseInt(color.substring(1), HEX) : usual;
    }

    /** Whether letters of that style are struck out; nothing where it does not say. */
    Optional<Boolean> strikes(String name) {
        return Optional.ofNullable(styles.get(name)).map(Style::strike).filter(strike -> strike != StrikeOut.UNSAID)
                .map(strike -> strike == StrikeOut.YES);
    }

    @Override
    public void startElement(String space, String local, String qualified, Attributes attributes) {
        switch (qualified) {
            case "style:style" -> {
                style = value(attributes, "style:name");
                styles.put(style, new Style(value(attributes, "style:parent-style-name"), value(attributes, "style:data-style-name"),
                        StrikeOut.UNSAID, "", ""));
            }
            case "style:text-properties" -> letters(attributes);
            case "style:table-cell-properties" -> ground(attributes);
            case "number:number-style", "number:currency-style", "number:percentage-style" -> {
                format = value(attributes, "style:name");
                inFormat = true;
                code.setLength(0);
                conditional.setLength(0);
            }
            case "number:number", "number:scientific-number", "number:fraction" -> add("0" + ",".repeat(commas(attributes)));
            case "number:text" -> inText = inFormat;
            case "style:map" -> {
                if (inFormat) {
                    conditional.append(formats.getOrDefault(value(attributes, "style:apply-style-name"), "")).append(';');
                }
            }
            default -> {}
        }
    }

    /** How often a thousandth is shown: the factor is 1, 1000 or 1000000. */
    private static int commas(Attributes attributes) {
        var zeros = value(attributes, "number:display-factor").replaceAll("\\.0*$", "").length() - 1;
        return Math.clamp(zeros / 3, 0, 3);
    }

    private void letters(Attributes attributes) {
        var drawn = value(attributes, "style:text-line-through-style") + value(attributes, "style:text-line-through-type");
        var strike = drawn.isEmpty() ? StrikeOut.UNSAID : drawn.contains("none") ? StrikeOut.NO : StrikeOut.YES;
        var ink = value(attributes, "style:use-window-font-color").equals("true") ? "window" : value(attributes, "fo:color");
        styles.computeIfPresent(style, (name, at) -> new Style(at.parent, at.format, strike, ink, at.ground));
    }

    private void ground(Attributes attributes) {
        styles.computeIfPresent(style, (name, at) -> new Style(at.parent, at.format, at.strike, at.ink,
                value(attributes, "fo:background-color")));
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inText) {
            add("\"" + new String(characters, start, length).replace("\"", "") + "\"");
        }
    }

    private void add(String more) {
        if (inFormat && code.length() + more.length() <= LONGEST) {
            code.append(more);
        }
    }

    @Override
    public void endElement(String space, String local, String qualified) {
        switch (qualified) {
            case "number:text" -> inText = false;
            case "style:style" -> style = "";
            case "number:number-style", "number:currency-style", "number:percentage-style" -> {
                var whole = qualified.startsWith("number:perc") ? code + "%" : code.toString();
                formats.put(format, conditional + whole);
                inFormat = false;
            }
            default -> {}
        }
    }

    static String value(Attributes attributes, String name) {
        var value = attributes.getValue(name);
        return value == null ? "" : value;
    }
}
