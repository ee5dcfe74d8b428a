package org.ctfdesk.rule.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.ctfdesk.derive.article6.LedgerDrawing;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.edit.History;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.Finding;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.sample.Samples;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private final Place place = Place.of("table10", "indicator/1", "recent@2023");
    private final History history = new History(Samples.of("host"));

    private List<Finding> findings() {
        return new Checker(Rules.ALL).check(history.current()).findings();
    }

    private Finding onlyOne() {
        history.apply(Edit.type(place, Optional.of(Quantity.of(NotationKey.UA))));
        return findings().stream().filter(finding -> finding.place().equals(place) && finding.code().equals("FORM-05")).findFirst()
                .orElseThrow();
    }

    @Test
    void anExplainedWarningIsNoLongerListedAndItsReasonIsAFootnote() {
        var finding = onlyOne();
        assertTrue(finding.canBeExplained());
        history.apply(Explanation.of(finding, "The energy balance of 2023 is not closed yet.", history.current()));
        var checked = new Checker(Rules.ALL).check(history.current());
        assertFalse(checked.findings().contains(finding));
        assertEquals(List.of(finding), checked.explained());
        assertFalse(((Quantity) history.current().answer(place).orElseThrow()).footnotes().isEmpty());
        assertTrue(history.current().tables().toString().contains("not closed yet"));
    }

    @Test
    void aLedgerHasNoFootnotesAndTheReasonIsKeptWithTheFinding() {
        var line = "date=2022-05-01; type=firstTransfer; ids=CA1-XAA-1..CA1-XAA-10; vintage=2022; quantity=10; by=XAA\n";
        var report = LedgerDrawing.actions(history.current(), line + line);
        var finding = new Checker(Rules.ALL).check(report).findings().stream()
                .filter(each -> each.place().table().form().equals("actions") && each.canBeExplained()).findFirst().orElseThrow();
        var explained = Explanation.of(finding, "The registry corrects it.", report).applyTo(report);
        assertEquals(report.tables(), explained.tables());
        assertTrue(new Checker(Rules.ALL).check(explained).explained().contains(finding));
    }

    @Test
    void takingItBackListsTheFindingAgain() {
        var finding = onlyOne();
        history.apply(Explanation.of(finding, "Later.", history.current()));
        history.undo();
        assertTrue(findings().contains(finding));
    }

    @Test
    void anErrorStaysWhateverIsSaid() {
        history.apply(Edit.type(Place.of("table4/1", "used", "year@2022"), Optional.of(Quantity.of(NotationKey.FX))));
        var error = findings().stream().filter(finding -> finding.severity() == Severity.ERROR).findFirst().orElseThrow();
        assertFalse(error.canBeExplained());
        history.apply(Explanation.of(error, "We would rather not say.", history.current()));
        assertTrue(findings().stream().anyMatch(finding -> finding.code().equals(error.code()) && finding.place().equals(error.place())));
    }

    @Test
    void theReasonTakesANumberThatNoCellStillCites() {
        var cited = Place.of("table10", "indicator/2", "recent@2023");
        history.apply(Edit.type(cited, Optional.of(Quantity.of("44.6").citing(List.of(7)))));
        var finding = onlyOne();
        history.apply(Explanation.of(finding, "Not closed yet.", history.current()));
        assertEquals(List.of(8), ((Quantity) history.current().answer(place).orElseThrow()).footnotes());
    }
}
