package org.ctfdesk.ui.shell.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.ctfdesk.report.Report;
import org.ctfdesk.store.Journal;
import org.ctfdesk.store.ReportLock;
import org.ctfdesk.store.StoreFailure;

/**
 * What keeps an open report: the journal of its edits, and the lock that tells other windows so.
 *
 * @param lock of the report's file or, where it has none, of its journal; nothing where the folder cannot be written
 */
record Safekeeping(Journal journal, Optional<ReportLock> lock) {
    /** Keeps a report that has no file: its journal stands in the program's own folder and holds all of it. */
    static Safekeeping untitled(Path folder, Report report, Consumer<IOException> onTrouble) {
        try {
            Files.createDirectories(folder);
        } catch (IOException toldByTheJournal) {
            // the journal tells when it cannot be written
        }
        var number = 1;
        while (true) {
            var file = Rescues.untitledJournal(folder, number++);
            if (Files.exists(file)) {
                continue;
            }
            try {
                var lock = ReportLock.of(file);
                return new Safekeeping(Journal.begin(file, Optional.empty(), report, onTrouble), Optional.of(lock));
            } catch (StoreFailure failure) {
                if (!failure.key().equals("locked")) {
                    return new Safekeeping(Journal.begin(file, Optional.empty(), report, onTrouble), Optional.empty());
                }
            }
        }
    }

    /**
     * Keeps a report that a journal gave back. The new journal says how it came from a blank one: a journal without an edit
     * would count as one with nothing to restore.
     */
    static Safekeeping restored(Path folder, Report report, Consumer<IOException> onTrouble) {
        var blank = Report.blank(report.profile());
        var kept = untitled(folder, blank, onTrouble);
        kept.journal().note(blank, report);
        kept.journal().flush();
        return kept;
    }
}
