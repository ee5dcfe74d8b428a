package org.ctfdesk.ui.common;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/** Work that takes longer than a frame: off the window's thread, with progress, and it can be cancelled. */
public interface Jobs {
    /** The work itself. */
    @FunctionalInterface
    interface Work<T> {
        T run(Progress progress) throws Exception;
    }

    /** How far the work is; asked whether it shall stop. */
    interface Progress {
        void at(int done, int of);

        boolean isCancelled();

        /** Ends the work where it shall stop. */
        default void stopIfCancelled() {
            if (isCancelled()) {
                throw new CancellationException();
            }
        }
    }

    /**
     * Starts work. {@code done} and {@code failed} run on the window's thread. Cancelling is a wish: work that went on to
     * its end is done; work that threw after it was cancelled has not failed.
     *
     * @param title what is being done, in words; "" where nobody needs to know
     */
    <T> void start(String title, Work<T> work, Consumer<T> done, Consumer<Exception> failed);
}
