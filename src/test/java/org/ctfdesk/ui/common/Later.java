package org.ctfdesk.ui.common;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.ctfdesk.store.Progress;

/** Jobs that wait until the test lets them run: what happens in the window meanwhile is the matter. */
public final class Later implements Jobs {
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Override
    public <T> void start(String title, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        waiting.add(() -> {
            T result;
            try {
                result = work.run(Progress.UNWATCHED);
            } catch (Exception wrong) {
                failed.accept(wrong);
                return;
            }
            done.accept(result);
        });
    }

    /** Runs all that waits, and what that starts. */
    public void runAll() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
