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
 * @param live how it follows from cells, where the terms do not say all of it
 */
public record Result(Formula formula, Optional<Quantity> value, List<Term> terms, List<Term> blocking, Optional<Live> live) {
    public Result {
        terms = List.copyOf(terms);
        blocking = List.copyOf(blocking);
    }

    /** A result that follows from its terms alone. */
    public Result(Formula formula, Optional<Quantity> value, List<Term> terms, List<Term> blocking) {
        this(formula, value, terms, blocking, Optional.empty());
    }

    /** The same, following from cells as {@code how} says. */
    public Result following(Live how) {
        return new Result(formula, value, terms, blocking, Optional.of(how));
    }

    /**
     * How a figure follows from the cells of its table, for a program that computes them again.
     *
     * @param terms the cells that go in
     * @param constant what the ledger adds to them, in the unit of the result; nothing where no ledger adds anything
     * @param nothing cells that must hold zero, NO or NA, or there is no figure
     * @param otherwise the cells that go in where the first of the terms holds no figure; none where there is no second way
     */
    public record Live(List<Term> terms, Optional<BigDecimal> constant, List<Place> nothing, List<Term> otherwise) {
        public Live {
            terms = List.copyOf(terms);
            nothing = List.copyOf(nothing);
            otherwise = List.copyOf(otherwise);
        }

        public static Live of(List<Term> terms) {
            return new Live(terms, Optional.empty(), List.of(), List.of());
        }

        public Live plus(BigDecimal fromLedger) {
            return new Live(terms, Optional.of(fromLedger), nothing, otherwise);
        }

        public Live whereNothing(List<Place> cells) {
            return new Live(terms, constant, cells, otherwise);
        }

        public Live or(List<Term> second) {
            return new Live(terms, constant, nothing, second);
        }
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
