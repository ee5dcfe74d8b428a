package org.ctfdesk.excel.book;

/**
 * How a cell looks. Equal looks share one style, of which a workbook holds few.
 *
 * @param format the number format; "" for none
 * @param quoted a text that Excel would take for a formula when it is edited
 * @param open true where something may be typed although the sheet is locked
 */
public record Look(Face face, Fill fill, Align align, boolean boxed, String format, boolean quoted, boolean open) {
    private Look(Face face, Fill fill, Align align, boolean boxed, String format, boolean quoted) {
        this(face, fill, align, boxed, format, quoted, false);
    }

    /** How the letters look. */
    public enum Face { PLAIN, BOLD, ITALIC, BOLD_ITALIC, TITLE, QUIET, HINT, LINK }

    /** What colour lies behind. */
    public enum Fill { NONE, HEAD, HEADING, TOTAL, COMPUTED, LEDGER, OVERRIDDEN, DOUBTED, SHADED, ADDED, REMOVED }

    /** Where the content stands in its cell. */
    public enum Align { TEXT, TEXT_FROM_RIGHT, INDENTED, INDENTED_TWICE, NUMBER, YEAR, CENTRE, MIDDLE, LINE }

    public static final Look TITLE = new Look(Face.TITLE, Fill.NONE, Align.TEXT, false, "", false);
    public static final Look PARTY = new Look(Face.BOLD, Fill.NONE, Align.LINE, false, "", false);
    public static final Look NOTE = new Look(Face.QUIET, Fill.NONE, Align.TEXT, false, "", false);
    public static final Look PLAIN = new Look(Face.PLAIN, Fill.NONE, Align.TEXT, false, "", false);
    public static final Look LINK = new Look(Face.LINK, Fill.NONE, Align.TEXT, true, "", false);
    public static final Look HEAD = new Look(Face.BOLD, Fill.HEAD, Align.CENTRE, true, "", false);
    public static final Look HEAD_LEFT = new Look(Face.BOLD, Fill.HEAD, Align.MIDDLE, true, "", false);
    public static final Look HEAD_YEAR = HEAD.formatted("0");
    public static final Look HEADING = new Look(Face.BOLD, Fill.HEADING, Align.TEXT, true, "", false);
    public static final Look FOOT_HEADING = new Look(Face.BOLD, Fill.NONE, Align.LINE, false, "", false);
    public static final Look BODY = new Look(Face.PLAIN, Fill.NONE, Align.TEXT, true, "", false);
    public static final Look COUNT = new Look(Face.PLAIN, Fill.NONE, Align.NUMBER, true, "#,##0", false);

    /** The same, so far to the right: 0, 1 or 2. */
    public Look indented(int level) {
        return level == 0 ? this : to(level == 1 ? Align.INDENTED : Align.INDENTED_TWICE);
    }

    /** The same with another number format. */
    public Look formatted(String other) {
        return new Look(face, fill, align, boxed, other, quoted, open);
    }

    /** The same in another face. */
    public Look in(Face other) {
        return face == other ? this : new Look(other, fill, align, boxed, format, quoted, open);
    }

    /** The same on another fill. */
    public Look on(Fill other) {
        return fill == other ? this : new Look(face, other, align, boxed, format, quoted, open);
    }

    /** The same aligned otherwise. */
    public Look to(Align other) {
        return align == other ? this : new Look(face, fill, other, boxed, format, quoted, open);
    }

    /** The same, marked as a text or not. */
    public Look quotedIf(boolean formulaLike) {
        return quoted == formulaLike ? this : new Look(face, fill, align, boxed, format, formulaLike, open);
    }

    /** The same for a cell in which something may be typed although the sheet is locked. */
    public Look opened() {
        return open ? this : new Look(face, fill, align, boxed, format, quoted, true);
    }

    /** A head as the decision prints it: in italics, with nothing behind. */
    public Look asPrinted() {
        return (face == Face.BOLD ? in(Face.ITALIC) : this).on(Fill.NONE);
    }
}
