package org.ctfdesk.store;

import java.util.concurrent.CancellationException;

/** Told how far long work is, and asked whether it shall stop. Called on the thread that works. */
@FunctionalInterface
public interface Progress {
    /** Lets the work run through. */
    Progress UNWATCHED = (done, of) -> true;

    /**
     * So many steps are done.
     *
     * @param of how many there are; 0 where nobody knows
     * @return false to stop
     */
    boolean advanced(int done, int of);

    /** True where the work shall stop. */
    default boolean isCancelled() {
        return false;
    }

    /** Ends the work where it shall stop. */
    default void stopIfCancelled() {
        if (isCancelled()) {
            throw new CancellationException();
        }
    }
}
