package org.ctfdesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A row read by the kind that is looked for. */
class RowTest {
    private static final ColumnKey COLUMN = ColumnKey.of("status");

    static List<Answer> answers() {
        return List.of(new Answer.Words("to be\nadopted"), Answer.Choices.of("planned"), Answer.Choices.of("planned", "adopted"),
                Answer.Years.of(2030), new Answer.Years(2021, 2030), new Answer.Day(LocalDate.of(2026, 12, 31)), new Answer.Unread("soon"),
                Quantity.of("2030"), Quantity.of(NotationKey.NE));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void givesWhatIsOfThatKindAndNothingElse(Answer answer) {
        var row = Row.EMPTY.with(COLUMN, Optional.of(answer));
        assertEquals(answer instanceof Answer.Words words ? words.text() : "", row.words(COLUMN));
        assertEquals(answer instanceof Answer.Choices choices ? choices.options() : List.of(), row.chosen(COLUMN));
        assertEquals(answer instanceof Answer.Years years ? Optional.of(years) : Optional.empty(), row.years(COLUMN));
    }

    @Test
    void aloneIsNeitherNothingNorSeveral() {
        assertEquals(Optional.empty(), Row.EMPTY.chosenAlone(COLUMN));
        assertEquals(Optional.of("planned"), row(Answer.Choices.of("planned")).chosenAlone(COLUMN));
        assertEquals(Optional.empty(), row(Answer.Choices.of("planned", "adopted")).chosenAlone(COLUMN));
        assertEquals(Optional.empty(), row(Answer.Choices.of()).chosenAlone(COLUMN));
    }

    @Test
    void aBlankHoldsNothingOfAnyKind() {
        assertEquals("", Row.EMPTY.words(COLUMN));
        assertEquals(List.of(), Row.EMPTY.chosen(COLUMN));
        assertEquals(Optional.empty(), Row.EMPTY.years(COLUMN));
    }

    private static Row row(Answer answer) {
        return Row.EMPTY.with(COLUMN, Optional.of(answer));
    }
}
