package org.ctfdesk.review.folder;

import java.nio.file.Path;
import java.util.function.Function;
import org.ctfdesk.report.Report;
import org.ctfdesk.text.Words;

/** How the files of a folder are read: commands and the window differ in what they take from a workbook that was changed. */
@FunctionalInterface
public interface FileReading {
    /**
     * A report that was read.
     *
     * @param open how many cells of a workbook of another program somebody has to look at
     * @param note what has to be known of it, in a sentence; "" for nothing
     */
    record HandedIn(Report report, int open, String note) {}

    /** A file that cannot be used; its message says why, in the reader's words. */
    final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        public Refused(String told) {
            super(told);
        }
    }

    /** Reads one file; whatever it throws beside {@link Refused} is a mistake of the program, and the other files go on. */
    HandedIn read(Path file) throws Refused;

    /** What is made of a file, or what is told of one that cannot be used. */
    static <T> T tried(Trial<T> made, Function<String, T> refused, Words words) {
        try {
            return made.run();
        } catch (Refused told) {
            return refused.apply(told.getMessage());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError bug) {
            return refused.apply(words.of("folder.bug", bug));
        }
    }

    /** Work on a file. */
    @FunctionalInterface
    interface Trial<T> {
        T run() throws Refused;
    }
}
