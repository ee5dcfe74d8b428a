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
     * @param whole true where these rows are all that there are, so that what one of them includes elsewhere (IE) is in another
     */
    record Sum(List<Term> terms, Source source, boolean whole) implements Formula {
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

        public static Term plusAll(String block) {
            return new Term(1, block, true);
        }
    }

    /**
     * A row of table 4 that follows from the ledger of outcomes and from other rows: 2/CMA.3, annex, paras. 7-10 and 23.
     *
     * @param step which one
     */
    record Accounting(Step step, Source source) implements Formula {}

    /** The rows of table 4 on cooperative approaches that are computed. */
    enum Step {
        /** Para. 23(c), from the ledger. */
        FIRST_TRANSFERRED,
        /** Para. 23(d), from the ledger. */
        OTHER_PURPOSES,
        /** Para. 23(e), from the ledger. */
        USED,
        /** Para. 23(f): what was first transferred, less use. */
        NET,
        /** Para. 7(a)(ii): the cumulative net amount by elapsed years. */
        AVERAGE,
        /** Para. 23(g): the average, or what was first transferred by vintage less use. */
        ADJUSTMENTS,
        /** Para. 23(h): the net amounts up to the year. */
        CUMULATIVE,
        /** Para. 23(k)(i): emissions and adjustments. */
        BALANCE,
        /** Para. 23(k)(ii): the level of a non-GHG indicator less adjustments. */
        ADJUSTED_INDICATOR;

        /** True where it is a plain sum of cells, whatever the method and the ledger. */
        public boolean isSum() {
            return this == NET || this == CUMULATIVE;
        }
    }

    /**
     * The change of the same line, in per cent of the first year's value.
     *
     * @param column id of the year column
     * @param from the year from which
     */
    record ChangePercent(String column, int from, Source source) implements Formula {}
}
