package org.ctfdesk.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ctfdesk.store.Journal;
import org.ctfdesk.store.Recovery;
import org.ctfdesk.store.StoreFailure;

/** What windows that were killed left behind: journals of reports without a file, and of files opened lately. */
public final class Rescues {
    private static final Pattern UNTITLED = Pattern.compile("untitled-(\\d+)-\\d+\\.journal");

    private Rescues() {}

    /**
     * A journal left behind by a report without a file.
     *
     * @param journal its file
     */
    public record Left(Path journal, Recovery recovery) {
        /** Removes the journal. */
        public void discard() {
            try {
                Files.deleteIfExists(journal);
            } catch (IOException stays) {
                // it is offered again at the next start
            }
        }
    }

    /** A name for the journal of a report without a file: it says which process writes it. */
    static Path untitledJournal(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException toldByTheJournal) {
            // the journal tells when it cannot be written
        }
        var process = ProcessHandle.current().pid();
        var number = 1;
        while (Files.exists(folder.resolve("untitled-" + process + "-" + number + ".journal"))) {
            number++;
        }
        return folder.resolve("untitled-" + process + "-" + number + ".journal");
    }

    /** Reports without a file whose window is gone. */
    public static List<Left> untitled(Path folder) {
        var left = new ArrayList<Left>();
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                var name = UNTITLED.matcher(file.getFileName().toString());
                if (name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
                    recovery(file, Optional.empty()).ifPresentOrElse(
                            found -> left.add(new Left(file, found)), () -> new Left(file, null).discard());
                }
            }
        } catch (IOException noFolderYet) {
            return List.of();
        }
        return left;
    }

    /** Of the files opened lately, those whose journal holds edits that were not saved. */
    public static List<Path> files(List<Path> recent) {
        return recent.stream()
                .filter(Files::isRegularFile)
                .filter(file -> recovery(Journal.beside(file), Optional.of(file)).isPresent())
                .toList();
    }

    private static Optional<Recovery> recovery(Path journal, Optional<Path> file) {
        try {
            return Recovery.of(journal, file);
        } catch (StoreFailure toldOnOpening) {
            return Optional.empty();
        }
    }
}
