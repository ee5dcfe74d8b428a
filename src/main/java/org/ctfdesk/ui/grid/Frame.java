package org.ctfdesk.ui.grid;

import org.ctfdesk.ui.grid.cell.CellKind.Zone;

/**
 * The view and its columns: what is frozen, how far the rest is scrolled sideways. All in pixels from the start edge.
 */
final class Frame {
    /** More than this part of the view is never frozen, or nothing would be left to scroll. */
    static final double MOST_FROZEN = 0.6;

    private Tracks tracks = Tracks.NONE;
    private int frozen;
    private double view;
    private double scroll;

    void reset(Tracks newTracks, int frozenColumns, double viewWidth) {
        tracks = newTracks;
        view = Math.max(0, viewWidth);
        int columns = Math.min(frozenColumns, newTracks.count());
        while (columns > 0 && newTracks.start(columns) > view * MOST_FROZEN) {
            columns--;
        }
        frozen = columns;
        scrollTo(scroll);
    }

    Tracks tracks() {
        return tracks;
    }

    /** Columns that are frozen in a view of this width. */
    int frozen() {
        return frozen;
    }

    double view() {
        return view;
    }

    double frozenWidth() {
        return tracks.start(frozen);
    }

    /** Width of what scrolls. */
    double bodyWidth() {
        return Math.max(0, view - frozenWidth());
    }

    double scroll() {
        return scroll;
    }

    double range() {
        return Math.max(0, tracks.total() - view);
    }

    void scrollTo(double x) {
        scroll = Math.clamp(Math.rint(x), 0, range());
    }

    /** Goes on from here at the next {@link #reset}. */
    void continueAt(double x) {
        scroll = x;
    }

    int firstColumn() {
        return Math.max(frozen, tracks.at(frozenWidth() + scroll));
    }

    int lastColumn() {
        return tracks.at(Math.max(0, Math.min(scroll + view, tracks.total()) - 1));
    }

    /** Scrolls as little as it takes to show the columns; the first of them if they are wider than the view. */
    void reveal(int from, int to) {
        if (from < frozen || from >= tracks.count()) {
            return;
        }
        double start = tracks.start(from) - frozenWidth();
        double end = tracks.start(Math.min(tracks.count(), to + 1)) - view;
        boolean wide = end > start;
        if (start < scroll && !wide) {
            scrollTo(start);
        } else if (end > scroll && !wide) {
            scrollTo(end);
        } else if (wide && (start > scroll + bodyWidth() / 2 || end + bodyWidth() / 2 < scroll)) {
            scrollTo(start);
        }
    }

    Zone zone(int column, int span, boolean head) {
        if (column >= frozen) {
            return head ? Zone.TOP : Zone.BODY;
        }
        if (column + span <= frozen) {
            return head ? Zone.CORNER : Zone.LEFT;
        }
        return head ? Zone.TOP_ACROSS : Zone.ACROSS;
    }

    double width(int column, int span) {
        return tracks.width(column, span);
    }

    /** Width into which words are laid out: no more than can be seen at once. */
    double shownWidth(int column, int span) {
        return Math.min(width(column, span), column >= frozen ? bodyWidth() : view);
    }

    /** Where in the cell the words begin, so that they stay in sight while a cell wider than the view is scrolled. */
    double shownFrom(int column, int span) {
        double width = width(column, span);
        double shown = shownWidth(column, span);
        return column < frozen || shown >= width
                ? 0
                : Math.clamp(scroll + frozenWidth() - tracks.start(column), 0, width - shown);
    }

    /** Width of the node: cells that begin in a frozen column end where the scrolled columns do. */
    double nodeWidth(int column, int span) {
        double width = width(column, span);
        return column < frozen && column + span > frozen ? Math.max(1, width - scroll) : width;
    }

    /** The start of a column as it stands in the view. */
    double inView(int column) {
        return tracks.start(column) - (column < frozen ? 0 : scroll);
    }

    /** The column seen at this distance from the start edge of the view. */
    int columnAt(double x) {
        return x < frozenWidth() ? tracks.at(x) : Math.max(frozen, tracks.at(x + scroll));
    }
}
