package org.ctfdesk.form;

import java.util.List;

/** How a cell follows from others: data, evaluated on the screen, written live into the workbook, and checked. */
public sealed interface Formula {
    /** The place that lays it down. */
    Source source();

    /** True where no addend is rounded: ITMOs are counted in whole units (2/CMA.3, annex, para. 1). */
    default boolean isExact() {
        return source().decision().equals(Source.article6("").decision());
    }

    /**
     * The sum of other lines in the same column.
     *
     * @param terms what is added and taken away, in the order printed
     */
    record Sum(List<Term> terms, Source source) implements Formula {
        public Sum {
            terms = List.copyOf(terms);
        }
    }

    /**
     * A term of a sum.
     *
     * @param sign +1 or -1
     * @param line id of a line; with {@code block}, every item of that repeated part is added
     */
    record Term(int sign, String line, boolean block) {
        public static Term plus(String line) {
            return new Term(1, line, false);
        }

        public static Term minus(String line) {
            return new Term(-1, line, false);
        }

        public static Term plusAll(String block) {
            return new Term(1, block, true);
        }
    }

    /**
     * The sum of one line over the year columns from the first to this one.
     *
     * @param line id of the line that is accumulated
     */
    record RunningSum(String line, Source source) implements Formula {}

    /**
     * The change of the same line, in per cent of the first year's value.
     *
     * @param column id of the year column
     * @param from the year from which
     */
    record ChangePercent(String column, int from, Source source) implements Formula {}
}
