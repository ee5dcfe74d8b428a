package org.ctfdesk.sheet;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.derive.figure.Result;
import org.ctfdesk.form.Kind;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;

/** One cell of a laid-out form. */
public sealed interface SheetCell {
    /** How many columns it takes. */
    default int columns() {
        return 1;
    }

    /** How many rows it takes; more than one only in the head. */
    default int rows() {
        return 1;
    }

    /**
     * Words of the form.
     *
     * @param text in full; a year of a head is its digits
     * @param year the year that a head stands for; 0 for words
     * @param letters of the decision's footnotes that belong to it, raised behind the text: {@code d, e, f}; "" for none
     */
    record Fixed(String text, int rows, int columns, int year, String letters) implements SheetCell {
        public Fixed(String text, int rows, int columns, int year) {
            this(text, rows, columns, year, "");
        }

        /** The text with its letters, as a reader of plain text has it. */
        public String printed() {
            return text + letters;
        }
    }

    /**
     * Where the Party answers.
     *
     * @param answer what the Party gave
     * @param result what the form's formula gives, where there is one
     * @param hint the form's placeholder, shown while the cell is blank; "" for none
     */
    record Input(Place place, Kind kind, Optional<Answer> answer, Optional<Result> result, int columns, String hint)
            implements SheetCell {
        /** What the cell shows: the Party's answer, or else the computed value. */
        public Optional<Answer> shown() {
            return answer.isPresent() ? answer : result.flatMap(Result::value).map(Answer.class::cast);
        }

        /** The computed value that the Party typed another one over; a figure that only rounds it is the same. */
        public Optional<Quantity> overridden() {
            return answer.flatMap(typed -> result.flatMap(Result::value).filter(computed -> !says(typed, computed)));
        }

        private static boolean says(Answer typed, Quantity computed) {
            if (typed instanceof Quantity.Amount figure && computed instanceof Quantity.Amount other) {
                return figure.value().compareTo(other.value()) == 0
                        || figure.value().scale() > 0
                                && figure.value().compareTo(other.value().setScale(figure.value().scale(), RoundingMode.HALF_UP)) == 0;
            }
            return typed instanceof Quantity quantity && quantity.citing(List.of()).equals(computed.citing(List.of()));
        }

        /** True where the value shown is computed. */
        public boolean isComputed() {
            return answer.isEmpty() && result.isPresent();
        }
    }

    /** Part of a cell to the left or above. */
    record Covered() implements SheetCell {}

    /** Nothing, and nothing is asked. */
    record Blank() implements SheetCell {}

    /** Ground that the decision shades: nothing is to stand there. */
    record Shaded() implements SheetCell {}

    Covered COVERED = new Covered();
    Blank BLANK = new Blank();
    Shaded SHADED = new Shaded();
}
