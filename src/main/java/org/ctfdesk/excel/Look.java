package org.ctfdesk.excel;

/**
 * How a cell looks. Equal looks share one style, of which a workbook holds few.
 *
 * @param format the number format; "" for none
 * @param quoted a text that Excel would take for a formula when it is edited
 */
record Look(Face face, Fill fill, Align align, boolean boxed, String format, boolean quoted) {
    enum Face { PLAIN, BOLD, ITALIC, BOLD_ITALIC, TITLE, QUIET, HINT, LINK }

    enum Fill { NONE, HEAD, HEADING, TOTAL, COMPUTED, OVERRIDDEN, SHADED }

    enum Align { TEXT, INDENTED, INDENTED_TWICE, NUMBER, YEAR, CENTRE, MIDDLE, LINE }

    static final Look TITLE = new Look(Face.TITLE, Fill.NONE, Align.TEXT, false, "", false);
    static final Look PARTY = new Look(Face.BOLD, Fill.NONE, Align.LINE, false, "", false);
    static final Look NOTE = new Look(Face.QUIET, Fill.NONE, Align.TEXT, false, "", false);
    static final Look PLAIN = new Look(Face.PLAIN, Fill.NONE, Align.TEXT, false, "", false);
    static final Look LINK = new Look(Face.LINK, Fill.NONE, Align.TEXT, true, "", false);
    static final Look HEAD = new Look(Face.BOLD, Fill.HEAD, Align.CENTRE, true, "", false);
    static final Look HEAD_LEFT = new Look(Face.BOLD, Fill.HEAD, Align.MIDDLE, true, "", false);
    static final Look HEAD_YEAR = HEAD.formatted("0");
    static final Look HEADING = new Look(Face.BOLD, Fill.HEADING, Align.TEXT, true, "", false);
    static final Look FOOT_HEADING = new Look(Face.BOLD, Fill.NONE, Align.LINE, false, "", false);
    static final Look BODY = new Look(Face.PLAIN, Fill.NONE, Align.TEXT, true, "", false);
    static final Look COUNT = new Look(Face.PLAIN, Fill.NONE, Align.NUMBER, true, "#,##0", false);

    /** Stands so far to the right: 0, 1 or 2. */
    Look indented(int level) {
        return level == 0 ? this : to(level == 1 ? Align.INDENTED : Align.INDENTED_TWICE);
    }

    Look formatted(String other) {
        return new Look(face, fill, align, boxed, other, quoted);
    }

    Look in(Face other) {
        return face == other ? this : new Look(other, fill, align, boxed, format, quoted);
    }

    Look on(Fill other) {
        return fill == other ? this : new Look(face, other, align, boxed, format, quoted);
    }

    Look to(Align other) {
        return align == other ? this : new Look(face, fill, other, boxed, format, quoted);
    }

    Look quotedIf(boolean formulaLike) {
        return quoted == formulaLike ? this : new Look(face, fill, align, boxed, format, formulaLike);
    }
}
