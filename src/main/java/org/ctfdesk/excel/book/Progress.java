package org.ctfdesk.excel.book;

/** Told how far an export is; may end it. Called on the thread that exports. */
@FunctionalInterface
public interface Progress {
    /** Lets the export run through. */
    Progress UNWATCHED = (done, of) -> true;

    /**
     * So many rows of so many are done.
     *
     * @return false to cancel
     */
    boolean advanced(int done, int of);
}
