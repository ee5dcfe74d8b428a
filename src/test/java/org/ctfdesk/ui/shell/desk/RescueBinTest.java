package org.ctfdesk.ui.shell.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.store.ReportFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is given up is kept for thirty days, each by itself. */
class RescueBinTest {
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    @TempDir
    Path folder;

    private RescueBin bin(int daysLater) {
        return new RescueBin(folder, Clock.fixed(NOW.plus(Duration.ofDays(daysLater)), ZoneOffset.UTC));
    }

    @Test
    void twoGivenUpInTheSameSecondAreBothThere() throws Exception {
        bin(0).keep("utopia.ctfdesk", Samples.of("host"));
        bin(0).keep("utopia.ctfdesk", Samples.of("buyer"));
        var all = bin(0).all();
        assertEquals(2, all.size());
        assertTrue(Samples.of("buyer").equals(ReportFile.open(all.getFirst().file()).report())
                || Samples.of("buyer").equals(ReportFile.open(all.getLast().file()).report()));
    }

    @Test
    void aNameThatIsNoNameOfAFileIsKeptAsFarAsItCanBe() throws Exception {
        bin(0).keep("Sample: host/buyer?", Samples.of("host"));
        assertEquals(List.of("Sample_ host_buyer_"), bin(0).all().stream().map(RescueBin.GivenUp::name).toList());
    }

    @Test
    void afterThirtyDaysItIsGone() throws Exception {
        bin(0).keep("utopia.ctfdesk", Samples.of("host"));
        assertEquals(1, bin(30).all().size());
        assertEquals(0, bin(31).all().size());
        assertEquals(0, bin(0).all().size(), "the file is removed");
    }

    @Test
    void aJournalThatCannotBePlayedBackIsMovedAndNeverReplaced() throws Exception {
        for (var text : List.of("one", "two")) {
            var journal = Files.writeString(folder.resolve(".utopia.ctfdesk.journal"), text);
            bin(0).keepJournal(journal);
            assertFalse(Files.exists(journal));
        }
        try (var files = Files.list(folder.resolve("given-up"))) {
            assertEquals(2, files.count());
        }
        assertEquals(List.of(), bin(0).all());
    }
}
