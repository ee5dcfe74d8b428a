package org.ctfdesk.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.ctfdesk.edit.LedgerImport;
import org.ctfdesk.edit.RandomEdits;
import org.ctfdesk.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import java.util.stream.LongStream;

/** A ledger that goes out in the agreed electronic format and comes back is the same. */
class FormatRoundTripTest {
    @TempDir
    Path folder;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    private ReadFormat there(Report report) throws WorkbookFailure {
        var file = folder.resolve("aef.xlsx");
        new FormatWriter(report, Ledgers.allYears(), Ledgers.ENGLISH).write(file, Progress.UNWATCHED);
        return FormatReader.read(file, Ledgers.TYPED::read, Progress.UNWATCHED);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void losesNothing(long seed) throws WorkbookFailure {
        var report = RandomEdits.report(seed, 600);
        var expected = Ledgers.lines(report);
        var read = there(report);
        assertEquals(List.of(), read.notTaken());
        expected.forEach((form, rows) -> {
            for (var i = 0; i < rows.size(); i++) {
                assertEquals(rows.get(i), read.lines().get(form).get(i), form + " " + i);
            }
        });
        assertEquals(expected, read.lines());
        var taken = LedgerImport.adding(Report.blank(report.profile()), read.lines());
        assertEquals(expected, Ledgers.lines(taken.edit().applyTo(Report.blank(report.profile()))));
        assertEquals(0, taken.known());
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 17})
    void addingTwiceDoublesNothing(long seed) throws WorkbookFailure {
        var report = RandomEdits.report(seed, 600);
        var again = LedgerImport.adding(report, there(report).lines());
        assertEquals(0, again.added());
        assertEquals(Ledgers.lines(report).values().stream().mapToInt(List::size).sum(), again.known());
        assertEquals(0, again.differing());
        assertEquals(report, again.edit().applyTo(report));
    }

    @Test
    void replacingLeavesOnlyWhatWasRead() throws WorkbookFailure {
        var other = RandomEdits.report(5, 600);
        var report = RandomEdits.report(6, 600);
        var replaced = LedgerImport.replacing(report, there(other).lines());
        assertEquals(Ledgers.lines(other), Ledgers.lines(replaced.edit().applyTo(report)));
        assertTrue(replaced.removed() > 0);
    }
}
