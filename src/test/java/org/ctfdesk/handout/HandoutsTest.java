package org.ctfdesk.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.exercise.Brief;
import org.ctfdesk.exercise.Exercise;
import org.ctfdesk.exercise.ExerciseMaker;
import org.ctfdesk.exercise.shipped.Shipped;
import org.ctfdesk.exercise.Wish;
import org.ctfdesk.flexibility.Provision;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages that a trainer prints. */
class HandoutsTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    private static Exercise made(int count) {
        return ExerciseMaker.make(Samples.of("host"), Brief.mend("Title & more", "Do it.", 30),
                new Wish(count, 7, Optional.empty(), Set.of(), "", List.of()));
    }

    @Test
    void theTaskSaysNothingOfTheSolution() {
        var exercise = made(4);
        var page = new TaskPage(WORDS).of(exercise);
        assertTrue(page.contains("Title &amp; more"));
        for (var slip : exercise.slips()) {
            assertFalse(page.contains(slip.what()), slip.what());
            assertFalse(page.contains(slip.paragraph()), slip.paragraph());
        }
        assertEquals(exercise.slips().size() + 1, page.split("<tr>", -1).length - 1, "a line for each slip and the head");
    }

    @Test
    void theSolutionNamesEachSlipAndItsParagraph() {
        var exercise = made(4);
        var page = new SolutionPage(WORDS).of(exercise);
        for (var slip : exercise.slips()) {
            assertTrue(page.contains(slip.what()), slip.what());
            assertTrue(page.contains(slip.paragraph()), slip.paragraph());
        }
    }

    @Test
    void cardsQuoteTheDecisions() {
        var pages = new Handouts(WORDS, List.of()).pages();
        for (var key : NotationKey.values()) {
            assertTrue(pages.get("card-keys.html").contains("<th>" + key.name() + "</th>"), key.name());
        }
        for (var provision : Provision.values()) {
            assertTrue(pages.get("card-flexibility.html").contains("para. " + provision.paragraph()), provision.paragraph());
        }
        var signs = pages.get("card-article-6.html");
        assertTrue(signs.contains("Adding the quantity of ITMOs authorized and first transferred"), signs);
        assertTrue(signs.contains("Subtracting the quantity of ITMOs used"), signs);
    }

    /** All that is not the decisions' own or stands in the report is in the language that was asked for. */
    @ParameterizedTest
    @CsvSource({"ar, دليل المدرّب", "es, Guía del formador", "fr, Guide du formateur", "ru, Руководство для ведущего", "zh, 培训员指南"})
    void pagesAreWrittenInEachLanguage(String language, String guide) {
        var words = Words.in(Locale.of(language));
        var exercise = Shipped.of("first-hour").orElseThrow().make();
        var pages = new Handouts(words, List.of(new Named("first-hour", exercise))).pages();
        assertTrue(pages.get(Handouts.GUIDE).contains("<h1>\n" + guide), guide);
        assertTrue(pages.get(Handouts.GUIDE).contains("<html lang=\"" + language + (language.equals("ar") ? "\" dir=\"rtl\"" : "\"")));
        var told = exercise.in(words);
        assertTrue(pages.get("task-first-hour.html").contains(told.task()));
        for (var slip : told.slips()) {
            assertTrue(pages.get("solution-first-hour.html").contains(slip.what()), slip.what());
        }
        assertFalse(pages.get("solution-first-hour.html").contains(exercise.slips().getFirst().what()));
        for (var key : NotationKey.values()) {
            assertTrue(pages.get("card-keys.html").contains(words.of("handout.key." + key)), key.name());
            assertFalse(pages.get("card-keys.html").contains(WORDS.of("handout.key." + key)), key.name());
        }
    }

    @Test
    void anAgendaOfThreeDaysHasEveryExercise() {
        var small = made(1);
        var all = Shipped.all().stream().map(each -> new Named(each.id(), small)).toList();
        var pages = new Handouts(WORDS, all).pages();
        var guide = pages.get(Handouts.GUIDE);
        assertTrue(guide.contains("one day") && guide.contains("three days"), guide);
        for (var each : all) {
            assertTrue(guide.contains(Handouts.taskFile(each)) && pages.containsKey(Handouts.taskFile(each)), each.name());
            assertTrue(pages.containsKey(Handouts.solutionFile(each)));
        }
        assertTrue(guide.contains("09:00"));
    }
}
