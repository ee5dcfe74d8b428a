package org.ctfdesk.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.engine.Checker;
import org.ctfdesk.sample.Samples;
import org.junit.jupiter.api.Test;

/** Of thousands of measures a rule reads those again that changed, and all where what they are read beside did. */
class MeasureReadingsTest {
    private static final TableKey TABLE = TableKey.of(Measures.FORM.id());

    private final Counting rule = new Counting();
    private final Checker checker = new Checker(List.of(rule));
    private final Report report = Samples.of("host");
    private final int all = report.table(TABLE).block(Measures.MEASURE).size();

    private static final class Counting extends Rule.OfMeasures<Integer, String> {
        private final List<String> asked = new ArrayList<>();
        private List<String> judged = List.of();
        private int gathered;

        Counting() {
            super(warning("OWN-1", mpgs("85")).reads(Measures.FORM, Summary.FORM).ofMeasures("description"));
        }

        @Override
        protected Integer gather(Report report) {
            return ++gathered;
        }

        @Override
        protected String read(Item measure, Integer beside) {
            asked.add(measure.id());
            return measure.id() + "/" + beside;
        }

        @Override
        protected void check(Integer beside, List<String> measures, Report report, Found found) {
            judged = List.copyOf(measures);
        }
    }

    private Report typed(Report before, String item, String text) {
        return Edit.type(Place.of("table5", "measure/" + item, "description"), Optional.of(new Answer.Words(text))).applyTo(before);
    }

    @Test
    void aMeasureThatChangedIsReadAgain() {
        checker.check(report);
        assertEquals(all, rule.asked.size());
        rule.asked.clear();
        checker.check(typed(report, "2", "Another"));
        assertEquals(List.of("2"), rule.asked);
        assertEquals(all, rule.judged.size());
        assertEquals(1, rule.gathered);
    }

    @Test
    void rowsThatCameOrWentLeaveTheOthersRead() {
        checker.check(report);
        rule.asked.clear();
        var without = new Edit.RemoveItems(TABLE, Measures.MEASURE, Set.of("2")).applyTo(report);
        checker.check(without);
        assertEquals(List.of(), rule.asked);
        assertEquals(all - 1, rule.judged.size());
        assertTrue(rule.judged.stream().noneMatch("2/1"::equals));
        checker.check(report);
        assertEquals(List.of("2"), rule.asked);
    }

    @Test
    void anotherInventoryIsAnotherReadingOfAll() {
        checker.check(report);
        rule.asked.clear();
        var other = Edit.type(Place.of("table6", "energy", "year@2022"), Optional.of(Quantity.of("7"))).applyTo(report);
        checker.check(other);
        assertEquals(all, rule.asked.size());
        assertTrue(rule.judged.stream().allMatch(reading -> reading.endsWith("/2")));
    }
}
