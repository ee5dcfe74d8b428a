package org.ctfdesk.excel.foreign.grid;

import java.io.IOException;

/** Bounds what is kept of a file: no table of the decision comes near. */
final class CellCount {
    /** Tells that a workbook holds more than can be shown. */
    static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooMany(String what) {
            super(what);
        }
    }

    private static final int MOST_CELLS = 600_000;
    private static final long MOST_LETTERS = 24L << 20;
    static final int MOST_ROWS = 200_000;

    private int cells;
    private long letters;

    void cell(int row) {
        if (++cells > MOST_CELLS || row > MOST_ROWS) {
            throw new TooMany("cells");
        }
    }

    void text(int length) {
        letters += length;
        if (letters > MOST_LETTERS) {
            throw new TooMany("letters");
        }
    }

    /** The same as a checked failure of reading. */
    static IOException of(TooMany tooMany) {
        return new IOException(tooMany);
    }
}
