package org.ctfdesk.excel;

import java.io.IOException;

/** Counts rows and tells {@link Progress} now and then. */
final class Ticker {
    private static final int STEP = 64;

    /** The user ended the export. */
    static final class Cancelled extends IOException {
        Cancelled() {
            super("cancelled");
        }
    }

    private final Progress progress;
    private final int of;
    private int done;

    Ticker(Progress progress, int of) {
        this.progress = progress;
        this.of = of;
    }

    void row() throws Cancelled {
        done++;
        if (done % STEP == 0) {
            tell(done);
        }
    }

    void tell(int so) throws Cancelled {
        if (!progress.advanced(Math.min(so, of), of)) {
            throw new Cancelled();
        }
    }
}
