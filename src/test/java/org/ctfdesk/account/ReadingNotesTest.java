package org.ctfdesk.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ctfdesk.derive.article6.Period;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Readings;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Target;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;

class ReadingNotesTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);
    private static final Place BOX = Place.of("foot/table4-1", "box", "text");
    private static final Readings AS_FILED = Readings.ADOPTED.with(Readings.Average.AS_FILED);

    private static Report changed(Report report, Readings readings) {
        return ReadingNotes.change(report, readings, WORDS).applyTo(report);
    }

    private static String box(Report report) {
        return report.answer(BOX).map(answer -> ((Answer.Words) answer).text()).orElse("");
    }

    private static Report saying(Report report, String text) {
        return report.with(BOX, Optional.of(new Answer.Words(text)));
    }

    @Test
    void aReadingThatDepartsWritesItselfIntoTheBoxAndGoesAgain() {
        var before = Period.averaging();
        var departed = changed(before, AS_FILED);
        assertEquals(WORDS.of("account.reading.AS_FILED"), box(departed));
        assertEquals(Readings.Average.AS_FILED, departed.profile().readings().average());
        assertEquals(before, changed(departed, Readings.ADOPTED));
    }

    @Test
    void whatStandsInTheBoxStays() {
        var departed = changed(saying(Period.averaging(), "Sources: the national registry."), AS_FILED);
        assertEquals("Sources: the national registry.\n" + WORDS.of("account.reading.AS_FILED"), box(departed));
        var more = saying(departed, box(departed) + "\nAnd this.");
        assertEquals("Sources: the national registry.\nAnd this.", box(changed(more, Readings.ADOPTED)));
        var within = saying(departed, "One. " + WORDS.of("account.reading.AS_FILED") + " Two.");
        assertEquals("One. Two.", box(changed(within, Readings.ADOPTED)));
    }

    @Test
    void aSentenceThatThePartyChangedIsItsOwn() {
        var own = saying(changed(Period.averaging(), AS_FILED), "We keep the averages that were filed: para. 7(a)(ii).");
        assertEquals("We keep the averages that were filed: para. 7(a)(ii).", box(changed(own, Readings.ADOPTED)));
    }

    @Test
    void anotherDepartureAddsItsSentenceOnce() {
        var both = changed(changed(Period.averaging(), AS_FILED), AS_FILED.with(Readings.OtherPurposes.AUTHORIZED));
        assertEquals(WORDS.of("account.reading.AS_FILED") + "\n" + WORDS.of("account.reading.AUTHORIZED"), box(both));
        assertEquals(WORDS.of("account.reading.AUTHORIZED"), box(changed(both, Readings.ADOPTED.with(Readings.OtherPurposes.AUTHORIZED))));
    }

    @Test
    void theBoxOfEachTargetThatCountsIsWritten() {
        var report = Period.averaging();
        var three = report.with(report.profile().with(List.of(report.profile().targets().getFirst(),
                new Target("2", "Land", List.of()), new Target("3", "Adaptation", List.of()).withoutOutcomes())));
        var departed = changed(three, AS_FILED);
        assertTrue(departed.answer(Place.of("foot/table4-2", "box", "text")).isPresent());
        assertTrue(departed.answer(Place.of("foot/table4-3", "box", "text")).isEmpty());
    }

    @Test
    void everySentenceCitesTheParagraphThatItDepartsFrom() {
        var all = ReadingNotes.sentences(new Readings(Readings.Average.AS_FILED, Readings.Clock.FIRST_TRANSFER,
                Readings.OtherPurposes.AUTHORIZED,
                Readings.FirstTransferred.WITH_OTHER_PURPOSES, Readings.AtAuthorization.QUANTITY_ISSUED), WORDS);
        var paragraphs = List.of("7(a)(ii)", "8(a)", "23(d)", "23(c)", "2(b)");
        for (var i = 0; i < all.size(); i++) {
            assertTrue(all.get(i).contains(paragraphs.get(i)), all.get(i));
        }
        assertEquals(5, all.size());
        assertEquals(List.of(), ReadingNotes.sentences(Readings.ADOPTED, WORDS));
    }
}
