package org.ctfdesk.rule.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Finding;
import org.ctfdesk.rule.verdict.Verdict;
import org.ctfdesk.rule.verdict.Verdicts;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue's bad and good examples are run: the bad one is found by the point’s own rule, the good one is not. */
class CatalogueExamplesTest {
    /** Rules whose bad example is one that another check finds first: a blank, what cannot be read, a footnote that is not there. */
    private static final Set<String> FOUND_BY_ANOTHER =
            Set.of("G-06", "G-07", "T3-04", "T3-06", "T3-11", "T3-12", "T5-02", "T5-07", "T5-08", "T12-01");

    static Stream<CatalogueExample> runnable() throws IOException {
        return CatalogueExample.all().values().stream().filter(example -> example.not().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("runnable")
    void theBadOneIsFoundAndTheGoodOneIsNot(CatalogueExample example) {
        assertTrue(found(example, example.bad()).stream().anyMatch(finding -> isOf(example, finding)), () -> told(example, example.bad()));
        assertFalse(found(example, example.good()).stream().anyMatch(finding -> isOf(example, finding)),
                () -> told(example, example.good()));
    }

    @ParameterizedTest
    @MethodSource("runnable")
    void theVerdictOnTheBadOneIsBrokenAndOnTheGoodOneIsNot(CatalogueExample example) {
        var bad = verdict(example, example.bad()).outcome();
        assertNotEquals(Verdict.Outcome.HOLDS, bad, "of a report that breaks it");
        if (!FOUND_BY_ANOTHER.contains(example.id())) {
            assertEquals(Verdict.Outcome.BROKEN, bad);
            assertTrue(verdict(example, example.good()).findings().stream().noneMatch(finding -> isOf(example, finding)));
        }
    }

    private static Verdict verdict(CatalogueExample example, Report report) {
        return Verdicts.of(report).stream().filter(verdict -> verdict.entry().code().equals(example.id())).findFirst().orElseThrow();
    }

    @Test
    void everyPointHasItsPairOrAReason() throws IOException {
        var entries = new TreeMap<String, Catalogue.Entry>();
        Catalogue.ALL.forEach(entry -> entries.put(entry.code(), entry));
        var examples = CatalogueExample.all();
        var missing = new ArrayList<String>();
        for (var row : rows()) {
            var entry = entries.remove(row.getFirst());
            var isHeld = entry.how() == Catalogue.How.RULE || entry.how() == Catalogue.How.FORM;
            if (isHeld != examples.containsKey(entry.code())) {
                missing.add(entry.code() + " (" + entry.how() + "): bad “" + row.get(1) + "”, good “" + row.get(2) + "”");
            }
            assertTrue(isHeld || !entry.note().isBlank(), entry.code() + " does not say why it cannot be run");
        }
        assertEquals(List.of(), missing, "held without a pair of reports in examples.txt, or a pair that nothing holds");
        // Article 6 and support have catalogues of examples of their own
        assertTrue(entries.keySet().stream().allMatch(code -> code.matches("A6-.*|S-.*|N-02")), entries.keySet().toString());
        assertEquals(List.of("A-02", "A-05", "A-06", "U-06"),
                examples.values().stream().filter(example -> !example.not().isEmpty()).map(CatalogueExample::id).toList());
    }

    /** What holds the point is what finds its example: its own rule, or the check of the forms that the holding names. */
    @Test
    void thatOfAFormIsFoundByTheCheckThatHoldsIt() throws IOException {
        var notes = new TreeMap<String, String>();
        Catalogue.ALL.stream().filter(entry -> entry.how() == Catalogue.How.FORM).forEach(entry -> notes.put(entry.code(), entry.note()));
        runnable().filter(example -> notes.containsKey(example.id())).forEach(example -> {
            assertTrue(notes.get(example.id()).contains(example.code()), example.id() + " is not held by " + example.code());
            assertFalse(example.at().isEmpty(), example.id() + " does not say where");
        });
    }

    private static List<List<String>> rows() throws IOException {
        return CatalogueExample.text("examples.tsv").lines().skip(1).map(line -> List.of(line.split("\t", -1))).toList();
    }

    private static boolean isOf(CatalogueExample example, Finding finding) {
        return finding.code().equals(example.code()) && (example.at().isEmpty() || example.at().equals(finding.place().path()));
    }

    private static List<Finding> found(CatalogueExample example, Report report) {
        var checker = new Checker(List.of(Rules.of(example.code())));
        var findings = checker.check(report).everywhere().toList();
        assertEquals(List.of(), checker.broken());
        return findings;
    }

    private static String told(CatalogueExample example, Report report) {
        var text = new FindingText(Words.in(Locale.ENGLISH), NumberStyle.POINT);
        return example + "\n" + String.join("\n", found(example, report).stream()
                .map(finding -> finding.place().path() + " " + text.what(finding)).toList());
    }
}
