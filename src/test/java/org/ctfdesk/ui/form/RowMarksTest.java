package org.ctfdesk.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.engine.Checked;
import org.ctfdesk.rule.engine.Checker;
import org.ctfdesk.rule.engine.Rules;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.sheet.Sheet;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.BackgroundChecker;
import org.junit.jupiter.api.Test;

/** Marks that are kept up from edit to edit are those that a look at all rows would give. */
class RowMarksTest {
    private static final TableKey TABLE = TableKey.of(Measures.FORM.id());
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    private final List<Runnable> waiting = new ArrayList<>();
    private final Random random = new Random(3);
    private int typed;

    @Test
    void afterManyEditsTheyAreTheSameAsFromNothing() throws InterruptedException {
        var checks = new BackgroundChecker(this::later);
        var report = Samples.of("flawed-host");
        var sheet = Sheet.editable(TABLE, report, WORDS, Optional.empty());
        var marks = new RowMarks(sheet, checks.foundAt(), Map.of(), null);
        var marked = 0;
        for (var round = 0; round < 50; round++) {
            report = edited(report);
            sheet = Sheet.editable(TABLE, report, WORDS, Optional.of(sheet));
            if (random.nextInt(3) > 0) { // the table is shown before it was checked
                marks = new RowMarks(sheet, checks.foundAt(), Map.of(), marks);
            }
            checks.check(report);
            told();
            marks = new RowMarks(sheet, checks.foundAt(), Map.of(), marks);
            var fresh = new RowMarks(sheet, checks.foundAt(), Map.of(), null);
            for (var row = 0; row < sheet.rows().size(); row++) {
                assertEquals(said(fresh, row), said(marks, row), "round " + round + ", row " + row);
                marked += said(marks, row).isEmpty() ? 0 : 1;
            }
            assertEquals(new Checker(Rules.ALL).check(report).findings().size(), checks.checkedProperty().get().findings().size());
        }
        assertTrue(marked > 100, marked + " marks");
        assertTrue(checks.checkedProperty().get() != Checked.NOTHING);
    }

    @Test
    void commentsAreMarkedToo() {
        var sheet = Sheet.editable(TABLE, Samples.of("host"), WORDS, Optional.empty());
        var at = Place.of("table5", "measure/2", "status");
        var checks = new BackgroundChecker(this::later);
        var bare = new RowMarks(sheet, checks.foundAt(), Map.of(), null);
        var row = sheet.find(at).orElseThrow().row();
        var commented = new RowMarks(sheet, checks.foundAt(), Map.of("2", Set.of(at)), bare);
        assertEquals(Set.of(at), commented.of(row).commented());
        assertEquals(null, new RowMarks(sheet, checks.foundAt(), Map.of(), commented).of(row));
    }

    private static Map<Place, Severity> said(RowMarks marks, int row) {
        return marks.of(row) == null ? Map.of() : marks.of(row).marks();
    }

    private Report edited(Report report) {
        var items = report.table(TABLE).block(Measures.MEASURE).items();
        var item = items.get(random.nextInt(items.size()));
        var column = random.nextBoolean() ? "status" : "gases";
        var place = Place.of("table5", "measure/" + item.id(), column);
        return switch (random.nextInt(5)) {
            case 0 -> new Edit.RemoveItems(TABLE, Measures.MEASURE, Set.of(item.id())).applyTo(report);
            case 1 -> Edit.type(Place.of("table5", "measure/" + (900 + typed++), "label"),
                    Optional.of(new Answer.Words("Measure " + typed))).applyTo(report);
            case 2 -> Edit.type(Place.of("table5", "measure/" + item.id(), "description"),
                    Optional.of(new Answer.Words("text " + random.nextInt()))).applyTo(report);
            default -> Edit.type(place, Optional.empty()).applyTo(report);
        };
    }

    private synchronized void later(Runnable action) {
        waiting.add(action);
        notifyAll();
    }

    private synchronized void told() throws InterruptedException {
        while (waiting.isEmpty()) {
            wait();
        }
        waiting.forEach(Runnable::run);
        waiting.clear();
    }
}
