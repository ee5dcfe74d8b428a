package org.ctfdesk.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.store.Journal;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.Jobs;
import org.ctfdesk.ui.common.Settings;
import org.ctfdesk.ui.welcome.WelcomeView;

/** What stands in the window while no report is open: the first page, with what a kill left behind as soon as that is read. */
final class FirstPage {
    private final Words words;
    private final Settings settings;
    private final Desk desk;
    private final Jobs jobs;
    private final StackPane root = new StackPane();

    FirstPage(Words words, Settings settings, Desk desk, Jobs jobs) {
        this.words = words;
        this.settings = settings;
        this.desk = desk;
        this.jobs = jobs;
    }

    Parent root() {
        return root;
    }

    /** Shows the page at once, and looks for what was left behind. */
    void show() {
        show(Rescues.NONE);
        var recent = settings.recent();
        jobs.start("", progress -> Rescues.in(settings.folder(), recent), found -> {
            if (!found.equals(Rescues.NONE)) {
                show(found);
            }
        }, wrong -> {
            throw new IllegalStateException(wrong);
        });
    }

    private void show(Rescues found) {
        var rescues = new ArrayList<WelcomeView.Rescue>();
        for (var left : found.untitled()) {
            rescues.add(rescue(Rescues.told(words.of("ui.recovery.untitled", left.recovery().edits()), left.recovery(), words),
                    () -> desk.opening().restore(left), left.journal()));
        }
        for (var file : found.files()) {
            rescues.add(rescue(words.of("ui.recovery.file", file), () -> desk.opening().open(file), Journal.beside(file)));
        }
        var view = new WelcomeView(words, desk.opening()::create, desk.opening()::open, List.copyOf(settings.recent()), desk.opening()::open, Samples.all(), desk.opening()::open,
                rescues);
        root.getChildren().setAll(view.root());
    }

    private WelcomeView.Rescue rescue(String told, Runnable restore, Path journal) {
        return new WelcomeView.Rescue(told, restore, () -> jobs.start("", progress -> remove(journal), done -> show(), wrong -> show()));
    }

    private static boolean remove(Path journal) throws IOException {
        return Files.deleteIfExists(journal);
    }
}
