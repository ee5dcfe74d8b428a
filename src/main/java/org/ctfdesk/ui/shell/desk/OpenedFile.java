package org.ctfdesk.ui.shell.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.store.ConflictCopies;
import org.ctfdesk.store.Journal;
import org.ctfdesk.store.Progress;
import org.ctfdesk.store.Reading;
import org.ctfdesk.store.Recovery;
import org.ctfdesk.store.ReportFile;
import org.ctfdesk.store.ReportLock;
import org.ctfdesk.store.StoreFailure;

/**
 * A report file as it was found on the disk. Made off the window's thread: files may be large and disks slow.
 *
 * @param lock nothing where another window has the file, or its folder cannot be written
 * @param locked why another window has it; nothing where none has
 * @param sha256 of the file that was read, on which a journal builds
 * @param recovery what a journal beside it still holds
 * @param strange why a journal beside it cannot be used
 * @param copies what lies beside it since two hands changed it at once
 */
record OpenedFile(
        Path file, Reading reading, Optional<ReportLock> lock, Optional<StoreFailure> locked, String sha256,
        Optional<Recovery> recovery, Optional<StoreFailure> strange, List<String> copies) {

    /** Locks and reads: in this order, so that nobody writes the file between. */
    static OpenedFile at(Path file, Progress progress) throws StoreFailure {
        Optional<ReportLock> lock = Optional.empty();
        var isWhole = false;
        try {
            Optional<StoreFailure> locked = Optional.empty();
            try {
                lock = Optional.of(ReportLock.of(file));
            } catch (StoreFailure failure) {
                locked = Optional.of(failure).filter(each -> each.key().equals("locked"));
            }
            var reading = ReportFile.open(file);
            Optional<Recovery> recovery = Optional.empty();
            Optional<StoreFailure> strange = Optional.empty();
            if (locked.isEmpty()) {
                try {
                    recovery = Recovery.of(Journal.beside(file), Optional.of(file));
                } catch (StoreFailure ofAnother) {
                    strange = Optional.of(ofAnother);
                }
            }
            progress.stopIfCancelled();
            var found = new OpenedFile(file, reading, lock, locked, ReportFile.sha256(file), recovery, strange,
                    ConflictCopies.beside(file));
            isWhole = true;
            return found;
        } finally {
            if (!isWhole) {
                lock.ifPresent(ReportLock::close);
            }
        }
    }
}
