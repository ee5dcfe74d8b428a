package org.ctfdesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ctfdesk.sample.Samples;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Answers put in together make the report that they make one by one. */
class ManyAnswersTest {
    private static final Report HOST = Samples.of("host");
    private static final List<String> TABLES = List.of("table1", "table4/1", "table5", "table6", "table9", "actions");

    /** Every cell that the sample answers in those tables, and one of an item that is not there yet. */
    private static List<Place> places() {
        var places = new ArrayList<Place>();
        for (var path : TABLES) {
            var key = TableKey.ofPath(path);
            var table = HOST.table(key);
            table.rows().forEach((line, row) -> row.answers().keySet()
                    .forEach(column -> places.add(new Place(key, RowKey.of(line), column))));
            table.blocks().forEach((part, block) -> block.items().forEach(item -> item.rows().forEach((line, row) -> row.answers().keySet()
                    .forEach(column -> places.add(new Place(key, new RowKey(line, item.id()), column))))));
        }
        places.add(Place.of("table5", "measure/77", "label"));
        places.add(Place.of("table5", "measure/78", "description"));
        return places;
    }

    @RepeatedTest(40)
    void areThoseOfOneAfterTheOther(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var places = places();
        var many = new ManyAnswers(HOST);
        var expected = HOST;
        var at = random.nextInt(places.size());
        for (var i = 0; i < 120; i++) {
            at = random.nextInt(4) == 0 ? random.nextInt(places.size()) : (at + 1) % places.size(); // mostly beside the one before
            var place = places.get(at);
            var answer = switch (random.nextInt(4)) {
                case 0 -> Optional.<Answer>empty();
                case 1 -> HOST.answer(place);
                default -> Optional.<Answer>of(new Answer.Words("as typed " + random.nextInt(3)));
            };
            many.put(place, answer);
            expected = expected.with(place, answer);
        }
        assertEquals(expected, many.report());
        assertEquals(expected, many.report(), "asked twice it says the same");
    }

    @Test
    void nothingPutInLeavesTheReportAsItIs() {
        assertSame(HOST, new ManyAnswers(HOST).report());
    }

    @Test
    void whatIsThereAlreadyChangesNothing() {
        var many = new ManyAnswers(HOST);
        places().forEach(place -> many.put(place, HOST.answer(place)));
        assertSame(HOST, many.report());
    }

    @Test
    void anItemThatIsNotThereComesWithItsFirstAnswer() {
        var name = Place.of("table5", "measure/77", "label");
        var many = new ManyAnswers(HOST);
        many.put(name, Optional.of(new Answer.Words("Tides")));
        many.put(Place.of("table5", "measure/77", "description"), Optional.of(new Answer.Words("A dam")));
        var items = many.report().table("table5").block("measure").items();
        assertEquals(HOST.table("table5").block("measure").items().size() + 1, items.size());
        assertEquals("Tides", items.getLast().row("measure").words(name.column()));
    }
}
