package org.ctfdesk.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctfdesk.edit.Proposal.Remark;
import org.ctfdesk.edit.Proposed.Doubtful;
import org.ctfdesk.edit.Proposed.Placed;
import org.ctfdesk.edit.Proposed.Reading;
import org.ctfdesk.edit.Proposed.Unplaced;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.junit.jupiter.api.Test;

/** What comes in is a value first: nothing is entered before it is sure, and what is left out is kept. */
class ProposalTest {
    private static final Place ENERGY = Place.of("table7", "energy", "projection@2030");
    private static final Place WASTE = Place.of("table7", "waste", "projection@2030");
    private static final Reason WHY = Reason.of("edit.type");
    private static final Origin AT_C4 = at("C4", "1.234");

    private static final Proposal PROPOSAL = new Proposal(
            List.of(),
            List.of(new Placed(at("C3", "12.5"), ENERGY, Quantity.of("12.5")),
                    Doubtful.open(AT_C4, WASTE, List.of(reading("1234"), reading("1.234")), WHY),
                    new Unplaced(at("B31", "see annex"), Optional.of(TableKey.of("table7")), false, WHY)),
            List.of());

    @Test
    void entersNothingWhereTwoReadingsArePossible() {
        var report = enter(PROPOSAL);
        assertEquals(Optional.of(Quantity.of("12.5")), report.answer(ENERGY));
        assertEquals(Optional.empty(), report.answer(WASTE));
        assertTrue(PROPOSAL.isOpen());
    }

    @Test
    void entersTheReadingThatWasChosen() {
        var settled = PROPOSAL.settled(AT_C4, 1);
        assertEquals(Optional.of(Quantity.of("1.234")), enter(settled).answer(WASTE));
        assertFalse(settled.isOpen());
        assertEquals(Optional.empty(), enter(settled.settled(AT_C4, -1)).answer(WASTE));
    }

    @Test
    void aLikelyReadingIsEnteredAndStillAskedAbout() {
        var likely = new Proposal(List.of(), List.of(Doubtful.likely(AT_C4, WASTE, reading("7"), WHY)), List.of());
        assertEquals(Optional.of(Quantity.of("7")), enter(likely).answer(WASTE));
        assertTrue(likely.isOpen());
        assertFalse(likely.settled(AT_C4, 0).isOpen());
    }

    @Test
    void notesWhereEachAnswerCameFromAndWhatWasLeftOut() {
        var note = enter(PROPOSAL).provenance().getFirst();
        assertEquals("table7", note.table());
        assertEquals("Tables.xlsx", note.file());
        assertEquals("ab".repeat(32), note.sha256());
        assertEquals("Sheet 7", note.sheet());
        assertEquals("2026-11-30", note.date());
        assertEquals(Map.of("energy:projection@2030", "C3"), note.cells());
        assertEquals(Map.of("C4", "1.234", "B31", "see annex"), note.left());
    }

    @Test
    void isOneStepToUndo() {
        var history = new History(RandomEdits.blank());
        assertTrue(history.apply(edit(PROPOSAL)));
        assertTrue(history.undo());
        assertFalse(history.undo());
        assertEquals(RandomEdits.blank(), history.current());
    }

    @Test
    void aRemarkThatAsksKeepsItOpen() {
        assertTrue(new Proposal(List.of(), List.of(), List.of(new Remark(AT_C4, true, WHY))).isOpen());
        assertFalse(new Proposal(List.of(), List.of(), List.of(new Remark(AT_C4, false, WHY))).isOpen());
    }

    private static Report enter(Proposal proposal) {
        return edit(proposal).applyTo(RandomEdits.blank());
    }

    private static Edit edit(Proposal proposal) {
        return proposal.edit("paste", LocalDate.of(2026, 11, 30), "a workbook");
    }

    private static Reading reading(String digits) {
        return new Reading(Optional.of(Quantity.of(digits)), WHY);
    }

    private static Origin at(String cell, String text) {
        return new Origin("Tables.xlsx", "ab".repeat(32), "Sheet 7", cell, text);
    }
}
