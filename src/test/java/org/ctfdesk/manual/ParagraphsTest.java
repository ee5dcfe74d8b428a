package org.ctfdesk.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ctfdesk.form.Column;
import org.ctfdesk.form.Formula;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.engine.Rules;
import org.junit.jupiter.api.Test;

/** What is cited can be read. */
class ParagraphsTest {
    /** Sources whose text is not the paragraph itself, and why. */
    private static final Map<String, String> OTHERWISE = Map.of(
            "5/CMA.3, annex I, table 10", "the decision prints no table of annex I: the annex says at which address they lie",
            "5/CMA.3, annex II", "the annex is tables: its title stands for them",
            "5/CMA.3, annex II, table N", "a table is there by its title",
            "5/CMA.3, annex II, appendix", "a table is there by its title",
            "5/CMA.3, annex II, appendix, footnote c", "its words stand below the table itself, in the cell's panel and in the workbook",
            "4/CMA.6, annex II", "the annex is tables: its title stands for them",
            "4/CMA.6, annex II, table N", "a table is there by its title");

    @Test
    void everySourceLeadsToItsText() {
        var other = new TreeSet<String>();
        sources().forEach((cited, source) -> {
            var quotes = Paragraphs.of(source);
            assertFalse(quotes.isEmpty(), cited);
            assertTrue(quotes.stream().anyMatch(Quote::asked), cited);
            if (quotes.stream().anyMatch(quote -> quote.mark().isEmpty())) {
                other.add(OTHERWISE.containsKey(cited) ? cited : cited.replaceFirst("table \\d+$", "table N"));
            }
        });
        assertEquals(new TreeSet<>(OTHERWISE.keySet()), other);
    }

    @Test
    void aPartIsShownBelowWhatLeadsToIt() {
        assertEquals("""
                77. Each Party shall provide the information referred to in
                (d) Each Party that participates in cooperative approaches t
                (ii)! An emissions balance reflecting the level of anthropog""", shown(Source.mpgs("77(d)(ii)")));
    }

    @Test
    void aParagraphIsShownWithAllBelowIt() {
        assertEquals("""
                75. The information referred to in paragraph 74 above shall
                (d)! Where applicable to its NDC, any sector-, category- or
                (i)! The approach used to address emissions and subsequent r
                (ii)! The approach used to account for emissions and removal
                (iii)! The approach used to address the effects of age-class""", shown(Source.mpgs("75(d)")));
        assertEquals("1.! Adopts:", shown(Source.formats("para. 1")).lines().findFirst().orElseThrow());
    }

    @Test
    void severalPlacesAndRangesAreRead() {
        assertEquals("82. (e)! (h)!", marks(Source.mpgs("82(e), (h)")));
        assertEquals("82. (e)! 85.!", marks(Source.mpgs("82(e), 85")));
        assertEquals("31. (b)! 45.!", marks(Source.mpgs("31(b), 45")));
        assertEquals("82. (f)! 98.!", marks(Source.mpgs("82(f) and 98")));
        assertEquals("69.! 70.!", marks(Source.mpgs("69–70")));
        assertEquals("64. (b)! (c)! (d)!", marks(Source.mpgs("64(b)–(d)")));
        assertEquals("77. (d) (iii)! (iv)!", marks(Source.mpgs("77(d)(iii–iv)")));
        assertEquals("! 5. (a)!", marks(Source.formats("annex II; para. 5(a)")));
    }

    @Test
    void theWordsAreThoseOfTheDecision() {
        assertEquals("Emission projections shall be provided with and without LULUCF.", Paragraphs.of(Source.mpgs("100")).getFirst()
                .text());
        assertEquals("Clarifies that the 100-year time-horizon global warming potential values referred to in decision 18/CMA.1, annex, "
                + "paragraph 37, shall be those listed in table 8.A.1 of the Fifth Assessment Report of the Intergovernmental Panel on Climate "
                + "Change, excluding the value for fossil methane;", Paragraphs.of(Source.formats("para. 25")).getFirst().text());
        assertEquals("Providing an explanation of why any categories of anthropogenic emissions or removals are excluded.",
                Paragraphs.of(Source.accounting("4")).getFirst().text());
    }

    @Test
    void whatIsNotHereIsNotInvented() {
        assertTrue(Paragraphs.of(new Source("1/CP.21", "para. 31")).isEmpty());
        assertTrue(Paragraphs.of(Source.mpgs("990")).isEmpty());
    }

    /** Every source that a rule, a form or a part of a form cites, by how it is cited. */
    private static Map<String, Source> sources() {
        var sources = new TreeMap<String, Source>();
        Rules.ALL.stream().map(Rule::source).forEach(source -> sources.put(source.cited(), source));
        for (var form : Forms.ALL) {
            form.sources().forEach(source -> sources.put(source.cited(), source));
            form.columns().stream().map(Column::source).forEach(source -> sources.put(source.cited(), source));
            form.columns().stream().flatMap(column -> column.formula().stream()).map(Formula::source)
                    .forEach(source -> sources.put(source.cited(), source));
            form.lines().forEach(line -> {
                sources.put(line.source().cited(), line.source());
                line.formulas().values().forEach(formula -> sources.put(formula.source().cited(), formula.source()));
            });
        }
        assertTrue(sources.size() > 50, sources.keySet().toString());
        return sources;
    }

    private static String shown(Source source) {
        return Paragraphs.of(source).stream()
                .map(quote -> (quote.mark() + (quote.asked() ? "! " : " ") + quote.text()))
                .map(line -> line.substring(0, Math.min(60, line.length())).strip())
                .collect(Collectors.joining("\n"));
    }

    private static String marks(Source source) {
        return Paragraphs.of(source).stream().map(quote -> quote.mark() + (quote.asked() ? "!" : "")).collect(Collectors.joining(" "));
    }
}
