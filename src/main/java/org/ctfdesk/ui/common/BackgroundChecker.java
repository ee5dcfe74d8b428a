package org.ctfdesk.ui.common;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.engine.Checked;
import org.ctfdesk.rule.engine.Checker;
import org.ctfdesk.rule.engine.Rules;

/** Checks the report off the window's thread. Where edits come faster than checks, only the latest is checked. */
public final class BackgroundChecker {
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("checks").daemon(true).factory());
    /** What is to be checked, and of which opening it is. */
    private record Asked(Report report, int opening) {}

    private final AtomicReference<Asked> latest = new AtomicReference<>();
    private final ReadOnlyObjectWrapper<Checked> found = new ReadOnlyObjectWrapper<>(Checked.NOTHING);
    private final ReadOnlyObjectWrapper<Checked> checked = new ReadOnlyObjectWrapper<>(Checked.NOTHING);
    private final BooleanProperty quiet = new SimpleBooleanProperty();
    private final Executor window;
    /** The worker's own, made when it is first needed: to make all rules takes a seventh of the time until the first window. */
    private Checker checker;

    private final Offers offers;
    private final FoundAt foundAt = new FoundAt();
    private int opening;
    private boolean usuallyQuiet;

    /**
     * @param window runs what touches the window's properties
     */
    public BackgroundChecker(Executor window) {
        this.window = window;
        offers = new Offers(worker, window);
        found.addListener((property, old, now) -> show());
        quiet.addListener((property, old, now) -> show());
    }

    /** Whether findings are kept to themselves, as in an exercise: what is filled is told all the same. */
    public BooleanProperty quietProperty() {
        return quiet;
    }

    /** Whether findings are kept to themselves while no exercise says otherwise. */
    public void beUsuallyQuiet(boolean usual) {
        usuallyQuiet = usual;
        quiet.set(usual);
    }

    /** Another report is opened: in an exercise findings are off until they are asked for. */
    public void openedExercise(boolean isExercise) {
        quiet.set(isExercise || usuallyQuiet);
    }

    private void show() {
        var all = found.get();
        var shown = quiet.get() ? new Checked(List.of(), List.of(), all.fillings()) : all;
        foundAt.become(shown.findings());
        checked.set(shown);
    }

    /** What {@link #checkedProperty} holds, by row. */
    public FoundAt foundAt() {
        return foundAt;
    }

    /** The remedies of what the last finished check gave. */
    public Offers offers() {
        return offers;
    }

    /** What the last finished check gave, for what must not be mistaken: what stands before an export. */
    public ReadOnlyObjectProperty<Checked> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** What the last finished check gave; without its findings while these are kept quiet. */
    public ReadOnlyObjectProperty<Checked> checkedProperty() {
        return checked.getReadOnlyProperty();
    }

    /** Forgets what was found: another report is opened. What is still being checked is of no interest any more. */
    public void forget() {
        opening++;
        offers.forget();
        found.set(Checked.NOTHING);
    }

    /** Checks {@code report}, unless a later one comes first. Returns at once. */
    public void check(Report report) {
        offers.outdated();
        if (latest.getAndSet(new Asked(report, opening)) == null) {
            worker.execute(this::checkLatest);
        }
    }

    private void checkLatest() {
        var asked = latest.getAndSet(null);
        if (asked != null) {
            if (checker == null) {
                checker = new Checker(Rules.ALL);
            }
            var outcome = checker.check(asked.report());
            window.execute(() -> {
                if (asked.opening() == opening) {
                    if (latest.get() == null) { // else the next outcome is under way
                        offers.see(asked.report(), outcome.findings());
                    }
                    found.set(outcome);
                }
            });
        }
    }
}
