package org.ctfdesk.rule.key;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.everything;

import java.util.Optional;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.junit.jupiter.api.Test;

class ElsewhereNotToldTest {
    @Test
    void asksOnceALine() {
        check(new ElsewhereNotTold(), Summary.FORM, """
                           | 2021 | 2022 | 2023
                energy     | IE   | IE   | 5
                           | ^    |      |
                waste      | 7    | NE   | IE
                           |      |      | ^
                """);
        check(new ElsewhereNotTold(), Summary.FORM, everything()
                .with(Place.of("foot/table6", "box", "text"), Optional.of(new Answer.Words("in Energy"))), """
                           | 2021 | 2022 | 2023
                energy     | IE   | IE   | 5
                """);
    }

    @Test
    void readsFootnotesAndTheBox() {
        check(new ElsewhereNotTold(), Summary.FORM, """
                           | 2021   | 2022
                energy     | IE (1) | 5
                industry   | IE     | 5
                           | ^      |
                (1)        | Included in waste
                """);
        check(new ElsewhereNotTold(), Summary.FORM, """
                           | 2021   | 2022
                industry   | IE     | 5
                (1)        | IE: included in waste
                """);
        check(new ElsewhereNotTold(), Summary.FORM, everything()
                .with(Place.of("foot/table6", "box", "text"), Optional.of(new Answer.Words("FX: flexibility is applied."))), """
                           | 2021
                energy     | IE
                           | ^
                """);
        check(new ElsewhereNotTold(), Summary.FORM, everything().with(Place.of("foot/table6", "box", "text"),
                Optional.of(new Answer.Words("FX: flexibility is applied. Waste is IE, in energy."))), """
                           | 2021
                energy     | IE
                """);
    }
}
