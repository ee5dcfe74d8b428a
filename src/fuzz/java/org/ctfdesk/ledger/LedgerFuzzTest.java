package org.ctfdesk.ledger;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Locale;
import java.util.Optional;
import org.ctfdesk.text.CsvFile;
import org.ctfdesk.text.ReadingFailure;
import org.ctfdesk.text.Words;

/** Whatever a file of a ledger or of levels holds, it is read or refused in words. */
class LedgerFuzzTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    private interface Reading {
        void read(CsvFile file) throws ReadingFailure;
    }

    @FuzzTest(maxDuration = "10m")
    void anyFileIsReadOrRefusedInWords(byte[] bytes) {
        read(bytes, file -> LedgerCsv.actions(file, "", Optional.empty(), WORDS));
        read(bytes, file -> LedgerCsv.authorizations(file, Optional.empty(), WORDS));
        read(bytes, file -> LevelsCsv.read(file, Optional.empty(), WORDS));
    }

    private static void read(byte[] bytes, Reading reading) {
        try {
            reading.read(CsvFile.of("f.csv", bytes));
        } catch (ReadingFailure failure) {
            assertFalse(failure.told(WORDS).isBlank());
        }
    }
}
