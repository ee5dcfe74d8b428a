package org.ctfdesk.ui.shell.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ctfdesk.store.Journal;
import org.ctfdesk.store.Recovery;
import org.ctfdesk.store.ReportLock;
import org.ctfdesk.store.StoreFailure;
import org.ctfdesk.text.Words;

/**
 * What windows that were killed left behind. Read off the window's thread.
 *
 * @param untitled journals of reports without a file
 * @param files files opened lately whose journal holds edits that were not saved
 */
public record Rescues(List<Left> untitled, List<LeftBeside> files) {
    private static final Pattern UNTITLED = Pattern.compile("untitled-\\d+-\\d+\\.journal");

    /** Nothing was left behind. */
    public static final Rescues NONE = new Rescues(List.of(), List.of());

    /**
     * A journal left behind by a report without a file.
     *
     * @param journal its file
     */
    public record Left(Path journal, Recovery recovery) {
        /** Removes the journal. */
        public void discard() {
            remove(journal);
        }
    }

    /**
     * A file with a journal left behind.
     *
     * @param recovery what the journal still holds
     */
    public record LeftBeside(Path file, Recovery recovery) {}

    public Rescues {
        untitled = List.copyOf(untitled);
        files = List.copyOf(files);
    }

    /** Looks into the program's own folder and at the files opened lately. */
    public static Rescues in(Path folder, List<Path> recent) {
        return new Rescues(untitled(folder), files(recent));
    }

    /** What is told of a journal, and which of its lines are lost where they could not be read. */
    public static String told(String what, Recovery recovery, Words words) {
        var lines = recovery.damaged().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return what
                + (lines.isEmpty() ? "" : " " + words.of("ui.recovery.damaged", lines))
                + (recovery.cutShort() ? " " + words.of("ui.recovery.cutShort") : "");
    }

    /** A name for the journal of a report without a file. */
    static Path untitledJournal(Path folder, int number) {
        return folder.resolve("untitled-" + ProcessHandle.current().pid() + "-" + number + ".journal");
    }

    private static List<Left> untitled(Path folder) {
        try (var files = Files.list(folder)) {
            var left = new ArrayList<Left>();
            for (var file : files.filter(each -> UNTITLED.matcher(each.getFileName().toString()).matches()).sorted().toList()) {
                left(file).ifPresent(left::add);
            }
            return left;
        } catch (IOException noFolderYet) {
            return List.of();
        }
    }

    /** Nothing where a window is still writing it: a number of a process would not tell, for it is given away again. */
    private static Optional<Left> left(Path journal) {
        try {
            var lock = ReportLock.of(journal);
            try {
                var recovery = Recovery.of(journal, Optional.empty());
                if (recovery.isEmpty() && holdsNoEdit(journal)) {
                    remove(journal);
                }
                return recovery.map(found -> new Left(journal, found));
            } finally {
                lock.close();
            }
        } catch (StoreFailure inUseOrOfANewerProgram) {
            return Optional.empty(); // it stays where it is
        }
    }

    /** One whose edits cannot be read stays: somebody may still read them. */
    private static boolean holdsNoEdit(Path journal) {
        try (var lines = Files.lines(journal)) {
            return lines.skip(1).allMatch(String::isBlank);
        } catch (IOException | UncheckedIOException unreadable) {
            return false;
        }
    }

    private static void remove(Path journal) {
        try {
            Files.deleteIfExists(journal);
        } catch (IOException stays) {
            // it is offered again at the next start
        }
    }

    private static List<LeftBeside> files(List<Path> recent) {
        return recent.stream().filter(Files::isRegularFile)
                .flatMap(file -> beside(file).map(recovery -> new LeftBeside(file, recovery)).stream())
                .toList();
    }

    private static Optional<Recovery> beside(Path file) {
        var journal = Journal.beside(file);
        try {
            if (!Files.exists(journal)) {
                return Optional.empty(); // no need to touch the file
            }
            ReportLock.of(file).close();
            return Recovery.of(journal, Optional.of(file));
        } catch (StoreFailure inUseOrToldOnOpening) {
            return Optional.empty();
        }
    }
}
