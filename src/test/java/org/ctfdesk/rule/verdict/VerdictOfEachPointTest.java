package org.ctfdesk.rule.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Block;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.Table;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.engine.Catalogue;
import org.ctfdesk.rule.verdict.Verdict.Outcome;
import org.ctfdesk.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No verdict says that a point holds where nothing could be looked at. The breaches and true cases of single points are the examples of
 * the catalogue, and for Article 6 the drawings of each rule.
 */
class VerdictOfEachPointTest {
    /** Held by the forms; the others of Article 6 are rules, each drawn speaking and silent. */
    private static final List<String> COMPUTED = List.of("A6-10", "A6-15");

    private static TreeMap<String, Outcome> verdicts(Report report) {
        var outcomes = new TreeMap<String, Outcome>();
        Verdicts.of(report).forEach(verdict -> outcomes.put(verdict.entry().code(), verdict.outcome()));
        return outcomes;
    }

    /** One answer of a table, all else taken out. */
    private static Table hardlyBegun(Table table) {
        if (!table.rows().isEmpty()) {
            var line = table.rows().lastKey();
            return Table.EMPTY.with(line, first(table.row(line)));
        }
        var part = table.blocks().firstKey();
        var item = table.block(part).items().getFirst();
        var line = item.rows().firstKey();
        return Table.EMPTY.with(part, Block.of(List.of(Item.blank(item.id()).with(line, first(item.row(line))))));
    }

    private static Row first(Row row) {
        var column = row.answers().lastKey();
        return Row.EMPTY.with(column, row.answer(column));
    }

    @ParameterizedTest
    @ValueSource(strings = {"description", "table3", "table5", "table6", "table7", "table8", "table9", "table10",
            "table11", "table12"})
    void whatNeedsATableThatIsHardlyBegunDoesNotHold(String form) {
        var host = Samples.of("host");
        var key = TableKey.of(form);
        var verdicts = Verdicts.of(host.with(key, hardlyBegun(host.table(key))));
        for (var verdict : verdicts) {
            if (verdict.entry().rule().isPresent() && verdict.entry().how() == Catalogue.How.RULE
                    && verdict.entry().rule().get().needed().contains(form)) {
                assertNotEquals(Outcome.HOLDS, verdict.outcome(), verdict.entry().code());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"table7, T7-01 G-02 F-27 T7-04 T7-08 T7-10 T7-13", "table10, G-02 F-27", "table6, T6-01 T6-03 T6-05",
            "table5, G-01 T5-02 T5-03 T5-09 X-04", "table4/1, T4-11 T4-13 T4-14 U-04", "table6, U-04", "table8, T7-06 T7-13 T7-17",
            "table9, T7-06 T7-14 X-04", "table12, T12-01"})
    void theseDoNot(String table, String codes) {
        var host = Samples.of("host");
        var key = TableKey.ofPath(table);
        var before = verdicts(host);
        var after = verdicts(host.with(key, hardlyBegun(host.table(key))));
        for (var code : codes.split(" ")) {
            assertEquals(Outcome.HOLDS, before.get(code), code + " in the whole report");
            assertNotEquals(Outcome.HOLDS, after.get(code), code + " where " + table + " is hardly begun");
        }
    }

    /** Sums of the ledger that the form computes: typed over they are broken. */
    @ParameterizedTest
    @CsvSource({"A6-10, netTransfers", "A6-15, cumulative"})
    void aComputedCellTypedOver(String code, String line) {
        var host = Samples.of("host");
        assertEquals(Outcome.HOLDS, verdicts(host).get(code));
        var place = Place.of("table4/1", line, "year@2023");
        var broken = Edit.type(place, Optional.of(Quantity.of("1"))).applyTo(host);
        assertEquals(Outcome.BROKEN, verdicts(broken).get(code));
    }

    /** A rule that is drawn has a breach and a true case; what holds in no sample at all would never have read so. */
    @Test
    void everyPointThatRulesHoldReadsHoldsSomewhere() {
        var never = new TreeSet<String>();
        Catalogue.ALL.stream().filter(entry -> entry.how() == Catalogue.How.RULE || entry.how() == Catalogue.How.FORM)
                .forEach(entry -> never.add(entry.code()));
        for (var sample : Samples.all()) {
            verdicts(Samples.of(sample.name())).forEach((code, outcome) -> {
                if (outcome == Outcome.HOLDS) {
                    never.remove(code);
                }
            });
        }
        assertEquals(NOWHERE, List.copyOf(never));
    }

    /** They apply to no sample: their true cases are the good examples of the catalogue and the drawings. */
    private static final List<String> NOWHERE = List.of("A-10", "A-11", "A6-05", "A6-41", "A6-46", "F-13", "F-19", "G-04", "G-06", "T2-03",
            "T3-04", "T4-09", "T4-17", "T4-20", "T4-21", "T5-17", "T5-22", "T5-24");

    /** Every point is a rule, a check of the forms, a tick of the compiler, or says why it is none. */
    @Test
    void everyPointIsHeldOrSaysWhyNot() {
        for (var entry : Catalogue.ALL) {
            switch (entry.how()) {
                case RULE, FORM -> assertTrue(entry.rule().isPresent(), entry.code());
                case CHECKLIST, LEFT_OUT, LATER -> assertFalse(entry.note().isBlank(), entry.code());
            }
            assertTrue(!entry.code().startsWith("A6-") || entry.how() != Catalogue.How.FORM
                    || COMPUTED.contains(entry.code()), entry.code());
        }
        assertEquals(Catalogue.ALL.size(), Catalogue.ALL.stream().map(Catalogue.Entry::code).distinct().count());
    }

    /** What a rule needs it reads. */
    @Test
    void whatIsNeededIsRead() {
        for (var entry : Catalogue.ALL) {
            entry.rule().filter(Rule.OfReport.class::isInstance)
                    .ifPresent(rule -> assertTrue(rule.forms().containsAll(rule.needed()), entry.code()));
            entry.rule().ifPresent(rule -> assertTrue(Forms.ALL.stream().map(form -> form.id()).toList().containsAll(rule.needed())));
        }
    }
}
