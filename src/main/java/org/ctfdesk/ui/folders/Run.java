package org.ctfdesk.ui.folders;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.ctfdesk.excel.book.Listing;

/** The work on all files: what is done with each, and what is written of them. */
final class Run {
    final int size;
    final IntFunction<Row> work;
    final Supplier<List<Listing>> lists;
    int done;
    /** A job for the next file was started and has not come back. */
    boolean isUnderWay;

    Run(int size, IntFunction<Row> work, Supplier<List<Listing>> lists) {
        this.size = size;
        this.work = work;
        this.lists = lists;
    }
}
