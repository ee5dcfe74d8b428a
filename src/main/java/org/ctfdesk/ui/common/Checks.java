package org.ctfdesk.ui.common;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Checked;
import org.ctfdesk.rule.Checker;
import org.ctfdesk.rule.Rules;

/** Checks the report off the window's thread. Where edits come faster than checks, only the latest is checked. */
public final class Checks {
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("checks").daemon(true).factory());
    private final AtomicReference<Report> latest = new AtomicReference<>();
    private final ReadOnlyObjectWrapper<Checked> checked = new ReadOnlyObjectWrapper<>(Checked.NOTHING);
    private final Executor window;
    private final Checker checker = new Checker(Rules.ALL);

    /**
     * @param window runs what touches the window's properties
     */
    public Checks(Executor window) {
        this.window = window;
    }

    /** What the last finished check gave. */
    public ReadOnlyObjectProperty<Checked> checkedProperty() {
        return checked.getReadOnlyProperty();
    }

    /** Checks {@code report}, unless a later one comes first. Returns at once. */
    public void check(Report report) {
        if (latest.getAndSet(report) == null) {
            worker.execute(this::checkLatest);
        }
    }

    private void checkLatest() {
        var report = latest.getAndSet(null);
        if (report != null) {
            var outcome = checker.check(report);
            window.execute(() -> checked.set(outcome));
        }
    }
}
