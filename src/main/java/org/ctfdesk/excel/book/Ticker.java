package org.ctfdesk.excel.book;

import java.io.IOException;
import org.ctfdesk.store.Progress;

/** Counts rows and tells {@link Progress} now and then. */
public final class Ticker {
    private static final int STEP = 64;

    /** The user ended the export. */
    public static final class Cancelled extends IOException {
        /** Told where rows are counted. */
        public Cancelled() {
            super("cancelled");
        }
    }

    private final Progress progress;
    private final int of;
    private int done;
    private int told;

    /** Counts up to {@code of} rows. */
    public Ticker(Progress progress, int of) {
        this.progress = progress;
        this.of = of;
    }

    /** One row more is done. */
    public void row() throws Cancelled {
        done++;
        if (done % STEP == 0) {
            tell(done);
        }
    }

    /** So many rows are done; of lists beside the tables there may have been more than were expected. */
    public void tell(int so) throws Cancelled {
        told = Math.max(told, Math.min(so, of));
        if (!progress.advanced(told, of)) {
            throw new Cancelled();
        }
    }
}
