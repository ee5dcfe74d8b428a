package org.ctfdesk.report;

import java.math.BigDecimal;
import java.util.List;

/** An amount, a range or notation keys, each with the numbers of the custom footnotes that it cites. */
public sealed interface Quantity extends Answer {
    List<Integer> footnotes();

    Quantity citing(List<Integer> numbers);

    /** A figure with just the digits that were typed: 12.40 keeps its zero. */
    record Amount(BigDecimal value, List<Integer> footnotes) implements Quantity {
        public Amount {
            footnotes = List.copyOf(footnotes);
        }

        @Override
        public Amount citing(List<Integer> numbers) {
            return new Amount(value, numbers);
        }
    }

    /** From a low to a high figure, both included, in the order typed. */
    record Range(BigDecimal low, BigDecimal high, List<Integer> footnotes) implements Quantity {
        public Range {
            footnotes = List.copyOf(footnotes);
        }

        @Override
        public Range citing(List<Integer> numbers) {
            return new Range(low, high, numbers);
        }
    }

    /** One or several notation keys, in the order typed. */
    record Keys(List<NotationKey> keys, List<Integer> footnotes) implements Quantity {
        public Keys {
            keys = List.copyOf(keys);
            footnotes = List.copyOf(footnotes);
        }

        @Override
        public Keys citing(List<Integer> numbers) {
            return new Keys(keys, numbers);
        }
    }

    static Amount of(String digits) {
        return new Amount(new BigDecimal(digits), List.of());
    }

    static Amount of(BigDecimal value) {
        return new Amount(value, List.of());
    }

    static Keys of(NotationKey... keys) {
        return new Keys(List.of(keys), List.of());
    }
}
