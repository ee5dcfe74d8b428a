package org.ctfdesk.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;

/** Conditional targets of the appendix below the first table 4, each unless its box has the same line. */
class ConditionalTargetsTest {
    private static final String BEGINNING = "Conditional target, as described in the appendix: ";

    private static List<String> below(String label, String description, String box) {
        var report = Samples.of("host").with(Place.ofPath("description:conditional/1:label"), words(label))
                .with(Place.ofPath("description:conditional/1:description"), words(description));
        return ConditionalTargets.below(report.keysOf(Progress.FORM).getFirst(), report, box, Words.in(Locale.ENGLISH));
    }

    private static Optional<Answer> words(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new Answer.Words(text));
    }

    @Test
    void aLineOfTheBoxSaysTheSameAndAPartOfOneDoesNot() {
        assertEquals(List.of(BEGINNING + "With support: 30 %"), below("With support", "30 %", "Forest cover is 30 % of the land."));
        assertEquals(List.of(), below("With support", "30 %", "About targets:\n 30  %\nand more"));
        assertEquals(List.of(), below("With support", "30 %", BEGINNING + "With support: 30 %"));
    }

    @Test
    void aTargetThatHasOnlyANameIsPrinted() {
        assertEquals(List.of(BEGINNING + "With support"), below("With support", "", ""));
        assertEquals(List.of(), below("", "", ""));
    }
}
