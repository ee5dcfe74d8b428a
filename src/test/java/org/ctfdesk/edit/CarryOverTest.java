package org.ctfdesk.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Acknowledgement;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.LastReport;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.report.Ticked;
import org.ctfdesk.report.profile.Periods;
import org.ctfdesk.report.profile.Submission;
import org.ctfdesk.rule.Finding;
import org.ctfdesk.rule.engine.Checker;
import org.ctfdesk.rule.engine.Rules;
import org.ctfdesk.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What remains true of a report goes into the next one, and nothing else does. */
class CarryOverTest {
    private static final Report HOST = Samples.of("host")
            .with(new ReportPart.Acknowledgements(List.of(
                    new Acknowledgement("T4-22", Place.of("table4/1", "indicator/1", "year@2023"), "fires"))))
            .with(new ReportPart.Ticks(List.of(new Ticked("G-09", "VIII"))));
    private static final Report NEXT = next(HOST);

    private static Report next(Report before) {
        return CarryOver.of(before, "host.ctfdesk", "2028-01-15");
    }

    private static Optional<Answer> at(Report report, String place) {
        return report.answer(Place.ofPath(place));
    }

    @Test
    void theProfileMovesOnByTwoYears() {
        assertEquals(new Submission(3, 2028, "1.0", Submission.State.STARTED, "en"), NEXT.profile().submission());
        assertEquals(new Periods(2021, 2030, 1990, 2025, List.of(), 2035, List.of(2025), List.of(2030)), NEXT.profile().periods());
        assertEquals(HOST.profile().ndc(), NEXT.profile().ndc());
        assertEquals(HOST.profile().targets(), NEXT.profile().targets());
        assertEquals(Periods.usual(2028), Periods.usual(2026).next());
    }

    @Test
    void theLastReportIsKeptWithoutWhatIsItsOwnAffair() {
        var last = NEXT.last().orElseThrow();
        assertEquals("host.ctfdesk", last.file());
        var ledger = Forms.LEDGER.stream().map(Form::id).toList();
        assertEquals(HOST.tables(), last.report().tables(), "with the ledger as it was filed");
        ledger.forEach(form -> assertEquals(HOST.table(form), NEXT.table(form), "the ledger goes on"));
        assertEquals(HOST.claims(), last.report().claims());
        assertEquals(List.of(), last.report().acknowledgements());
        assertEquals(List.of(), last.report().ticked());
        var older = new LastReport(NEXT, "x", "2030-01-15", false).report().last().orElseThrow().report();
        assertEquals(List.of("actions", "approaches", "authorizations", "table4"),
                older.tables().keySet().stream().map(TableKey::form).distinct().sorted().toList(), "of what was before, Article 6 alone");
        assertEquals(List.of(), NEXT.acknowledgements());
        assertEquals(List.of(), NEXT.ticked());
        assertEquals(HOST.claims(), NEXT.claims());
        assertEquals(HOST.provenance(), NEXT.provenance());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "description:target:description", "table1:indicator/1:label", "table1:relation/1:description", "table3:targetMethod:description",
        "table4/1:indicator/1:reference", "table4/1:indicator/1:year@2023", "table4/1:indicator/1:targetLevel",
        "table4/1:firstTransferred:year@2023", "table4/1:otherInformation:across", "table5:measure/1:objectives",
        "table5:measure/1:expected@2030", "table6:energy:year@2023", "table10:keyIndicator/1:label", "table10:indicator/1:unit",
        "table7:ownGas/1:label", "foot/table5:box:text"})
    void whatRemainsTrueIsThere(String place) {
        assertTrue(at(HOST, place).isPresent(), place);
        assertEquals(at(HOST, place), at(NEXT, place));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "description:updates:description", "table1:recalculation/1:description", "table4/1:indicator/1:progress",
        "table5:measure/1:achieved@2023", "table7:energy:projection@2030", "table7:energy:recent@2023", "table7:ownGas/1:projection@2030",
        "table10:keyIndicator/1:projection@2030", "table10:indicator/1:recent@2023", "table11:assumption/1:recent@2023"})
    void whatSpeaksOfOneReportIsNot(String place) {
        var before = HOST.with(Place.ofPath("table1:recalculation/1:description"), Optional.of(new Answer.Words("Recalculated in 2026.")))
                .with(Place.ofPath("description:updates:description"), Optional.of(new Answer.Words("Clarified in 2026.")));
        assertTrue(at(before, place).isPresent(), place);
        assertEquals(Optional.empty(), at(next(before), place));
    }

    @Test
    void onlyFootnotesThatAreStillCitedStay() {
        var foot = new TableKey("foot", "table5");
        var before = HOST.with(new Place(foot, RowKey.ofPath("footnote/41"), ColumnKey.of("text")),
                        Optional.of(new Answer.Words("of the achieved estimate")))
                .with(new Place(foot, RowKey.ofPath("footnote/42"), ColumnKey.of("text")),
                        Optional.of(new Answer.Words("of the expected estimate")))
                .with(Place.of("table5", "measure/1", "achieved@2023"), Optional.of(Quantity.of("1").citing(List.of(41))))
                .with(Place.of("table5", "measure/1", "expected@2030"), Optional.of(Quantity.of("2").citing(List.of(42))));
        var notes = next(before).table(foot).block("footnote");
        assertTrue(notes.item("42").isPresent());
        assertFalse(notes.item("41").isPresent());
    }

    @Test
    void anIndicatorWithoutANameStaysWhatTablesFollow() {
        var before = HOST.with(Place.of("table1", "indicator/1", "label"), Optional.empty());
        for (var line : List.of("reference/1", "recalculation/1", "relation/1")) {
            before = before.with(Place.of("table1", line, "description"), Optional.empty());
        }
        assertEquals(List.of("1", "2"), next(before).table("table1").block("indicator").items().stream().map(Item::id).toList());
    }

    /** A figure outside the years, a footnote lost or left, a formula that differs: none of it is made by carrying over. */
    @ParameterizedTest
    @ValueSource(strings = {"host", "buyer", "iceland"})
    void nothingIsFoundThatCarryingOverWouldHaveMade(String sample) {
        var made = Set.of("FORM-04", "FORM-06", "FORM-07", "G-07");
        var before = Samples.of(sample);
        var known = new Checker(Rules.ALL).check(before).findings().stream().map(Finding::place).toList();
        var found = new Checker(Rules.ALL).check(next(before)).findings().stream()
                .filter(finding -> made.contains(finding.code()) && !known.contains(finding.place()))
                .toList();
        assertEquals(List.of(), found);
    }

    @Test
    void reportsOfEverySortCanBeCarriedOver() {
        for (var seed = 1; seed <= 30; seed++) {
            var before = RandomEdits.report(seed, 120);
            var after = next(next(before));
            assertEquals(before.profile().submission().btr() + 2, after.profile().submission().btr());
            assertEquals(before.claims(), after.claims());
        }
    }
}
