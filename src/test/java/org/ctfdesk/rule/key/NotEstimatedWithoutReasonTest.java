package org.ctfdesk.rule.key;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.everything;

import java.util.Optional;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.junit.jupiter.api.Test;

class NotEstimatedWithoutReasonTest {
    @Test
    void asksWhy() {
        check(new NotEstimatedWithoutReason(), Measures.FORM, """
                          | label | 2023 | 2030
                measure/1 | Wind  | NE   | NE
                          |       | ^    |
                measure/2 | Sun   | 5    | 6
                """);
        check(new NotEstimatedWithoutReason(), Summary.FORM, everything()
                .with(Place.of("foot/table6", "box", "text"), Optional.of(new Answer.Words("NE; no activity data before 2020"))), """
                           | 2021 | 2022
                energy     | NE   | 5
                """);
    }

    @Test
    void readsFootnotes() {
        check(new NotEstimatedWithoutReason(), Measures.FORM, """
                          | label | 2023   | 2030
                measure/1 | Wind  | NE (2) | 5
                measure/2 | Sun   | NE (3) | 6
                          |       | ^      |
                (2)       | No activity data before 2020
                """);
    }
}
