package org.ctfdesk.excel.book.read;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * What a number format makes of a figure; for every reader of tables that others drew.
 *
 * @param look whether the figure, a day or a hundredfold with a sign is shown
 * @param shift how many of its digits are not shown: 3 where a thousandth of what is stored stands there, 6 for a millionth; else 0
 * @param words what is written behind it that has letters, as a unit, or a footnote's mark: {@code Mt}, {@code (2)}; "" for nothing
 * @param unseen true where nothing of a figure is shown, as three signs between nothing make it
 */
public record FigureFormat(ReadCell.Look look, int shift, String words, boolean unseen) {
    /** The number of the first format that a workbook spells out itself. */
    public static final int FIRST_OWN = 164;
    private static final int WHOLE_PER_CENT = 9;
    private static final int PER_CENT = 10;
    private static final int DIGITS_OF_A_COMMA = 3;
    /** A mark in quotes at the end of a number's format, as our own workbooks write it. */
    private static final Pattern MARK = Pattern.compile("\"\\s*(\\(\\d{1,2}(?:\\)?[,\\s(]*\\d{1,2})*\\))\\s*\"\\s*$");
    /** The last place of a digit, the commas that each take three digits away, and what is written behind. */
    private static final Pattern BEHIND = Pattern.compile("^.*(?:[0#?]|General|Standard)(,*)([^0#?]*)$");
    /** Colours, conditions and languages; widths and fillings. */
    private static final Pattern NO_TEXT = Pattern.compile("\\[[^\\]]*]|[_*].");
    private static final Pattern NOTHING = Pattern.compile("(?:\\[[^\\]]*]|\"\\s*\"|\\s)*;(?:\"\\s*\"|\\s)*(?:;.*)?");
    private static final Pattern WRITTEN = Pattern.compile("\"[^\"]*\"|\\\\.");

    /** That of a format by its number and its own words. */
    public static FigureFormat of(int id, String code) {
        var look = look(id, code);
        var sections = sections(code);
        var mark = MARK.matcher(sections.getFirst());
        var words = mark.find() ? mark.group(1) : "";
        if (look != ReadCell.Look.NUMBER || id < FIRST_OWN) {
            return new FigureFormat(look, 0, words, false);
        }
        var shift = 0;
        // those for figures above and below zero, or under a condition; zero is often a dash, and words have the fourth
        for (var section : sections.subList(0, Math.min(2, sections.size()))) {
            var behind = BEHIND.matcher(NO_TEXT.matcher(MARK.matcher(section).replaceAll("")).replaceAll(""));
            if (behind.matches()) {
                shift = Math.max(shift, DIGITS_OF_A_COMMA * behind.group(1).length());
                var said = behind.group(2).replaceAll("[\"\\\\]", "").strip();
                words = words.isEmpty() && said.codePoints().anyMatch(Character::isLetter) ? said : words;
            }
        }
        return new FigureFormat(look, shift, words, NOTHING.matcher(code).matches());
    }

    /** A semicolon within quotes parts nothing. */
    private static List<String> sections(String code) {
        return Arrays.asList(code.split(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1));
    }

    private static ReadCell.Look look(int id, String code) {
        if (id == WHOLE_PER_CENT || id == PER_CENT || id >= FIRST_OWN && WRITTEN.matcher(code).replaceAll("").indexOf('%') >= 0) {
            return ReadCell.Look.PER_CENT;
        }
        return DateUtil.isADateFormat(id, code) ? ReadCell.Look.DAY : ReadCell.Look.NUMBER;
    }
}
