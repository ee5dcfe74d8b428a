package org.ctfdesk.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuBar;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Duration;
import javax.imageio.ImageIO;
import org.ctfdesk.exercise.ExerciseText;
import org.ctfdesk.exercise.shipped.Shipped;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Place;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.store.ReportFile;
import org.ctfdesk.store.StoreFailure;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.bothsides.BothSidesViewModel;
import org.ctfdesk.ui.common.FakeDialogs;
import org.ctfdesk.ui.common.OpenReport;
import org.ctfdesk.ui.common.Settings;
import org.ctfdesk.ui.shell.Shell;

/**
 * Pictures of the window, drawn without a display: {@code Screens FOLDER SAMPLE|FILE WIDTH HEIGHT [dark|contrast] [mirrored] [folded]
 * [at=PLACE] [page=PAGE] [beside=SAMPLE] [keys=KEYS] [group=GROUPING] [finding=NUMBER] [propose=WORKBOOK] [folder=FOLDER[:EARLIER]]
 * [exercise=ID] [tell=LANGUAGE] [wall=STEPS] [settle=MILLIS]} writes one PNG for each table, or one for the cell at a place, a page (the
 * proof is that of the cell), a sample laid beside, the window after keys of a menu, a finding reached by F8, what a workbook of
 * anybody's would enter, a folder checked or compared, or an exercise on the wall, presented step by step. Before each picture the
 * window has 700 ms to settle, or as many as told.
 */
public final class Screens {
    private static double settleMillis = 700;
    private static final int PAUSES_OF_A_PAGE = 6;

    private Screens() {}

    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        var options = List.of(arguments).subList(4, arguments.length);
        options.stream().filter(option -> option.startsWith("settle=")).map(option -> Double.parseDouble(option.substring(7)))
                .forEach(millis -> settleMillis = millis);
        var done = new CountDownLatch(1);
        Platform.startup(() -> {
            try {
                start(folder, arguments[1], Double.parseDouble(arguments[2]), Double.parseDouble(arguments[3]), options, done);
            } catch (Exception wrong) {
                wrong.printStackTrace();
                done.countDown();
            }
        });
        done.await();
        Platform.exit();
    }

    @SuppressWarnings("unchecked") // the one box of that name lists codes
    private static void start(Path folder, String name, double width, double height, List<String> options, CountDownLatch done)
            throws Exception {
        var settings = new Settings(Files.createTempDirectory("screens"), NumberStyle.POINT);
        settings.setLook(options.contains("dark") ? Settings.Look.DARK
                : options.contains("contrast") ? Settings.Look.CONTRAST : Settings.Look.LIGHT);
        options.stream().filter(option -> option.startsWith("group="))
                .forEach(option -> settings.setChosen("findings.grouping", option.substring(6)));
        var stage = new Stage();
        var dialogs = new FakeDialogs();
        var shell = new Shell(stage, Words.in(Locale.ENGLISH), settings, dialogs, Platform::runLater, Clock.systemDefaultZone());
        var scene = new Scene(shell.root(), width, height);
        if (options.contains("mirrored")) {
            scene.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        }
        stage.setScene(scene);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
        var exercise = options.stream().filter(option -> option.startsWith("exercise=")).map(option -> option.substring(9)).findFirst();
        var report = exercise.isPresent() ? ExerciseText.handOut(Shipped.of(exercise.get()).orElseThrow().make())
                : Files.exists(Path.of(name)) ? ReportFile.open(Path.of(name)).report() : Samples.of(name);
        var steps = new ArrayDeque<Runnable>();
        steps.add(() -> save(scene, folder.resolve("welcome.png")));
        steps.add(() -> shell.workplace().openProperty().set(new OpenReport(report, Optional.empty(), name)));
        if (options.contains("folded")) {
            steps.add(() -> ((MenuBar) scene.lookup(".menu-bar")).getMenus().stream()
                    .flatMap(menu -> menu.getItems().stream())
                    .filter(item -> Words.in(Locale.ENGLISH).of("ui.menu.folding").equals(item.getText()))
                    .forEach(item -> ((CheckMenuItem) item).setSelected(true)));
        }
        exercise.ifPresent(found -> IntStream.range(0, PAUSES_OF_A_PAGE).forEach(pause -> steps.add(() -> {})));
        options.stream().filter(option -> option.startsWith("tell=")).map(option -> option.substring(5)).forEach(language -> {
            steps.add(() -> ((ComboBox<String>) scene.lookup("#exercise-language")).setValue(language));
            IntStream.range(0, PAUSES_OF_A_PAGE).forEach(pause -> steps.add(() -> {}));
        });
        options.stream().filter(option -> option.startsWith("wall=")).map(option -> Integer.parseInt(option.substring(5)))
                .forEach(count -> wall(scene, folder, steps, count));
        options.stream().filter(option -> option.startsWith("at=")).map(option -> Place.ofPath(option.substring(3))).forEach(place -> {
            steps.add(() -> shell.workplace().open().goTo(place));
            steps.add(() -> save(scene, folder.resolve("at.png")));
        });
        options.stream().filter(option -> option.startsWith("keys=")).map(option -> option.substring(5)).forEach(keys -> {
            steps.add(() -> scene.getAccelerators().get(KeyCombination.keyCombination(keys)).run());
            steps.add(() -> save(scene, folder.resolve("keys.png")));
        });
        options.stream().filter(option -> option.startsWith("finding=")).map(option -> Integer.parseInt(option.substring(8)))
                .forEach(number -> {
            for (var i = 0; i < number; i++) {
                steps.add(() -> scene.getAccelerators().get(new KeyCodeCombination(KeyCode.F8)).run());
            }
            steps.add(() -> save(scene, folder.resolve("finding.png")));
            steps.add(done::countDown);
        });
        options.stream().filter(option -> option.startsWith("page=")).map(option -> option.substring(5)).forEach(page -> {
            steps.add(() -> shell.workplace().open().pageProperty().set(page));
            IntStream.range(0, PAUSES_OF_A_PAGE).forEach(pause -> steps.add(() -> {})); // what is worked out for it
            steps.add(() -> save(scene, folder.resolve(page.toLowerCase(Locale.ROOT) + ".png")));
        });
        options.stream().filter(option -> option.startsWith("propose=")).map(option -> option.substring(8)).forEach(workbook -> {
            steps.add(() -> {
                dialogs.files.add(Path.of(workbook));
                ((MenuBar) scene.lookup(".menu-bar")).getMenus().stream().flatMap(menu -> menu.getItems().stream())
                        .filter(item -> Words.in(Locale.ENGLISH).of("ui.menu.workbooks").equals(item.getText())).findFirst().orElseThrow()
                        .fire();
            });
            IntStream.range(0, PAUSES_OF_A_PAGE).forEach(pause -> steps.add(() -> {}));
            steps.add(() -> save(scene, folder.resolve("proposal.png")));
        });
        options.stream().filter(option -> option.startsWith("folder=")).map(option -> option.substring(7).split(":")).forEach(folders -> {
            steps.add(() -> List.of(folders).forEach(each -> dialogs.files.add(Path.of(each))));
            steps.add(() -> shell.workplace().open().pageProperty().set("folders"));
            steps.add(() -> fire(scene, "ui.folders.choose"));
            IntStream.range(0, PAUSES_OF_A_PAGE).forEach(pause -> steps.add(() -> {}));
            steps.add(() -> fire(scene, folders.length > 1 ? "ui.folders.compare" : "ui.folders.check"));
            IntStream.range(0, 3 * PAUSES_OF_A_PAGE).forEach(pause -> steps.add(() -> {}));
            steps.add(() -> save(scene, folder.resolve("folders.png")));
        });
        options.stream().filter(option -> option.startsWith("beside=")).map(option -> option.substring(7)).forEach(names -> {
            for (var each : names.split(",")) {
                steps.add(() -> beside(shell, scene, dialogs, each));
                IntStream.range(0, PAUSES_OF_A_PAGE).forEach(pause -> steps.add(() -> {}));
            }
            steps.add(() -> save(scene, folder.resolve("both-sides.png")));
        });
        var isSomePlace = options.stream().anyMatch(option -> option.startsWith("at=") || option.startsWith("page=")
                || option.startsWith("wall=") || option.startsWith("beside=") || option.startsWith("keys=") || option.startsWith("propose=")
                || option.startsWith("folder="));
        for (var form : isSomePlace ? List.<Form>of() : Forms.ALL) {
            for (var key : report.keysOf(form)) {
                steps.add(() -> shell.workplace().open().tableProperty().set(key));
                steps.add(() -> save(scene, folder.resolve(key.path().replace('/', '-') + ".png")));
            }
        }
        steps.add(done::countDown);
        next(steps);
    }

    /** The exercise on the wall, one picture for each step. */
    private static void wall(Scene scene, Path folder, Deque<Runnable> steps, int count) {
        steps.add(() -> scene.getRoot().lookupAll(".button").stream()
                .filter(node -> node instanceof Button button && Words.in(Locale.ENGLISH).of("ui.workshop.toWall").equals(button.getText()))
                .forEach(node -> ((Button) node).fire()));
        steps.add(() -> scene.getAccelerators().get(new KeyCodeCombination(KeyCode.F11)).run());
        IntStream.range(0, PAUSES_OF_A_PAGE).forEach(pause -> steps.add(() -> {}));
        for (var step = 0; step < count; step++) {
            var file = folder.resolve("wall-" + step + ".png");
            steps.add(() -> save(scene, file));
            steps.add(() -> Event.fireEvent(scene.lookup(".wall"), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.PAGE_DOWN,
                    false, false, false, false)));
        }
    }

    /** Lays a report file or a sample beside the open report, as a user does. */
    private static void beside(Shell shell, Scene scene, FakeDialogs dialogs, String name) {
        try {
            var file = Path.of(name);
            if (!Files.exists(file)) {
                file = Files.createTempDirectory("beside").resolve(name + ReportFile.EXTENSION);
                ReportFile.save(file, Samples.of(name));
            }
            dialogs.files.add(file);
        } catch (IOException | StoreFailure wrong) {
            throw new IllegalStateException(wrong);
        }
        shell.workplace().open().pageProperty().set(BothSidesViewModel.PAGE);
        fire(scene, "ui.bothSides.choose");
    }

    /** Presses the button with those words. */
    private static void fire(Scene scene, String key) {
        scene.getRoot().applyCss();
        scene.getRoot().lookupAll(".button").stream()
                .filter(node -> node instanceof Button button && Words.in(Locale.ENGLISH).of(key).equals(button.getText()))
                .forEach(node -> ((Button) node).fire());
    }

    private static void next(Deque<Runnable> steps) {
        var pause = new PauseTransition(Duration.millis(settleMillis));
        pause.setOnFinished(event -> {
            steps.remove().run();
            if (!steps.isEmpty()) {
                next(steps);
            }
        });
        pause.play();
    }

    private static void save(Scene scene, Path file) {
        var picture = scene.snapshot(new WritableImage((int) scene.getWidth(), (int) scene.getHeight()));
        var width = (int) picture.getWidth();
        var height = (int) picture.getHeight();
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                image.setRGB(x, y, picture.getPixelReader().getArgb(x, y));
            }
        }
        try {
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
