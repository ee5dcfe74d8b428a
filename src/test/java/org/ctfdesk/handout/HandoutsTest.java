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
