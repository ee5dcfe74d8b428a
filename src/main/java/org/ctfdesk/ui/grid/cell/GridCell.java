package org.ctfdesk.ui.grid.cell;

import java.util.Objects;

/**
 * One cell as it is drawn; immutable.
 *
 * @param text words shown, line breaks allowed
 * @param rowSpan rows it covers, at least 1
 * @param columnSpan columns it covers, at least 1
 * @param footnotes drawn raised after the text, such as "(1)"; "" if there are none
 * @param accessible what a screen reader says, and a tooltip; "" if that is the text
 * @param editor how it is edited; null if it cannot be
 * @param commented somebody said something of it: a sign in the corner before its words
 */
public record GridCell(
        String text,
        int rowSpan,
        int columnSpan,
        Look look,
        Align align,
        Mark mark,
        String footnotes,
        String accessible,
        Editor editor,
        boolean commented) {

    /** What kind of cell it looks like; the style sheet has a class for each. */
    public enum Look {
        /** Column head. */
        HEAD,
        /** Words across the width that begin a part of the form. */
        HEADING,
        /** The name of a line. */
        LABEL,
        /** The same, where the form prints it in italics. */
        LABEL_ITALIC,
        /** Something the Party answers. */
        ANSWER,
        /** Follows from other answers. */
        COMPUTED,
        /** Follows from other answers, but something else was typed over it. */
        BY_HAND,
        /** Not to be filled, as the form prints it. */
        SHADED,
        /** An answer that may be read and not changed here. */
        LOCKED,
        /** Empty ground between parts. */
        SEPARATOR,
        /** An answer not given yet, showing words that say what is expected. */
        HINT,
        /** The form's own title. */
        TITLE,
        /** Small words below or between, such as a footnote. */
        NOTE
    }

    /** Where a line of text stands; START is right in a right-to-left window. */
    public enum Align {
        START,
        CENTER,
        END
    }

    /** Sign in the corner: triangle, dot, ring or bar, so that it is told apart without colour. */
    public enum Mark {
        NONE,
        ERROR,
        WARNING,
        INFO,
        CHANGED
    }

    /** Stands at every place that the span of another cell covers. */
    public static final GridCell COVERED = of("", Look.SHADED);

    public GridCell {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(look, "look");
        Objects.requireNonNull(align, "align");
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(footnotes, "footnotes");
        Objects.requireNonNull(accessible, "accessible");
        if (rowSpan < 1 || columnSpan < 1) {
            throw new IllegalArgumentException("span " + rowSpan + " x " + columnSpan);
        }
    }

    /** A plain cell of one place, aligned at the start (heads in the middle). */
    public static GridCell of(String text, Look look) {
        return new GridCell(text, 1, 1, look, look == Look.HEAD ? Align.CENTER : Align.START, Mark.NONE, "", "", null, false);
    }

    public GridCell spanning(int rows, int columns) {
        return new GridCell(text, rows, columns, look, align, mark, footnotes, accessible, editor, commented);
    }

    public GridCell aligned(Align other) {
        return new GridCell(text, rowSpan, columnSpan, look, other, mark, footnotes, accessible, editor, commented);
    }

    public GridCell marked(Mark other) {
        return new GridCell(text, rowSpan, columnSpan, look, align, other, footnotes, accessible, editor, commented);
    }

    public GridCell withFootnotes(String other) {
        return new GridCell(text, rowSpan, columnSpan, look, align, mark, other, accessible, editor, commented);
    }

    public GridCell spoken(String other) {
        return new GridCell(text, rowSpan, columnSpan, look, align, mark, footnotes, other, editor, commented);
    }

    public GridCell edited(Editor other) {
        return new GridCell(text, rowSpan, columnSpan, look, align, mark, footnotes, accessible, other, commented);
    }

    /** The same with a sign that somebody said something of it. */
    public GridCell withComment() {
        return new GridCell(text, rowSpan, columnSpan, look, align, mark, footnotes, accessible, editor, true);
    }

    /** The same on ground of its own, to be read alone. */
    public GridCell locked() {
        return new GridCell(text, rowSpan, columnSpan, Look.LOCKED, align, mark, footnotes, accessible, null, commented);
    }

    /** What a screen reader says. */
    public String spokenText() {
        return accessible.isEmpty() ? text : accessible;
    }
}
