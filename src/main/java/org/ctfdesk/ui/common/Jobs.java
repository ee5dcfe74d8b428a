package org.ctfdesk.ui.common;

import java.util.function.Consumer;
import org.ctfdesk.store.Progress;

/** Work that takes longer than a frame: off the window's thread, with progress, and it can be cancelled. */
public interface Jobs {
    /** The work itself. */
    @FunctionalInterface
    interface Work<T> {
        T run(Progress progress) throws Exception;
    }

    /**
     * Starts work. {@code done} and {@code failed} run on the window's thread. Cancelling is a wish: work that went on to
     * its end is done; work that threw after it was cancelled has not failed.
     *
     * @param title what is being done, in words; "" where nobody needs to know
     */
    <T> void start(String title, Work<T> work, Consumer<T> done, Consumer<Exception> failed);
}
