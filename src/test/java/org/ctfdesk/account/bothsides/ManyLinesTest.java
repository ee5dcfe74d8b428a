package org.ctfdesk.account.bothsides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ctfdesk.derive.article6.LedgerDrawing;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Table;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.report.profile.Party;
import org.ctfdesk.report.profile.Periods;
import org.ctfdesk.sample.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Many lines without identifiers: each is laid beside those that may speak of the same outcomes, not beside all. */
class ManyLinesTest {
    private static final Periods YEARS = new Periods(2021, 2030, 1990, 2024, List.of(), 2040, List.of(2024), List.of(2030));
    private static final Report BASE = Samples.of("textbook-a").with(TableKey.of("actions"), Table.EMPTY)
            .with(TableKey.of("authorizations"), Table.EMPTY);

    private static Report ledger(String code, List<String> lines) {
        return LedgerDrawing.actions(BASE.with(BASE.profile().with(new Party(code, code, true, false)).with(YEARS)),
                String.join("\n", lines));
    }

    /** One sells, the other uses other amounts of the same vintages; {@code odd} lines contradict. */
    private static List<Report> pair(int count, boolean odd) {
        var random = new Random(count);
        var sold = new ArrayList<String>();
        var used = new ArrayList<String>();
        for (var i = 0; i < count; i++) {
            var vintage = 2021 + random.nextInt(2);
            sold.add("date=2023-03-01; type=firstTransfer; by=XPA; acquiringParty=XPB; vintage=%d; quantity=%d".formatted(vintage, 10
                    + i % 7));
            used.add("date=2023-04-01; type=acquisition; by=XPA; transferringParty=XPA; vintage=%d; quantity=%d"
                    .formatted(odd ? vintage + 1 : vintage, 10 + i % 5));
            used.add("date=2023-06-01; type=use; by=XPA; usingParty=XPB; yearOfUse=2023; vintage=%d; quantity=%d"
                    .formatted(odd ? vintage + 1 : vintage, 10 + i % 5));
        }
        return List.of(ledger("XPA", sold), ledger("XPB", used));
    }

    /** In pairs that fit, and in those of which every line contradicts: line by line that would be sixty-four million pairs. */
    @ParameterizedTest
    @CsvSource({"false, 3716", "true, 2607"})
    void manyLinesAreLaidBesideEachOtherInTime(boolean odd, int matches) {
        assertEquals(matches, BothSides.of(pair(2000, odd)).matches().size());
        var many = pair(8000, odd);
        assertTimeout(Duration.ofSeconds(8), () -> BothSides.of(many));
    }
}
