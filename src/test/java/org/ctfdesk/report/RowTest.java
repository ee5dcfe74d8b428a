package org.ctfdesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
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

    @Test
    void tellsOfEveryColumnInWhichAnotherRowDiffers() {
        var random = new Random(16);
        for (var round = 0; round < 500; round++) {
            var before = row(random);
            var after = row(random);
            var told = new ArrayList<List<Object>>();
            after.changesFrom(before, (column, old, now) -> told.add(List.of(column, old, now)));
            var expected = new ArrayList<List<Object>>();
            var columns = new TreeSet<>(before.answers().keySet());
            columns.addAll(after.answers().keySet());
            columns.stream().filter(column -> !before.answer(column).equals(after.answer(column)))
                    .forEach(column -> expected.add(List.of(column, before.answer(column), after.answer(column))));
            assertEquals(expected, told);
        }
    }

    private static Row row(Random random) {
        var row = Row.EMPTY;
        for (var i = random.nextInt(8); i > 0; i--) {
            row = row.with(new ColumnKey(random.nextBoolean() ? "year" : "unit", random.nextInt(4)),
                    Optional.of(Quantity.of(String.valueOf(random.nextInt(3)))));
        }
        return row;
    }

    private static Row row(Answer answer) {
        return Row.EMPTY.with(COLUMN, Optional.of(answer));
    }
}
