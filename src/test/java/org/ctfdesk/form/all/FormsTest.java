package org.ctfdesk.form.all;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ctfdesk.form.Column;
import org.ctfdesk.form.Condition;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Formula;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The descriptions of the forms hold together: what names something names something that is there. */
class FormsTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);
    private static final List<String> SECTORS =
            List.of("energy", "transport", "industry", "agriculture", "lulucf", "waste", "otherSector");

    static Stream<Form> forms() {
        return Stream.concat(Forms.NDC.stream(), Stream.of(Foot.FORM));
    }

    @Test
    void thereAreTheDescriptionAndTwelveTables() {
        assertEquals(
                List.of("", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"),
                Forms.NDC.stream().map(Form::number).toList());
        assertThrows(IllegalArgumentException.class, () -> Forms.of("table13"));
        assertTrue(Forms.has("foot"));
        assertFalse(Forms.has("table13"));
    }

    @Test
    void noTwoFormsShareIdOrSheet() {
        assertEquals(13, Forms.NDC.stream().map(Form::id).distinct().count());
        assertEquals(13, Forms.NDC.stream().map(Form::sheetName).distinct().count());
        Forms.NDC.forEach(form -> assertEquals(form, Forms.of(form.id())));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void idsAreUniqueInAForm(Form form) {
        var parts = new ArrayList<>(form.parts().stream().map(Part::id).toList());
        assertEquals(new HashSet<>(parts).size(), parts.size(), parts.toString());
        var lines = form.lines().map(Part.Line::id).toList();
        assertEquals(new HashSet<>(lines).size(), lines.size(), lines.toString());
        var columns = form.columns().stream().map(Column::id).toList();
        assertEquals(new HashSet<>(columns).size(), columns.size(), columns.toString());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void idsCanStandInAddresses(Form form) {
        Stream.of(form.columns().stream().map(Column::id), form.lines().map(Part.Line::id), form.parts().stream().map(Part::id),
                Stream.of(form.id()))
                .flatMap(all -> all)
                .forEach(id -> assertTrue(id.matches("[a-z][A-Za-z0-9]*"), id));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theLabelColumnStandsFirst(Form form) {
        assertTrue(form.columns().getFirst().isLabel());
        assertEquals(1, form.columns().stream().filter(Column::isLabel).count());
    }

    @Test
    void everythingPrintedHasWords() {
        for (var form : Forms.NDC) {
            assertTrue(WORDS.has(form.titleKey()), form.titleKey());
            for (var part : form.parts()) {
                if (!(part instanceof Part.Repeated)) {
                    assertTrue(WORDS.has(form.key(part.id())), form.key(part.id()));
                }
            }
            form.lines().forEach(line -> assertTrue(WORDS.has(form.key(line.id())), form.key(line.id())));
            for (var column : form.columns()) {
                for (var head : column.heads()) {
                    assertTrue(head.isEmpty() || WORDS.has(form.key("head." + head)), form.key("head." + head));
                }
            }
        }
    }

    @Test
    void everyOptionHasWordsAndNoTwoReadAlike() {
        for (var form : Forms.NDC) {
            for (var column : form.columns()) {
                if (column.kind() instanceof Kind.Choice choice) {
                    var named = new TreeSet<String>();
                    for (var option : choice.options()) {
                        assertTrue(named.add(WORDS.of("choice." + choice.id() + "." + option).toLowerCase(Locale.ROOT)), option);
                    }
                    assertEquals(choice.options().size(), new HashSet<>(choice.options()).size(), choice.id());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void linesAskForColumnsThatAreThere(Form form) {
        form.lines().forEach(line -> {
            line.columns().forEach(column -> assertEquals(column, form.column(column).id(), form.id() + " " + line.id()));
            line.formulas().keySet().forEach(column -> assertEquals(column, form.column(column).id(), form.id() + " " + line.id()));
            assertTrue(line.spanning().isEmpty() || line.columns().isEmpty(), line.id() + " has one answer and asks for columns");
        });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void onlyLinesThatTheFormNamesAreNotNamedByTheParty(Form form) {
        form.repeatedParts().forEach(part -> {
            var first = part.lines().getFirst();
            assertTrue(first.named() || form.id().equals(Foot.ID), form.id() + " " + part.id());
            part.lines().stream().skip(1).forEach(line -> assertFalse(line.named(), form.id() + " " + line.id()));
        });
        form.parts().stream().filter(Part.Line.class::isInstance)
                .forEach(line -> assertFalse(((Part.Line) line).named(), form.id() + " " + line.id()));
    }

    @Test
    void formulasNameLinesAndColumnsThatAreThere() {
        for (var form : Forms.NDC) {
            form.lines().forEach(line -> line.formulas().values().forEach(formula -> checkFormula(form, line, formula)));
            form.columns().forEach(column -> column.formula().ifPresent(formula -> checkFormula(form, null, formula)));
        }
    }

    private static void checkFormula(Form form, Part.Line line, Formula formula) {
        switch (formula) {
            case Formula.Sum sum -> {
                assertFalse(sum.terms().isEmpty());
                assertEquals(sum.terms().size(), sum.terms().stream().map(Formula.Term::line).distinct().count(), "a term twice");
                for (var term : sum.terms()) {
                    assertTrue(Math.abs(term.sign()) == 1, term.toString());
                    assertFalse(line != null && term.line().equals(line.id()), "a sum of itself: " + term);
                    assertTrue(term.block() ? form.repeated(term.line()).isPresent() : form.line(term.line()).isPresent(),
                            form.id() + " has no " + term.line());
                }
            }
            case Formula.Accounting accounting -> assertEquals(Progress.FORM, form);
            case Formula.ChangePercent change -> assertTrue(form.column(change.column()).isYearly(), change.column());
        }
    }

    @Test
    void theTotalsOfTheProjectionsAddTheSectorsAndTheOwnRows() {
        for (var form : List.of(Projections.WITH_MEASURES, Projections.WITH_ADDITIONAL_MEASURES, Projections.WITHOUT_MEASURES)) {
            for (var column : List.of("recent", "projection")) {
                var with = new ArrayList<>(SECTORS);
                with.add("ownSector*");
                assertEquals(with, terms(form, "totalWith", column));
                with.remove("lulucf");
                assertEquals(with, terms(form, "totalWithout", column));
            }
        }
    }

    @Test
    void theTotalsOfTheSummaryAddGasesOrSectors() {
        for (var column : List.of("year", "referenceYear", "baseYear")) {
            assertEquals(
                    List.of("co2Without", "ch4Without", "n2oWithout", "hfcs", "pfcs", "mix", "sf6", "nf3"),
                    terms(Summary.FORM, "totalWithout", column));
            assertEquals(
                    List.of("co2With", "ch4With", "n2oWith", "hfcs", "pfcs", "mix", "sf6", "nf3"),
                    terms(Summary.FORM, "totalWith", column));
            assertEquals(
                    List.of("energy", "industry", "agriculture", "lulucf", "waste", "other"),
                    terms(Summary.FORM, "totalSectors", column));
        }
        assertEquals(Set.of(), Summary.FORM.line("totalWithIndirect").orElseThrow().formulas().keySet());
    }

    @Test
    void everyStepOfTheAccountingStandsInOneRowOfTableFour() {
        var steps = Progress.FORM.lines().flatMap(line -> line.formulas().values().stream())
                .map(formula -> ((Formula.Accounting) formula).step()).toList();
        assertEquals(List.of(Formula.Step.values()), steps);
        assertEquals("2/CMA.3, annex, para. 23(f)",
                Progress.FORM.line("netTransfers").orElseThrow().formulas().get("year").source().cited());
    }

    private static List<String> terms(Form form, String line, String column) {
        var sum = (Formula.Sum) form.line(line).orElseThrow().formulas().get(column);
        sum.terms().forEach(term -> assertEquals(1, term.sign(), term.toString()));
        return sum.terms().stream().map(term -> term.line() + (term.block() ? "*" : "")).toList();
    }

    @Test
    void partsThatFollowAnotherTableNameOneThatKeepsItsOwn() {
        for (var form : Forms.NDC) {
            form.repeatedParts().filter(Part.Repeated::follows).forEach(part -> {
                var roster = part.roster().split("/");
                var keeper = Forms.of(roster[0]).repeated(roster[1]).orElseThrow(() -> new AssertionError(part.roster()));
                assertFalse(keeper.follows(), part.roster());
                assertTrue(keeper.lines().getFirst().named(), part.roster());
            });
        }
    }

    @Test
    void eachConditionIsAskedWhereItsParagraphAsks() {
        var where = new EnumMap<Condition, Set<String>>(Condition.class);
        for (var form : Forms.NDC) {
            form.lines().forEach(line -> where.computeIfAbsent(line.condition(), made -> new TreeSet<>()).add(form.id()));
        }
        assertEquals(Set.of("table3"), where.get(Condition.FIRST_NDC));
        assertEquals(Set.of("table3"), where.get(Condition.LATER_NDC));
        assertEquals(Set.of("table3", "table4"), where.get(Condition.COOPERATES));
        assertEquals(Set.of("table4"), where.get(Condition.AVERAGES));
        assertEquals(Set.of("table4"), where.get(Condition.MULTI_YEAR));
        assertEquals(Set.of("table4"), where.get(Condition.SINGLE_YEAR_TRAJECTORY));
        assertEquals(Set.of("table4"), where.get(Condition.END_YEAR_REPORTED));
        assertEquals(Set.of("table6"), where.get(Condition.STAND_ALONE_INVENTORY));
        assertEquals(Set.of("table2", "table3", "table12"), where.get(Condition.CO_BENEFITS));
        assertEquals(Set.of("table7", "table8", "table9", "table10", "table11"), where.get(Condition.PROJECTS));
        assertEquals(Set.of(Condition.values()), where.keySet());
    }

    @Test
    void everyLineOfACooperatingPartyStandsBelowThatHeading() {
        var cooperating = Set.of(
                Condition.COOPERATES, Condition.AVERAGES, Condition.MULTI_YEAR, Condition.SINGLE_YEAR_TRAJECTORY);
        for (var form : Forms.NDC) {
            var heading = "";
            for (var part : form.parts()) {
                if (part instanceof Part.Heading printed) {
                    heading = printed.id();
                } else if (part instanceof Part.Line line) {
                    assertEquals(heading.equals("cooperates"), cooperating.contains(line.condition()), form.id() + " " + line.id());
                }
            }
        }
    }

    @Test
    void headingsStepDownOneLevelAtATime() {
        for (var form : Forms.NDC) {
            var level = 0;
            for (var part : form.parts()) {
                if (part instanceof Part.Heading heading) {
                    assertTrue(heading.level() >= 1 && heading.level() <= level + 1, form.id() + " " + heading.id());
                    level = heading.level();
                }
            }
        }
    }

    @Test
    void flexibilityStandsOnlyUnderProvisionsThatGrantIt() {
        var granting = Set.of("48", "57", "58", "85", "92", "95", "102");
        var seen = new TreeSet<String>();
        for (var form : Forms.NDC) {
            form.columns().forEach(column -> seen.addAll(column.flexibleUnder()));
            form.lines().forEach(line -> seen.addAll(line.flexibleUnder()));
        }
        assertTrue(granting.containsAll(seen), seen.toString());
        assertEquals(Map.of(), Map.copyOf(flexibleOutside(Set.of("table5", "table6", "table7", "table8", "table9", "table10", "table11"))));
    }

    private static Map<String, List<String>> flexibleOutside(Set<String> allowed) {
        var outside = new TreeMap<String, List<String>>();
        for (var form : Forms.NDC) {
            for (var column : form.columns()) {
                if (!allowed.contains(form.id()) && !column.flexibleUnder().isEmpty()) {
                    outside.put(form.id(), column.flexibleUnder());
                }
            }
        }
        return outside;
    }

    @Test
    void onlyTableFourIsFilledOnceForEachTarget() {
        assertEquals(List.of("table4"), Forms.NDC.stream().filter(Form::perTarget).map(Form::id).toList());
    }

    @Test
    void onlyTheProjectionsShareTheirFoot() {
        for (var form : Forms.NDC) {
            var shared = Set.of("table7", "table8", "table9").contains(form.id());
            assertEquals(shared ? "projections" : form.id(), form.foot());
        }
    }
}
