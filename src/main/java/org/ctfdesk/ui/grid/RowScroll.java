package org.ctfdesk.ui.grid;

/**
 * How far the body is scrolled down: the first row in sight and the pixels of it above the edge. Held by row, not by a
 * distance from the top, so that what is read does not jump when rows above turn out higher than guessed.
 */
final class RowScroll {
    private RowHeights heights;
    private int first;
    private double view;
    private int top;
    private double hidden;

    /**
     * @param first first row that scrolls, those before are frozen
     * @param view pixels in sight
     */
    void reset(RowHeights heights, int first, double view) {
        this.heights = heights;
        this.first = first;
        this.view = Math.max(0, view);
        top = Math.clamp(top, first, Math.max(first, heights.count() - 1));
        settle();
    }

    /** Goes on from here at the next {@link #reset}, as when rows were added above. */
    void continueAt(int row, double hiddenPixels) {
        top = row;
        hidden = hiddenPixels;
    }

    int top() {
        return top;
    }

    double hidden() {
        return hidden;
    }

    private boolean isEmpty() {
        return heights == null || heights.count() <= first;
    }

    /** Pixels from the first scrolling row to the upper edge of the view. */
    double position() {
        return isEmpty() ? 0 : heights.between(first, top) + hidden;
    }

    /** Greatest position, as far as heights are known. */
    double range() {
        return isEmpty() ? 0 : Math.max(0, heights.between(first, heights.count()) - view);
    }

    void moveTo(double position) {
        if (!isEmpty()) {
            double y = Math.clamp(position, 0, range()) + heights.offset(first);
            top = Math.max(first, heights.at(y));
            hidden = Math.rint(y - heights.offset(top));
            hidden = Math.clamp(hidden, 0, Math.max(0, heights.sure(top) - 1));
            if (position >= range()) {
                toEnd();
            }
            settle();
        }
    }

    void moveBy(double pixels) {
        if (!isEmpty()) {
            hidden += Math.rint(pixels);
            settle();
        }
    }

    /** Brings the state within the content: the hidden part within the top row, no empty ground below the last row. */
    void settle() {
        if (isEmpty()) {
            hidden = 0;
            return;
        }
        while (hidden < 0 && top > first) {
            hidden += heights.sure(--top);
        }
        hidden = Math.max(0, hidden);
        while (top < heights.count() - 1 && hidden >= heights.sure(top)) {
            hidden -= heights.sure(top++);
        }
        if (bottomOf(heights.count() - 1) < view) {
            toEnd();
        }
    }

    /** The distance from the upper edge of the view to the lower edge of the row, or any number past the view. */
    private double bottomOf(int row) {
        double y = -hidden;
        for (int r = top; r <= row && y <= view; r++) {
            y += heights.sure(r);
        }
        return y;
    }

    private void toEnd() {
        placeBottom(heights.count() - 1);
    }

    private void placeBottom(int row) {
        top = row;
        double sum = heights.sure(row);
        while (sum < view && top > first) {
            sum += heights.sure(--top);
        }
        hidden = Math.max(0, sum - view);
    }

    /** Scrolls as little as it takes to show the row; a row higher than the view may stay as it is. */
    void reveal(int row) {
        if (isEmpty() || row < first || row >= heights.count()) {
            return;
        }
        boolean tall = heights.sure(row) >= view;
        if (row < top || (row == top && hidden > 0 && !tall)) {
            top = row;
            hidden = 0;
        } else if (row > top && bottomOf(row) > view) {
            if (tall) {
                top = row;
                hidden = 0;
            } else {
                placeBottom(row);
            }
        }
        settle();
    }

    /** The last row in sight. */
    int bottom() {
        double y = -hidden;
        int row = top;
        while (row < heights.count() - 1 && (y += heights.sure(row)) < view) {
            row++;
        }
        return row;
    }

    /** The row a screenful below or above, at least the next one. */
    int page(int row, boolean down) {
        double sum = 0;
        int to = row;
        while (down ? to < heights.count() - 1 : to > first) {
            double next = sum + heights.sure(to);
            if (next > view && to != row) {
                break;
            }
            sum = next;
            to += down ? 1 : -1;
        }
        return Math.clamp(to, Math.min(first, heights.count() - 1), heights.count() - 1);
    }
}
