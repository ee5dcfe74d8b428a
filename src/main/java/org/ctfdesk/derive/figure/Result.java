package org.ctfdesk.derive.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.form.Formula;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;

/**
 * A computed cell: its value, or why there is none.
 *
 * @param formula what it follows from
 * @param value the figure, or the keys where every term is NO or NA; nothing where it cannot be decided
 * @param terms what went in, in order
 * @param blocking the terms that keep it from being decided: blank, a range, words, or a key that stands for an unknown amount
 */
public record Result(Formula formula, Optional<Quantity> value, List<Term> terms, List<Term> blocking) {
    public Result {
        terms = List.copyOf(terms);
        blocking = List.copyOf(blocking);
    }

    /**
     * One figure that goes in.
     *
     * @param sign +1 or -1
     * @param place where it stands
     * @param answer what stands there, typed or computed
     * @param shift by how many places its point moves to the right to be in the unit of the result: -3 from t to kt
     */
    public record Term(int sign, Place place, Optional<Answer> answer, int shift) {
        /** A term in the unit of the result. */
        public Term(int sign, Place place, Optional<Answer> answer) {
            this(sign, place, answer, 0);
        }
    }

    /** The figure, where there is one. */
    public Optional<BigDecimal> amount() {
        return value.filter(Quantity.Amount.class::isInstance).map(quantity -> ((Quantity.Amount) quantity).value());
    }
}
