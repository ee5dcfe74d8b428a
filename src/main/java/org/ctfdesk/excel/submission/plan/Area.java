package org.ctfdesk.excel.submission.plan;

import org.apache.poi.ss.util.CellReference;

/**
 * Neighbouring cells that a formula takes together.
 */
public final class Area {
    /**
     * A cell of a sum.
     *
     * @param sign +1 or -1
     * @param shift by how many places its point moves to the right to be in the unit of the result
     * @param row of the workbook, from 0
     * @param column of the workbook, from 0
     */
    public record Term(int sign, int shift, int row, int column) {}

    private final int sign;
    private final int shift;
    private int top;
    private final int left;
    private int bottom;
    private int right;
    private int idle;
    private boolean above;
    private boolean below;
    private boolean isRow;
    private String fixed = "";

    public Area(Term term) {
        sign = term.sign();
        shift = term.shift();
        top = term.row();
        bottom = term.row();
        left = term.column();
        right = term.column();
    }

    /** Cells of one row, the first column fixed, the last one too where the whole is. */
    public static Area row(Term first, int last, boolean whole) {
        var area = new Area(first);
        area.right = last;
        area.fixed = whole ? "$" : "";
        area.isRow = true;
        return area;
    }

    /** The same, of whose cells so many are not waited for. */
    public Area without(int cells) {
        idle = cells;
        return this;
    }

    public int sign() {
        return sign;
    }

    public int shift() {
        return shift;
    }

    /** Its last row, from 0. */
    public int bottom() {
        return bottom;
    }

    public boolean isDown() {
        return left == right && bottom > top;
    }

    /** Reaches into the row below, which holds nothing. */
    public void grow() {
        bottom++;
        idle++;
        below = true;
    }

    /** Reaches into the row above, which holds nothing. */
    public void growUp() {
        top--;
        idle++;
        above = true;
    }

    /** True where it reaches into the row above it, which holds nothing. */
    public boolean reachesAbove() {
        return above;
    }

    /** True where it reaches into the row below it, which holds nothing. */
    public boolean reachesBelow() {
        return below;
    }

    /** Its first row, from 0. */
    public int top() {
        return top;
    }

    /** How many cells must hold something: counted by Excel, which takes in what is put between. */
    public String count() {
        return (top == bottom ? "COLUMNS(" : "ROWS(") + this + ")" + (idle == 0 ? "" : "-" + idle);
    }

    /** Grows by a cell right below or to the right. */
    public boolean takes(Term term) {
        var below = left == right && term.column() == left && term.row() == bottom + 1;
        var beside = top == bottom && term.row() == top && term.column() == right + 1;
        if (term.sign() != sign || term.shift() != shift || !below && !beside) {
            return false;
        }
        bottom = term.row();
        right = term.column();
        return true;
    }

    /** True where its first column stays when the formula goes to another. */
    public boolean isFixed() {
        return isRow;
    }

    public boolean isSingle() {
        return top == bottom && left == right && !isRow;
    }

    @Override
    public String toString() {
        if (isRow) {
            return "$" + new CellReference(top, left).formatAsString() + ":" + fixed + new CellReference(bottom, right).formatAsString();
        }
        var start = new CellReference(top, left).formatAsString();
        return isSingle() ? start : start + ":" + new CellReference(bottom, right).formatAsString();
    }
}
