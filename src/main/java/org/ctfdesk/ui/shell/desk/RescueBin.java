package org.ctfdesk.ui.shell.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.report.Report;
import org.ctfdesk.store.ReportFile;
import org.ctfdesk.store.StoreFailure;

/**
 * Edits that were given up: reports as they stood, each in a file of its own in the program's folder, for 30 days. Whoever
 * thinks better of it opens them from the first page. Not for the window's thread.
 */
public final class RescueBin {
    /** How long they are kept. */
    static final int DAYS = 30;

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");
    private static final int LENGTH_OF_WHEN = 15;

    /**
     * A report that was given up.
     *
     * @param name what it was called
     * @param when it was given up
     */
    public record GivenUp(Path file, String name, LocalDateTime when) {}

    private final Path folder;
    private final Clock clock;

    /** @param home the program's own folder */
    public RescueBin(Path home, Clock clock) {
        this.folder = home.resolve("given-up");
        this.clock = clock;
    }

    /** Keeps a report as it is. */
    public void keep(String name, Report report) throws StoreFailure {
        try {
            Files.createDirectories(folder);
        } catch (IOException wrong) {
            throw ReportFile.writing(folder, wrong);
        }
        ReportFile.save(free(name, ReportFile.EXTENSION), report);
    }

    /** Keeps a journal that cannot be played back here: it may be wanted by somebody who can. */
    void keepJournal(Path journal) throws IOException {
        Files.createDirectories(folder);
        Files.move(journal, free(journal.getFileName().toString(), ".journal"));
    }

    /** A name that is not taken: it begins with the moment, so that the newest come last. */
    private Path free(String name, String ending) {
        var safe = name.replaceAll("[^\\p{L}\\p{N} ._-]", "_").replaceAll("\\" + ReportFile.EXTENSION + "$", "");
        var stem = LocalDateTime.now(clock).format(WHEN) + " " + safe;
        var file = folder.resolve(stem + ending);
        for (var number = 2; Files.exists(file); number++) {
            file = folder.resolve(stem + " " + number + ending);
        }
        return file;
    }

    /** Reports given up, the latest first; what is older than 30 days is removed. */
    public List<GivenUp> all() {
        var oldest = LocalDateTime.now(clock).minusDays(DAYS);
        var kept = new ArrayList<GivenUp>();
        for (var file : files()) {
            when(file).ifPresent(when -> {
                if (when.isBefore(oldest)) {
                    remove(file);
                } else if (file.getFileName().toString().endsWith(ReportFile.EXTENSION)) {
                    var name = file.getFileName().toString();
                    kept.add(new GivenUp(file, name.substring(LENGTH_OF_WHEN + 1, name.length() - ReportFile.EXTENSION.length()), when));
                }
            });
        }
        kept.sort(Comparator.comparing(GivenUp::when).thenComparing(GivenUp::file).reversed());
        return kept;
    }

    private List<Path> files() {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException nothingGivenUpYet) {
            return List.of();
        }
    }

    private static Optional<LocalDateTime> when(Path file) {
        var name = file.getFileName().toString();
        try {
            return name.length() <= LENGTH_OF_WHEN
                    ? Optional.empty()
                    : Optional.of(LocalDateTime.parse(name.substring(0, LENGTH_OF_WHEN), WHEN));
        } catch (DateTimeParseException ofSomebodyElse) {
            return Optional.empty();
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            // it is tried again at the next start
        }
    }
}
