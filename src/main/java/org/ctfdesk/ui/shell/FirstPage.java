package org.ctfdesk.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.store.Journal;
import org.ctfdesk.store.Recovery;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.Jobs;
import org.ctfdesk.ui.common.Settings;
import org.ctfdesk.ui.shell.desk.Desk;
import org.ctfdesk.ui.shell.desk.RescueBin;
import org.ctfdesk.ui.shell.desk.Rescues;
import org.ctfdesk.ui.welcome.WelcomeView;

/** What stands in the window while no report is open: the first page, with what a kill left behind as soon as that is read. */
final class FirstPage {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Words words;
    private final Settings settings;
    private final Desk desk;
    private final Jobs jobs;
    private final Runnable create;
    private final StackPane root = new StackPane();

    /** @param create asks for what a new report begins with */
    FirstPage(Words words, Settings settings, Desk desk, Jobs jobs, Runnable create) {
        this.words = words;
        this.settings = settings;
        this.desk = desk;
        this.jobs = jobs;
        this.create = create;
    }

    Parent root() {
        return root;
    }

    /** What is found on the disk for this page. */
    private record Found(Rescues rescues, List<RescueBin.GivenUp> givenUp) {}

    /** Shows the page at once, and looks for what was left behind and given up. */
    void show() {
        show(new Found(Rescues.NONE, List.of()));
        var recent = settings.recent();
        jobs.start("", progress -> new Found(Rescues.in(settings.folder(), recent), desk.bin().all()), this::show, wrong -> {
            throw new IllegalStateException(wrong);
        });
    }

    private void show(Found found) {
        var rescues = new ArrayList<WelcomeView.Rescue>();
        for (var left : found.rescues().untitled()) {
            rescues.add(rescue(words.of("ui.recovery.untitled", left.recovery().edits()), left.recovery(),
                    () -> desk.opening().restore(left), words.of("ui.untitled"), left.journal()));
        }
        for (var left : found.rescues().files()) {
            rescues.add(rescue(words.of("ui.recovery.file", left.file(), left.recovery().edits()), left.recovery(),
                    () -> desk.opening().open(left.file()), left.file().getFileName().toString(), Journal.beside(left.file())));
        }
        var givenUp = found.givenUp().stream()
                .map(each -> new WelcomeView.GivenUp(each.name(), words.of("ui.givenUp.when", each.when().format(WHEN)),
                        () -> desk.opening().bringBack(each)))
                .toList();
        var opening = desk.opening();
        var view = new WelcomeView(words, create, opening::open, List.copyOf(settings.recent()), opening::open, Samples.all(),
                opening::open, rescues, givenUp);
        root.getChildren().setAll(view.root());
    }

    /** Discarding is giving up: the edits are kept for a while. */
    private WelcomeView.Rescue rescue(String told, Recovery recovery, Runnable restore, String name, Path journal) {
        return new WelcomeView.Rescue(Rescues.told(told, recovery, words), restore, () -> jobs.start("", progress -> {
            desk.bin().keep(name, recovery.report());
            return Files.deleteIfExists(journal);
        }, done -> show(), wrong -> show()));
    }
}
