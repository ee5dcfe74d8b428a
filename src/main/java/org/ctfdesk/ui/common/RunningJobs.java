package org.ctfdesk.ui.common;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.ctfdesk.store.Progress;

/** Jobs one after the other, with what the window shows of the one that runs. */
public final class RunningJobs implements Jobs {
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("jobs").daemon(true).factory());
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(-1);
    private final Executor window;
    private AtomicBoolean cancelled = new AtomicBoolean();

    /**
     * @param window runs what touches the window's properties
     */
    public RunningJobs(Executor window) {
        this.window = window;
    }

    /** What is being done; "" where nothing is. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** From 0 to 1; negative while that is not known. */
    public ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    /** Asks the job that runs to stop. */
    public void cancel() {
        cancelled.set(true);
    }

    @Override
    public <T> void start(String named, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        var mine = new AtomicBoolean();
        worker.execute(() -> {
            window.execute(() -> {
                cancelled = mine;
                title.set(named);
                share.set(-1);
            });
            try {
                var result = work.run(progress(mine));
                window.execute(() -> {
                    title.set("");
                    done.accept(result);
                });
            } catch (Throwable wrong) { // no memory, a class that does not load: who started it must not wait for ever
                var told = wrong instanceof Exception expected ? expected : new IllegalStateException(wrong);
                window.execute(() -> {
                    title.set("");
                    if (!mine.get()) {
                        failed.accept(told);
                    }
                });
            }
        });
    }

    private Progress progress(AtomicBoolean stop) {
        return new Progress() {
            @Override
            public boolean advanced(int steps, int of) {
                window.execute(() -> share.set(of == 0 ? -1 : (double) steps / of));
                return !isCancelled();
            }

            @Override
            public boolean isCancelled() {
                return stop.get();
            }
        };
    }
}
