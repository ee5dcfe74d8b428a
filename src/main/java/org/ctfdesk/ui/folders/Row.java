package org.ctfdesk.ui.folders;

import java.math.BigDecimal;
import java.util.Optional;
import org.ctfdesk.review.folder.FolderCheck;
import org.ctfdesk.review.folder.FolderComparison;
import org.ctfdesk.review.folder.FolderFile;
import org.ctfdesk.rule.Severity;

/**
 * A file of the folder; where folders are compared, a pair.
 *
 * @param kind of the file
 * @param bytes its size
 * @param first errors, or how much changed; nothing while it waits and where it was refused
 * @param second warnings; nothing where folders are compared
 * @param open cells of a workbook of another program that somebody has to look at; nothing where folders are compared
 * @param largest the largest change of a total, in per cent
 * @param remark why it was refused, or how it was read; "" for nothing
 */
record Row(String file, FolderFile.Kind kind, long bytes, State state, String party, Optional<Integer> first,
        Optional<Integer> second, Optional<Integer> open, Optional<BigDecimal> largest, String remark) {
    /** How far a file is. */
    enum State {
        WAITING,
        READ,
        REFUSED
    }

    static Row waiting(FolderFile file) {
        return new Row(file.name(), file.kind(), file.bytes(), State.WAITING, "", Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), "");
    }

    Row checked(FolderCheck.Line line) {
        return line.isRead() ? new Row(file, kind, bytes, State.READ, line.party(), Optional.of(line.count(Severity.ERROR)),
                Optional.of(line.count(Severity.WARNING)), Optional.of(line.open()), Optional.empty(), line.note())
                : refused(line.problem());
    }

    Row compared(FolderComparison.Line line) {
        return line.isRead() ? new Row(file, kind, bytes, State.READ, line.party(), Optional.of(line.changes()), Optional.empty(),
                Optional.empty(), line.largest(), line.note()) : refused(line.problem());
    }

    private Row refused(String problem) {
        return new Row(file, kind, bytes, State.REFUSED, "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                problem);
    }
}
