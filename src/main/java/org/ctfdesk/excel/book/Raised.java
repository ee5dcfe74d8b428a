package org.ctfdesk.excel.book;

import java.util.regex.Pattern;

/**
 * Texts of which a part is raised, as the letters of footnotes are, or lowered, as the digits of formulas of gases are; {@link CellXml}
 * writes them so. Who reads the text alone finds it as it is.
 */
public final class Raised {
    /** Stands before and after what is raised. No text of a user holds it: XML has no such character. */
    static final char MARK = '\uffff';
    /** Stands before and after what is lowered; the same holds. */
    static final char LOWERED = '\ufffe';

    private static final Pattern GAS = Pattern.compile("(?<![A-Za-z0-9])(CO|CH|SF|NF|N)([2346])(?=O?(?![A-Za-z0-9]))");

    private Raised() {}

    /** The text with raised letters behind it. */
    public static String after(String text, String letters) {
        return letters.isEmpty() ? text : text + MARK + letters + MARK;
    }

    /** The text with a raised letter before it. */
    public static String before(String letter, String text) {
        return MARK + letter + MARK + text;
    }

    /** Words of a form with the digits of CO2, CH4, N2O, SF6 and NF3 lowered. */
    public static String gases(String text) {
        return GAS.matcher(text).replaceAll("$1" + LOWERED + "$2" + LOWERED);
    }

    /** True where a part of it is raised or lowered. */
    static boolean is(String text) {
        return text.indexOf(MARK) >= 0 || text.indexOf(LOWERED) >= 0;
    }

    /** The text as a reader finds it: no file holds the marks. */
    public static String plain(String text) {
        return is(text) ? text.replace(String.valueOf(MARK), "").replace(String.valueOf(LOWERED), "") : text;
    }
}
