package org.ctfdesk.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ctfdesk.derive.figure.Result;
import org.ctfdesk.form.Formula;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.Source;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;

class SheetCellTest {
    private static Optional<Quantity> overridden(Answer typed, Quantity computed) {
        var sum = new Formula.Sum(List.of(), Source.article6("23(f)"), false);
        var result = new Result(sum, Optional.ofNullable(computed), List.of(), List.of());
        return new SheetCell.Input(Place.of("table4/1", "netTransfers", "year@2023"), Kind.QUANTITY, Optional.ofNullable(typed),
                Optional.of(result), 1, "")
                .overridden();
    }

    @Test
    void anotherFigureIsAnOverride() {
        assertEquals(Optional.of(Quantity.of("10")), overridden(Quantity.of("12"), Quantity.of("10")));
        assertEquals(Optional.of(Quantity.of("10")), overridden(Quantity.of(NotationKey.NE), Quantity.of("10")));
        assertEquals(Optional.of(Quantity.of("10")), overridden(new Answer.Words("much"), Quantity.of("10")));
    }

    @Test
    void theSameFigureIsNone() {
        assertEquals(Optional.empty(), overridden(Quantity.of("10.0"), Quantity.of("10")));
        assertEquals(Optional.empty(), overridden(Quantity.of("10").citing(List.of(1)), Quantity.of("10")));
        assertEquals(Optional.empty(), overridden(Quantity.of("3.33"), Quantity.of("3.3333")));
        assertEquals(Optional.of(Quantity.of("3.3333")), overridden(Quantity.of("3"), Quantity.of("3.3333")));
    }

    @Test
    void whereNothingIsTypedOrComputedThereIsNone() {
        assertEquals(Optional.empty(), overridden(null, Quantity.of("10")));
        assertEquals(Optional.empty(), overridden(Quantity.of("12"), null));
    }

    @Test
    void itIsSaidWithBothFigures() {
        assertEquals("12,000, typed by hand; computed: 10", new AnswerText(NumberStyle.POINT, Words.in(Locale.ENGLISH))
                .byHand(Quantity.of("12000"), Quantity.of("10"), Kind.QUANTITY));
    }
}
