package org.ctfdesk.account.annex4;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.ctfdesk.account.standing.AccountingRow;
import org.ctfdesk.account.standing.AccountingRows;
import org.ctfdesk.derive.article6.LedgerDrawing;
import org.ctfdesk.derive.article6.Window;
import org.ctfdesk.report.Report;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Annex4Test {
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    /** Amounts by approach, sector, Parties and vintage add up to rows 23(c) to (e): para. 23(j). */
    @ParameterizedTest
    @ValueSource(strings = {"host", "buyer", "textbook-a", "textbook-b", "budget"})
    void theBreakdownAddsUpToTheRowsOfTable4(String sample) {
        var report = Samples.of(sample);
        var rows = AccountingRows.of(report, report.profile().targets().getFirst().id());
        var compared = 0;
        for (var row : List.of(AccountingRow.FIRST_TRANSFERRED, AccountingRow.OTHER_PURPOSES, AccountingRow.USED)) {
            for (var year : Window.of(report).years()) {
                var sum = Breakdown.of(report).stream()
                        .filter(each -> each.metric().isEmpty() && each.year() == year && each.paragraph().equals(row.paragraph()))
                        .map(Breakdown::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
                assertEquals(0, sum.compareTo(rows.plain(row, year).orElse(BigDecimal.ZERO)), row + " " + year);
                compared += sum.signum();
            }
        }
        assertTrue(compared > 0, "nothing was compared");
    }

    @Test
    void tellsApproachSectorPartiesAndVintage() {
        Report report = LedgerDrawing.actions(LedgerDrawing.authorizations(Samples.of("textbook-b"),
                "authorizationId=A1; approachId=CA9001; purposes=ndc; sectors=energy"), """
                date=2022-03-01; type=firstTransfer; subtype=toAnotherParty; auth=A1; by=XTB; acquiringParty=XTA; vintage=2022; quantity=30
                date=2022-04-01; type=firstTransfer; subtype=toAnotherParty; auth=A1; by=XTB; acquiringParty=XTA; vintage=2022; quantity=20.50
                date=2022-05-01; type=cancellation; subtype=voluntaryOmge; auth=A1; approachId=CA9001; by=XTB; vintage=2022; quantity=2; ids=O-1..O-2
                """);
        var tables = new Annex4(report, WORDS).tables();
        assertTrue(tables.getFirst().csv().contains("23(c),2022,CA9001,Energy"), tables.getFirst().csv());
        assertTrue(tables.getFirst().csv().contains("XTB,XTA,2022,50.5,t CO2 eq"), tables.getFirst().csv());
        assertTrue(tables.get(1).csv().contains("VI.K. Description of how the cooperative approach delivers overall mitigation"),
                tables.get(1).csv());
        assertEquals(9, tables.getFirst().heads().size());
    }

    @Test
    void holdingsOpenWhereTheYearBeforeClosed() {
        var report = LedgerDrawing.actions(Samples.of("textbook-a"), """
                date=2022-03-01; type=acquisition; approachId=CA9001; by=XTB; transferringParty=XTB; vintage=2022; quantity=40
                date=2022-09-01; type=use; approachId=CA9001; by=XTB; vintage=2022; quantity=15; yearOfUse=2022
                """);
        assertTrue(new Annex4(report, WORDS).tables().getLast().csv().contains("2022,CA9001,2022,0,25,t CO2 eq"));
    }
}
