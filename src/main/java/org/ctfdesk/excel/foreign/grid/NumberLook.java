package org.ctfdesk.excel.foreign.grid;

import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.ctfdesk.excel.foreign.grid.GridCell.Look;

/** What a number format makes of a number: per cent, a day, a part of it, or a figure with something behind it. */
final class NumberLook {
    private static final int FIRST_OWN_FORMAT = 164;
    /** A mark in quotes at the end of a number's format, as our own workbooks write it. */
    private static final Pattern MARK = Pattern.compile("\"\\s*(\\(\\d{1,2}(?:\\)?[,\\s(]*\\d{1,2})*\\))\\s*\"\\s*$");
    /** The last place of a digit, the commas that each take three digits away, and what is written behind. */
    private static final Pattern BEHIND = Pattern.compile("^.*(?:[0#?]|General|Standard)(,*)([^0#?]*)$");
    /** Colours, conditions and languages; widths and fillings. */
    private static final Pattern NO_TEXT = Pattern.compile("\\[[^\\]]*]|[_*].");

    private NumberLook() {}

    static XlsxReader.Shown of(int id, String code) {
        var section = code.split(";", 2)[0];
        var mark = MARK.matcher(section);
        if (mark.find()) {
            return new XlsxReader.Shown(look(id, code), mark.group(1), false);
        }
        var look = look(id, code);
        var behind = BEHIND.matcher(NO_TEXT.matcher(section).replaceAll(""));
        if (look != Look.PLAIN || id < FIRST_OWN_FORMAT || !behind.matches()) {
            return new XlsxReader.Shown(look, "", false);
        }
        var scaled = switch (behind.group(1).length()) {
            case 0 -> Look.PLAIN;
            case 1 -> Look.THOUSANDS;
            default -> Look.MILLIONS;
        };
        var words = behind.group(2).replaceAll("[\"\\\\]", "").strip();
        return new XlsxReader.Shown(scaled, words.codePoints().anyMatch(Character::isLetter) ? words : "", false);
    }

    private static Look look(int id, String code) {
        if (id == 9 || id == 10 || id >= FIRST_OWN_FORMAT && code.replaceAll("\"[^\"]*\"|\\\\.", "").indexOf('%') >= 0) {
            return Look.PER_CENT;
        }
        return DateUtil.isADateFormat(id, code) ? Look.DAY : Look.PLAIN;
    }
}
