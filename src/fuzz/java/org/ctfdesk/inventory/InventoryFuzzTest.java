package org.ctfdesk.inventory;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Locale;
import java.util.Optional;
import org.ctfdesk.inventory.file.InventoryReader;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Party;
import org.ctfdesk.text.ReadingFailure;
import org.ctfdesk.text.Words;

/** Whatever an inventory file holds, it is taken as far as it goes and told, or refused in words. */
class InventoryFuzzTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);
    private static final Report BLANK = Report.blank(Profile.usual(new Party("", "", true, false), 2026, "Target"));

    @FuzzTest(maxDuration = "10m")
    void anyFileIsTakenOrRefusedInWords(byte[] bytes) {
        try {
            var file = InventoryReader.read("f.csv", bytes, Optional.empty());
            var proposal = InventoryMapping.propose(file, BLANK, ImportWish.of("2026-11-01").takingYears(), WORDS);
            proposal.findings().forEach(each -> assertFalse(WORDS.of(each.key(), each.arguments().toArray()).isBlank()));
            proposal.edit().applyTo(BLANK);
        } catch (ReadingFailure failure) {
            assertFalse(failure.told(WORDS).isBlank());
        }
    }
}
