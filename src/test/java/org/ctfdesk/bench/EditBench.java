package org.ctfdesk.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.engine.Checker;
import org.ctfdesk.rule.engine.Rules;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.OpenReport;
import org.ctfdesk.ui.common.FakeDialogs;
import org.ctfdesk.ui.common.Settings;
import org.ctfdesk.ui.shell.Shell;

/** One typed value to findings shown, in a report of 5,000 measures: the rules alone, and the whole window. */
public final class EditBench {
    private static final int MEASURES = 5_000;
    private static final int WARM_UP = 300;
    private static final int EDITS = 400;
    private static final TableKey TABLE = TableKey.of(Measures.FORM.id());

    private EditBench() {}

    public static void main(String[] arguments) throws Exception {
        var report = LargeReport.of(MEASURES);
        Timings.head();
        rules(report);
        window(report);
        Platform.exit();
    }

    /** Fills a blank estimate and takes it out again by turns, so that each edit changes what is found. */
    private static Edit edit(Report report, int number) {
        var item = String.valueOf(number / 2 * 370 % MEASURES + 10);
        var year = report.profile().periods().expected().getFirst();
        return Edit.type(
                new Place(TABLE, new RowKey(Measures.MEASURE, item), new ColumnKey(Measures.EXPECTED, year)),
                number % 2 == 0 ? Optional.of(Quantity.of(number + ".5")) : Optional.empty());
    }

    private static void rules(Report report) {
        var all = new Timings(60);
        for (var i = 0; i < 60; i++) {
            var start = System.nanoTime();
            new Checker(Rules.ALL).check(report);
            all.add(System.nanoTime() - start);
        }
        var checker = new Checker(Rules.ALL);
        checker.check(report);
        var one = new Timings(EDITS);
        var current = report;
        for (var i = 0; i < WARM_UP + EDITS; i++) {
            current = edit(current, i).applyTo(current);
            var start = System.nanoTime();
            checker.check(current);
            if (i >= WARM_UP) {
                one.add(System.nanoTime() - start);
            }
        }
        var ratio = all.median() / one.median();
        Timings.row("rules after one typed value, against all of them",
                Timings.millis(one.median()) + " / " + Timings.millis(all.median()) + " = 1/" + Math.round(ratio), "1/50", ratio >= 50);
        Timings.row("the same, 95th percentile", Timings.millis(one.quantile(0.95)), "16 ms", one.quantile(0.95) <= 16);
        Timings.row("all rules from nothing", Timings.millis(all.median()), "150 ms", all.median() <= 150);
    }

    private static void window(Report report) throws Exception {
        var times = new Timings(EDITS);
        var worked = new Timings(EDITS);
        var finished = new CountDownLatch(1);
        Platform.startup(() -> {
            try {
                var shell = new Shell(new Stage(), Words.in(Locale.ENGLISH),
                        new Settings(Files.createTempDirectory("bench"), NumberStyle.POINT), new FakeDialogs(),
                        Platform::runLater,
                        Clock.systemDefaultZone());
                var stage = new Stage();
                stage.setScene(new Scene(shell.root(), 1500, 900));
                stage.show();
                shell.workplace().openProperty().set(new OpenReport(report, Optional.empty(), "bench"));
                shell.workplace().open().tableProperty().set(TABLE);
                run(shell, times, worked, finished);
            } catch (Exception wrong) {
                throw new IllegalStateException(wrong);
            }
        });
        finished.await();
        Timings.row("one typed value to findings shown, 95th percentile (median)",
                Timings.millis(times.quantile(0.95)) + " (" + Timings.millis(times.median()) + ")", "12 ms", times.quantile(0.95) <= 12);
        Timings.row("the same by the processor time of the two threads at work",
                Timings.millis(worked.quantile(0.95)) + " (" + Timings.millis(worked.median()) + ")", "12 ms", worked.quantile(0.95) <= 12);
    }

    /** Edits one after the other, each when the findings of the one before are shown. */
    private static void run(Shell shell, Timings times, Timings worked, CountDownLatch finished) {
        var number = new int[1];
        var started = new AtomicLong();
        var workedBefore = new AtomicLong();
        var open = shell.workplace().open();
        shell.workplace().checks().checkedProperty().addListener((property, old, now) -> {
            shell.root().layout();
            if (number[0] > WARM_UP) {
                times.add(System.nanoTime() - started.get());
                worked.add(work() - workedBefore.get());
            }
            if (number[0] == WARM_UP + EDITS) {
                finished.countDown();
                return;
            }
            var next = number[0]++;
            // nobody types faster: the frame that shows the last value is drawn by then
            var pause = new PauseTransition(Duration.millis(40));
            pause.setOnFinished(event -> Platform.runLater(() -> {
                started.set(System.nanoTime());
                workedBefore.set(work());
                open.apply(edit(open.report(), next));
            }));
            pause.play();
        });
    }

    /** What the window's own thread and that of the checks worked so far, in nanoseconds: other programs do not count. */
    private static long work() {
        var threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(thread -> thread != null
                        && (thread.getThreadId() == Thread.currentThread().threadId() || thread.getThreadName().equals("checks")))
                .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId())).sum();
    }
}
