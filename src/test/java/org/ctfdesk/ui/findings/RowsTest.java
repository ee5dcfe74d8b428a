package org.ctfdesk.ui.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

/** The rows of the next list in place of those of the last. */
class RowsTest {
    private final Rows rows = new Rows();
    private final List<String> told = new ArrayList<>();

    @Test
    void onlyWhatComesOrGoesIsTold() {
        rows.become(rows("a b c d e"));
        listen();
        rows.become(rows("a c d x e"));
        assertEquals(List.of("-1 at 1", "+1 at 3"), told);
        told.clear();
        rows.become(rows("a c d x e"));
        assertEquals(List.of(), told);
    }

    @Test
    void aHeadThatSaysSomethingElseIsReplaced() {
        rows.become(rows("a b"));
        listen();
        var changed = new ArrayList<>(rows("a b"));
        changed.set(1, new Row.Head("b", "b", 0, 7, true));
        rows.become(changed);
        assertEquals(List.of("-1 at 1", "+1 at 1"), told);
    }

    @Test
    void anyListBecomesAnyOther() {
        var random = new Random(4);
        for (var i = 0; i < 300; i++) {
            var wanted = new ArrayList<Row>();
            IntStream.range(0, 12).filter(each -> random.nextBoolean())
                    .forEach(each -> wanted.add(head(String.valueOf(each), random.nextInt(2))));
            if (random.nextInt(3) == 0) {
                Collections.shuffle(wanted, random);
            }
            rows.become(wanted);
            assertEquals(wanted, List.copyOf(rows));
        }
    }

    private void listen() {
        rows.addListener((ListChangeListener<Row>) change -> {
            while (change.next()) {
                if (change.wasRemoved()) {
                    told.add("-" + change.getRemovedSize() + " at " + change.getFrom());
                }
                if (change.wasAdded()) {
                    told.add("+" + change.getAddedSize() + " at " + change.getFrom());
                }
            }
        });
    }

    private static List<Row> rows(String names) {
        return List.of(names.split(" ")).stream().map(name -> (Row) head(name, 1)).toList();
    }

    private static Row.Head head(String name, int count) {
        return new Row.Head(name, name, 0, count, true);
    }
}
