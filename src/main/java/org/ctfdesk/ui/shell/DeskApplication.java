package org.ctfdesk.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.Settings;

/** Opens the window; with {@code --sample NAME} on that sample, with a file on that file. */
public final class DeskApplication extends Application {
    /** System property: how many rounds of a day's work the window does by itself on the sample it opens, before it ends. */
    public static final String WORK = "ctfdesk.start.work";

    private static final List<Integer> ICONS = List.of(16, 24, 32, 48, 64, 128, 256);

    @Override
    public void start(Stage stage) {
        var settings = new Settings(Settings.usualFolder(), NumberStyle.usualIn(Locale.getDefault(Locale.Category.FORMAT)));
        var words = Words.in(settings.language());
        var dialogs = new FxDialogs(stage, words, DialogFolders.of(settings));
        var shell = new Shell(stage, words, settings, dialogs, Platform::runLater, Clock.systemDefaultZone());
        shell.showPagesWith(getHostServices()::showDocument);
        var screen = Screen.getPrimary().getVisualBounds();
        stage.setScene(new Scene(shell.root()));
        WindowMemory.keep(stage, shell.zoomed().zoomProperty(), settings, screen);
        for (var size : ICONS) {
            var icon = DeskApplication.class.getResourceAsStream("/org/ctfdesk/ui/icons/ctf-desk-" + size + ".png");
            if (icon != null) {
                stage.getIcons().add(new Image(icon));
            }
        }
        stage.show();
        if (Boolean.getBoolean("ctfdesk.start.report")) {
            reportFirstFrames();
        } else if (Integer.getInteger(WORK, 0) > 0) {
            shell.workplace().openProperty().addListener((property, old, now) -> {
                if (now != null) {
                    work(shell);
                }
            });
        }
        open(shell);
    }

    private void open(Shell shell) {
        var sample = getParameters().getNamed().get("sample");
        if (sample != null) {
            Samples.all().stream().filter(each -> each.name().equals(sample)).findFirst().ifPresent(shell.desk().opening()::open);
        }
        getParameters().getUnnamed().stream().findFirst().map(Path::of).ifPresent(shell::open);
    }

    /** For measuring the start: says when the second frame is drawn, and ends. */
    private static void reportFirstFrames() {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames == 3) {
                    var started = ProcessHandle.current().info().startInstant();
                    started.ifPresent(start -> System.out.println("painted " + start.until(Clock.systemUTC().instant()).toMillis()));
                    System.out.flush();
                    Platform.exit();
                }
            }
        }.start();
    }

    private static void work(Shell shell) {
        Thread.currentThread().setUncaughtExceptionHandler((thread, bug) -> {
            bug.printStackTrace(); // nobody sits before this window: one that asks would stand for ever
            Platform.exit();
        });
        new WorkingDay(shell, Integer.getInteger(WORK)).begin(line -> {
            System.out.println(line);
            System.out.flush();
            shell.desk().letGo();
            Platform.exit();
        });
    }

    /** Opens the window and returns when it is closed. */
    public static void open(String... arguments) {
        Application.launch(DeskApplication.class, Stream.of(arguments).toArray(String[]::new));
    }
}
