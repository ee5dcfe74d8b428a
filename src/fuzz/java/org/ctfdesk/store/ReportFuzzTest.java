package org.ctfdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a report file or a journal holds, it is read or refused in words; what was read is written and read again. */
class ReportFuzzTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    @TempDir
    static Path folder;

    @FuzzTest(maxDuration = "10m")
    void anyTextIsAReportOrRefusedInWords(byte[] bytes) throws StoreFailure {
        Reading reading;
        try {
            reading = ReportText.read(new String(bytes, StandardCharsets.UTF_8), "f.ctfdesk");
        } catch (StoreFailure failure) {
            assertFalse(failure.told(WORDS).isBlank());
            return;
        }
        assertEquals(reading.report(), ReportText.read(ReportText.write(reading.report()), "again").report());
    }

    /** Behind a first line that is whole, and three edits before and after what may be anything. */
    @FuzzTest(maxDuration = "10m")
    void anyJournalGivesBackWhatCanBeRead(byte[] bytes) throws IOException, StoreFailure {
        var report = folder.resolve("report.ctfdesk");
        if (!Files.exists(report)) {
            ReportFile.save(report, Samples.of("textbook-a"));
        }
        var out = new ByteArrayOutputStream();
        out.write(("{\"journal\":1,\"base\":\"" + ReportFile.sha256(report) + "\"}\n" + edit(1)).getBytes(StandardCharsets.UTF_8));
        out.write(bytes);
        out.write(("\n" + edit(2)).getBytes(StandardCharsets.UTF_8));
        var journal = Files.write(folder.resolve("f.journal"), out.toByteArray());
        var found = Recovery.of(journal, Optional.of(report)).orElseThrow();
        assertTrue(found.edits() >= 2, "those before and after are there");
    }

    private static String edit(int number) {
        return "{\"set\":\"type\",\"changes\":[[\"description:target:description\",\"" + number + "\"]]}\n";
    }
}
