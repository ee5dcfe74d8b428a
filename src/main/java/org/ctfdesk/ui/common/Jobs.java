package org.ctfdesk.ui.common;

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
    }

    /**
     * Starts work. {@code done} and {@code failed} run on the window's thread; neither runs where it was cancelled.
     *
     * @param title what is being done, in words
     */
    <T> void start(String title, Work<T> work, Consumer<T> done, Consumer<Exception> failed);
}
