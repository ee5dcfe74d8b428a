package org.ctfdesk.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.compare.Differences;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.Acknowledgement;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.sheet.AnswerText;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;

/** What changed between two reports, a line each that says where, from what and to what. */
class DifferenceTextTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);
    private static final Report HOST = Samples.of("host");
    private static final Place ENERGY = Place.of("table7", "energy", "projection@2030");
    private static final Place TOTAL = Place.ofPath("table4/1:netTransfers:year@2023");

    private static List<String> told(Report before, Report after, int most) {
        return new DifferenceText(WORDS, new AnswerText(NumberStyle.POINT, WORDS))
                .told(Differences.between(before, after).toList(), before, after, most);
    }

    private static String one(Report before, Report after) {
        var told = told(before, after, 10);
        assertEquals(1, told.size(), told::toString);
        return told.getFirst();
    }

    private static Report with(Place place, String figure) {
        return HOST.with(place, Optional.of(Quantity.of(figure)));
    }

    @Test
    void aFigureIsToldBeforeAndAfter() {
        var line = one(with(ENERGY, "1234.5"), with(ENERGY, "81236"));
        assertTrue(line.endsWith(": 1,234.5 → 81,236"), line);
        assertTrue(line.contains("Energy") && line.contains("2030"), line);
    }

    @Test
    void aBlankIsCalledBlank() {
        var line = one(with(ENERGY, "5"), HOST.with(ENERGY, Optional.empty()));
        assertTrue(line.endsWith("5 → " + WORDS.of("ui.cell.blank")), line);
    }

    @Test
    void aComputedCellTellsWhatItsFormulaGives() {
        var line = one(HOST.with(TOTAL, Optional.empty()), with(TOTAL, "1"));
        assertTrue(line.matches("(?s).*: [\\d,.]+ \\(computed\\) → 1"), line);
    }

    @Test
    void longWordsAreCutAndStandOnOneLine() {
        var box = Place.of("table5", "measure/1", "description");
        var line = one(HOST.with(box, Optional.of(new Answer.Words("short"))),
                HOST.with(box, Optional.of(new Answer.Words("first line\n" + "and many words ".repeat(10)))));
        assertTrue(line.contains("short → first line and many words"), line);
        assertTrue(line.endsWith("…") && !line.contains("\n"), line);
    }

    @Test
    void rowsThatComeAndGoAreToldByName() {
        var added = HOST.with(Place.of("table5", "measure/900", "label"), Optional.of(new Answer.Words("Tides")));
        assertTrue(one(HOST, added).matches("New row in .*: Tides"), one(HOST, added));
        assertTrue(one(added, HOST).matches("Row taken out of .*: Tides"), one(added, HOST));
    }

    @Test
    void anotherOrderIsToldOnce() {
        var moved = new Edit.MoveItem(TableKey.of("table5"), "measure", "1", 2).applyTo(HOST);
        assertTrue(one(HOST, moved).endsWith("stand in another order"), one(HOST, moved));
    }

    @Test
    void claimsAreToldByTheirProvision() {
        var without = HOST.with(new ReportPart.Claims(HOST.claims().subList(1, HOST.claims().size())));
        assertTrue(one(HOST, without).startsWith("Flexibility no longer claimed: "), one(HOST, without));
        assertTrue(one(without, HOST).startsWith("Flexibility claimed: "), one(without, HOST));
    }

    @Test
    void whatStandsBesideTheTablesIsToldAsAWhole() {
        assertEquals("The profile changes", one(HOST, HOST.with(HOST.profile().with(HOST.profile().party().withName("Elsewhere")))));
        var explained = HOST.with(new ReportPart.Acknowledgements(List.of(new Acknowledgement("T5-09", ENERGY, "late"))));
        assertEquals("Explanations of findings change", one(HOST, explained));
    }

    @Test
    void theFirstAreToldAndTheOthersCounted() {
        var after = HOST;
        for (var year : Set.of(2030, 2035)) {
            for (var line : Set.of("energy", "transport", "waste")) {
                after = after.with(Place.of("table7", line, "projection@" + year), Optional.of(Quantity.of("1")));
            }
        }
        var all = told(HOST, after, 100);
        var some = told(HOST, after, 2);
        assertEquals(all.subList(0, 2), some.subList(0, 2));
        assertEquals("… and " + (all.size() - 2) + " more", some.getLast());
        assertEquals(3, some.size());
    }
}
