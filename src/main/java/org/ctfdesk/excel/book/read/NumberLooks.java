package org.ctfdesk.excel.book.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.ctfdesk.excel.book.read.ReadCell.Look;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads off the styles of a workbook how its cells are drawn: their formats, and whether their type can be read on its ground. */
public final class NumberLooks extends DefaultHandler {
    private static final int WHOLE_PER_CENT = 9;
    private static final int PER_CENT = 10;
    /** Formats with smaller numbers every program knows. */
    private static final int OWN_FORMATS = 164;
    /** Points below which nobody reads. */
    private static final double SMALLEST = 3;

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Look> looks = new ArrayList<>();
    private final List<Drawn> drawn = new ArrayList<>();
    private final List<Optional<Colour>> inks = new ArrayList<>();
    private final List<Boolean> tiny = new ArrayList<>();
    private final List<Boolean> struck = new ArrayList<>();
    private final List<Optional<Colour>> grounds = new ArrayList<>();
    private final List<Drawn> conditional = new ArrayList<>();
    private String ruleFormat = "";
    private Optional<Colour> ruleInk = Optional.empty();
    private Optional<Colour> ruleGround = Optional.empty();
    private String part = "";
    private boolean isSolid;
    private boolean isInFont;

    /** That of a cell of a style; the number itself where the workbook does not have it. */
    Look of(String style) {
        var at = number(style);
        return at >= 0 && at < looks.size() ? looks.get(at) : Look.NUMBER;
    }

    /** How the cells of each style are drawn, in their order. */
    public List<Drawn> drawn() {
        return List.copyOf(drawn);
    }

    /** How a cell of that style is drawn. */
    Drawn drawn(String style) {
        var at = number(style);
        return at >= 0 && at < drawn.size() ? drawn.get(at) : Drawn.PLAINLY;
    }

    /** How a cell is drawn where a conditional format with that look applies. */
    Drawn conditional(String look) {
        var at = look == null ? -1 : number(look);
        return at >= 0 && at < conditional.size() ? conditional.get(at) : Drawn.PLAINLY;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "numFmt" -> {
                if (part.equals("dxfs")) {
                    ruleFormat = String.valueOf(attributes.getValue("formatCode"));
                } else {
                    codes.put(number(attributes.getValue("numFmtId")), String.valueOf(attributes.getValue("formatCode")));
                }
            }
            case "fonts", "fills", "cellXfs", "dxfs" -> part = name;
            case "font", "sz", "color", "strike" -> font(name, attributes);
            case "fill", "patternFill", "gradientFill", "fgColor", "bgColor" -> fill(name, attributes);
            case "dxf" -> {
                ruleFormat = "";
                ruleInk = Optional.empty();
                ruleGround = Optional.empty();
            }
            case "xf" -> {
                if (part.equals("cellXfs")) {
                    style(attributes);
                }
            }
            default -> {}
        }
    }

    private void font(String name, Attributes attributes) {
        var isListed = part.equals("fonts");
        if (name.equals("font")) {
            isInFont = true;
            if (isListed) {
                inks.add(Optional.of(Colour.BLACK));
                tiny.add(false);
                struck.add(false);
            }
        } else if (isListed && !inks.isEmpty()) {
            if (name.equals("sz")) {
                tiny.set(tiny.size() - 1, isTiny(attributes.getValue("val")));
            } else if (name.equals("strike")) {
                struck.set(struck.size() - 1, !String.valueOf(attributes.getValue("val")).matches("0|false"));
            } else {
                inks.set(inks.size() - 1, Colour.of(attributes, Colour.BLACK));
            }
        } else if (name.equals("color") && part.equals("dxfs") && isInFont) {
            ruleInk = Colour.of(attributes, Colour.BLACK);
        }
    }

    private void fill(String name, Attributes attributes) {
        var isListed = part.equals("fills");
        switch (name) {
            case "fill" -> {
                if (isListed) {
                    grounds.add(Optional.of(Colour.WHITE));
                }
            }
            case "fgColor" -> {
                if (isListed && isSolid && !grounds.isEmpty()) {
                    grounds.set(grounds.size() - 1, Colour.of(attributes, Colour.WHITE));
                }
            }
            case "bgColor" -> {
                if (part.equals("dxfs")) {
                    ruleGround = Colour.of(attributes, Colour.WHITE); // a look's own ground is this one, not the other
                }
            }
            default -> {
                var pattern = Objects.requireNonNullElse(attributes.getValue("patternType"), name.equals("gradientFill") ? name : "none");
                isSolid = pattern.equals("solid");
                if (isListed && !isSolid && !pattern.equals("none") && !grounds.isEmpty()) {
                    grounds.set(grounds.size() - 1, Optional.empty()); // of two colours or more
                }
            }
        }
    }

    private void style(Attributes attributes) {
        var id = number(attributes.getValue("numFmtId"));
        looks.add(look(id, codes.getOrDefault(id, "")));
        var code = codes.containsKey(id) ? codes.get(id) : Objects.requireNonNullElse(BuiltinFormats.getBuiltinFormat(id), "");
        var font = number(attributes.getValue("fontId"));
        var fill = number(attributes.getValue("fillId"));
        var ink = font >= 0 && font < inks.size() ? inks.get(font) : Optional.of(Colour.BLACK);
        var ground = fill >= 0 && fill < grounds.size() ? grounds.get(fill) : Optional.of(Colour.WHITE);
        var isUnseen = ink.isPresent() && ground.isPresent() && !ink.get().isSeenOn(ground.get());
        var isListed = font >= 0 && font < tiny.size();
        drawn.add(new Drawn(id, code, isUnseen || isListed && tiny.get(font), isListed && struck.get(font)));
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (name.equals("font")) {
            isInFont = false;
        } else if (name.equals("dxf")) {
            var isUnseen = ruleInk.isPresent() && !ruleInk.get().isSeenOn(ruleGround.orElse(Colour.WHITE));
            conditional.add(new Drawn(OWN_FORMATS, ruleFormat, isUnseen));
        } else if (name.equals(part)) {
            part = "";
        }
    }

    private static Look look(int id, String code) {
        var isPerCent = id == WHOLE_PER_CENT || id == PER_CENT || code.replaceAll("\"[^\"]*\"|\\\\.", "").indexOf('%') >= 0;
        return isPerCent ? Look.PER_CENT : DateUtil.isADateFormat(id, code) ? Look.DAY : Look.NUMBER;
    }

    private static boolean isTiny(String size) {
        try {
            return size != null && Double.parseDouble(size) < SMALLEST;
        } catch (NumberFormatException none) {
            return false;
        }
    }

    private static int number(String text) {
        try {
            return text == null ? 0 : Integer.parseInt(text.strip());
        } catch (NumberFormatException none) {
            return 0;
        }
    }
}
