package org.ctfdesk.excel.book;

/** Texts of which a part is raised, as the letters of footnotes are; {@link CellXml} writes them so. */
public final class Raised {
    /** Stands before and after what is raised. No text of a user holds it: XML has no such character. */
    static final char MARK = '\uffff';

    private Raised() {}

    /** The text with raised letters behind it. */
    public static String after(String text, String letters) {
        return letters.isEmpty() ? text : text + MARK + letters + MARK;
    }

    /** The text with a raised letter before it. */
    public static String before(String letter, String text) {
        return MARK + letter + MARK + text;
    }
}
