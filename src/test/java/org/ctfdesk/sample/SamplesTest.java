package org.ctfdesk.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ctfdesk.form.Condition;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.Need;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.Years;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.engine.Checker;
import org.ctfdesk.rule.engine.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every sample: it answers what its conditions ask, can be read, and is the same each time. */
class SamplesTest {
    @Test
    void areListedAndFoundByName() {
        assertEquals(List.of("host", "buyer", "iceland", "flawed-host", "flawed-buyer", "budget", "metric", "textbook-a", "textbook-b"),
                Samples.all().stream().map(Sample::name).toList());
        assertThrows(IllegalArgumentException.class, () -> Samples.of("elbonia"));
    }

    static List<String> names() {
        return Samples.all().stream().map(Sample::name).toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void areEqualWhenMadeTwice(String name) {
        assertNotSame(Samples.of(name), Samples.of(name));
        assertEquals(Samples.of(name), Samples.of(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"host", "buyer"})
    void answerAllThatIsAsked(String name) {
        var figures = new SampleFigures(Samples.of(name));
        var report = figures.report();
        var missing = new ArrayList<String>();
        for (var form : Forms.NDC) {
            for (var table : report.keysOf(form)) {
                for (var place : asked(report, table)) {
                    if (figures.shown(place).isEmpty()) {
                        missing.add(place.path());
                    }
                }
                if (report.answer(new Place(Report.footOf(table), RowKey.of(Foot.BOX), ColumnKey.of(Foot.TEXT))).isEmpty()) {
                    missing.add(table.path() + " documentation box");
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    /** The cells of lines that are asked for under the sample's conditions; tables 8 and 9, though a "may", included. */
    private static List<Place> asked(Report report, TableKey table) {
        var form = Forms.of(table.form());
        var places = new ArrayList<Place>();
        for (var part : form.parts()) {
            switch (part) {
                case Part.Heading heading -> {}
                case Part.Line line -> places.addAll(asked(report, table, line, RowKey.of(line.id())));
                case Part.Repeated repeated -> {
                    var items = report.items(table, repeated);
                    if (items.isEmpty() && wanted(report, repeated.lines().getFirst())) {
                        places.add(new Place(table, new RowKey(repeated.lines().getFirst().id(), "1"), ColumnKey.LABEL));
                    }
                    for (var item : items) {
                        repeated.lines().forEach(line -> places.addAll(asked(report, table, line, new RowKey(line.id(), item.id()))));
                    }
                }
            }
        }
        return places;
    }

    private static boolean wanted(Report report, Part.Line line) {
        return report.profile().circumstances().meet(line.condition(), report.profile().periods())
                && (line.need() != Need.MAY || line.condition() == Condition.PROJECTS && !line.named());
    }

    private static List<Place> asked(Report report, TableKey table, Part.Line line, RowKey row) {
        if (!wanted(report, line)) {
            return List.of();
        }
        if (line.spanning().isPresent()) {
            return List.of(new Place(table, row, ColumnKey.ACROSS));
        }
        var periods = report.profile().periods();
        return Forms.of(table.form()).columns().stream()
                .filter(column -> line.columns().contains(column.id()))
                .flatMap(column -> column.isYearly()
                        ? periods.of(column.years()).stream()
                                // the end year is still to come
                                .filter(year -> column.years() != Years.IMPLEMENTATION || year <= periods.inventoryTo())
                                .map(year -> new ColumnKey(column.id(), year))
                        : Stream.of(ColumnKey.of(column.id())))
                .map(column -> new Place(table, row, column))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void holdNothingUnread(String name) {
        assumeFalse(name.startsWith("flawed-"), "exercises hold what cannot be read");
        answers(Samples.of(name)).forEach((place, answer) -> assertFalse(answer instanceof Answer.Unread, place + " " + answer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"host", "buyer", "iceland"})
    void citeEveryFootnoteAndNoOther(String name) {
        var report = Samples.of(name);
        var cited = new TreeSet<String>();
        answers(report).forEach((place, answer) -> {
            if (answer instanceof Quantity quantity) {
                quantity.footnotes().forEach(number ->
                        cited.add(Report.footOf(TableKey.ofPath(place.substring(0, place.indexOf(':')))).path() + " " + number));
            }
        });
        var written = new TreeSet<String>();
        report.tables().forEach((key, table) -> table.block(Foot.FOOTNOTE).items()
                .forEach(item -> written.add(key.path() + " " + item.id())));
        assertEquals(written, cited);
        assertFalse(written.isEmpty());
    }

    @Test
    void useKeysWithReasons() {
        var host = Samples.of("host");
        assertEquals(List.of("48", "58", "85", "95"), host.claims().stream().map(FlexibilityClaim::provision).toList());
        host.claims().forEach(claim -> assertTrue(claim.capacityConstraint().length() > 40
                && claim.timeFrame().matches(".*20(2[89]|30).*")));
        for (var name : List.of("host", "buyer", "iceland")) {
            answers(Samples.of(name)).forEach((place, answer) -> {
                if (answer instanceof Quantity.Keys keys) {
                    if (keys.keys().contains(NotationKey.FX)) {
                        assertEquals("host", name);
                        assertTrue(place.matches("table5:measure/\\d+:(achieved|expected)@.*|table[6789]:(sf6|nf3):.*"), place);
                    }
                    if (keys.keys().contains(NotationKey.NE) || keys.keys().contains(NotationKey.IE)) {
                        assertFalse(keys.footnotes().isEmpty(), place);
                    }
                }
            });
        }
    }

    @Test
    void nameInventedPartiesAsSuch() {
        for (var name : names().stream().filter(each -> !each.equals("iceland")).toList()) {
            var report = Samples.of(name);
            assertTrue(report.profile().party().iso3().matches("X[A-Z]{2}"));
            var words = assertInstanceOf(Answer.Words.class, report.answer(Place.of("description", "target", "description")).orElseThrow());
            assertTrue(words.text().contains("is an invented Party"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"budget", "metric", "textbook-a", "textbook-b"})
    void theSmallOnesContradictNothingInTable4AndInTheLedger(String name) {
        var told = new ArrayList<String>();
        for (var finding : new Checker(Rules.ALL).check(Samples.of(name)).findings()) {
            var form = Forms.of(finding.place().table().form());
            if (form == Progress.FORM || Forms.LEDGER.contains(form)) {
                told.add(finding.code() + " " + finding.place().path());
            }
        }
        // the notes are cells that only a whole report fills in
        told.removeIf(each -> each.matches("FORM-01 table4/1:(otherInformation|supporting).*"));
        assertEquals(List.of(), told);
    }

    private static SortedMap<String, Answer> answers(Report report) {
        var answers = new TreeMap<String, Answer>();
        report.tables().forEach((key, table) -> {
            table.rows().forEach((line, row) ->
                    row.answers().forEach((column, answer) -> answers.put(new Place(key, RowKey.of(line), column).path(), answer)));
            table.blocks().values().forEach(block -> block.items().forEach(item -> item.rows().forEach((line, row) ->
                    row.answers().forEach((column, answer) ->
                            answers.put(new Place(key, new RowKey(line, item.id()), column).path(), answer)))));
        });
        return answers;
    }
}
