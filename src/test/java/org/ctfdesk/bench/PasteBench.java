package org.ctfdesk.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.engine.Checker;
import org.ctfdesk.rule.engine.Rules;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.FakeDialogs;
import org.ctfdesk.ui.common.OpenReport;
import org.ctfdesk.ui.common.Settings;
import org.ctfdesk.ui.grid.CellRange;
import org.ctfdesk.ui.grid.FormGrid;
import org.ctfdesk.ui.shell.Shell;

/**
 * A block of 5,000 × 11 cells pasted over the measures of a report, every cell another one, and taken back by an undo: until the
 * table is drawn, and until the findings are shown. By processor time of the window's thread and that of the checks, and against all
 * rules asked from nothing in the same run, for machines are noisy.
 */
public final class PasteBench {
    private static final int MEASURES = 5_000;
    private static final int COLUMNS = 11;
    private static final int WARM_UP = 6;
    private static final int ROUNDS = 12;
    private static final TableKey TABLE = TableKey.of(Measures.FORM.id());

    private final Shell shell;
    private final FormGrid grid;
    private final String plain;
    private final int top;
    private final Timings drawn = new Timings(ROUNDS);
    private final Timings found = new Timings(ROUNDS);
    private final Timings undone = new Timings(ROUNDS);
    private final Timings undoneFound = new Timings(ROUNDS);
    private final CountDownLatch finished = new CountDownLatch(1);
    private int step;
    private long since;

    private PasteBench(Shell shell) {
        this.shell = shell;
        grid = (FormGrid) shell.root().lookup(".form-grid");
        top = grid.contentProperty().get().headRows();
        grid.select(new CellRange(top, 0, top + MEASURES - 1, COLUMNS - 1));
        grid.copy();
        plain = Clipboard.getSystemClipboard().getString();
        shell.workplace().checks().checkedProperty().addListener((property, old, now) -> checked());
    }

    public static void main(String[] arguments) throws Exception {
        var report = LargeReport.of(MEASURES);
        Timings.head();
        var rules = rules(report);
        var made = new PasteBench[1];
        var shown = new CountDownLatch(1);
        Platform.startup(() -> {
            try {
                var shell = new Shell(new Stage(), Words.in(Locale.ENGLISH),
                        new Settings(Files.createTempDirectory("bench"), NumberStyle.POINT), new FakeDialogs(), Platform::runLater,
                        Clock.systemDefaultZone());
                var stage = new Stage();
                stage.setScene(new Scene(shell.root(), 1500, 900));
                stage.show();
                shell.workplace().openProperty().set(new OpenReport(report, Optional.empty(), "bench"));
                shell.workplace().open().tableProperty().set(TABLE);
                shell.root().applyCss();
                shell.root().layout();
                made[0] = new PasteBench(shell);
                shown.countDown();
            } catch (Exception wrong) {
                throw new IllegalStateException(wrong);
            }
        });
        shown.await();
        made[0].finished.await();
        made[0].tell(rules);
        Platform.exit();
    }

    private static Timings rules(Report report) {
        var all = new Timings(20);
        for (var i = 0; i < 40; i++) {
            var before = work();
            new Checker(Rules.ALL).check(report);
            if (i >= 20) {
                all.add(work() - before);
            }
        }
        return all;
    }

    private void tell(Timings rules) {
        Timings.row("all rules from nothing, processor time", Timings.millis(rules.median()), "150 ms", rules.median() <= 150);
        row("5,000 × 11 cells pasted until they are drawn, processor time", drawn, rules, "–", Double.MAX_VALUE);
        row("the same until the findings are shown", found, rules, "300 ms", 300);
        row("its undo until it is drawn", undone, rules, "50 ms", 50);
        row("the same until the findings are shown", undoneFound, rules, "–", Double.MAX_VALUE);
    }

    private static void row(String what, Timings times, Timings rules, String reach, double most) {
        var share = String.format(Locale.ROOT, " = %.2f of all rules", times.median() / rules.median());
        Timings.row(what, Timings.millis(times.median()) + share, reach, times.median() <= most);
    }

    /** The findings of the last step are shown: the next may begin. */
    private void checked() {
        shell.root().layout();
        if (step > 2 * WARM_UP) {
            (step % 2 == 1 ? found : undoneFound).add(work() - since);
        }
        if (step == 2 * (WARM_UP + ROUNDS)) {
            finished.countDown();
            return;
        }
        step++;
        var pause = new PauseTransition(Duration.millis(200));
        pause.setOnFinished(event -> Platform.runLater(() -> {
            if (step % 2 == 1) {
                paste();
            } else {
                undo();
            }
        }));
        pause.play();
    }

    private void paste() {
        var clip = new ClipboardContent();
        clip.putString(changed());
        Clipboard.getSystemClipboard().setContent(clip);
        grid.select(top, 0);
        shell.root().layout();
        since = work();
        grid.paste();
        shell.root().layout();
        if (step > 2 * WARM_UP) {
            drawn.add(work() - since);
        }
    }

    private void undo() {
        since = work();
        shell.workplace().open().undo();
        shell.root().layout();
        if (step > 2 * WARM_UP) {
            undone.add(work() - since);
        }
    }

    /** Every text another one than in the round before, and every figure. */
    private String changed() {
        var round = String.valueOf(step);
        return plain.lines().map(line -> IntStream.range(0, COLUMNS)
                .mapToObj(column -> cell(line.split("\t", -1)[column], round)).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static String cell(String text, String round) {
        return text.isEmpty() || text.matches("[A-Z, ;]+") ? text : text.matches("[0-9.,]+") ? text + round : text + " " + round;
    }

    private static long work() {
        var threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(thread -> thread != null
                        && (thread.getThreadId() == Thread.currentThread().threadId() || thread.getThreadName().equals("checks")))
                .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId())).sum();
    }
}
