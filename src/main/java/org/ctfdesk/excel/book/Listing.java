package org.ctfdesk.excel.book;

import java.util.List;

/**
 * A list for a sheet of its own beside the tables: a head and rows of words and numbers.
 *
 * @param sheet name of the sheet
 * @param title above the list, and in the contents
 * @param columns from left to right
 * @param rows one cell for each column: a {@link String}, "" for blank, an {@link Integer}, a {@link java.math.BigDecimal},
 *     a {@link Link} or a {@link Live}
 * @param fills what lies behind each row, where rows have colours; else none
 */
public record Listing(String sheet, String title, List<Column> columns, List<List<Object>> rows, List<Look.Fill> fills) {
    public Listing {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        fills = List.copyOf(fills);
    }

    /** A list without colours. */
    public Listing(String sheet, String title, List<Column> columns, List<List<Object>> rows) {
        this(sheet, title, columns, rows, List.of());
    }

    /**
     * Words that lead to a cell of the same workbook.
     *
     * @param target as {@code Table7!E10}
     */
    public record Link(String text, String target) {
        /** The address of a cell, which leads there. */
        public static Link to(String address) {
            return new Link(address, address);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * A figure or words that follow from other cells of the workbook.
     *
     * @param formula without the sign before it
     * @param gives what it gives as exported: a {@link java.math.BigDecimal} or a {@link String}
     * @param isProse true where it gives sentences, never figures
     */
    public record Live(String formula, Object gives, boolean isProse) {
        /** A figure, or words in place of one. */
        public Live(String formula, Object gives) {
            this(formula, gives, false);
        }

        /** Sentences. */
        public static Live words(String formula, String gives) {
            return new Live(formula, gives, true);
        }

        @Override
        public String toString() {
            return gives.toString();
        }
    }

    /**
     * A column.
     *
     * @param width in characters
     * @param setsHeight false where a long text does not make its row higher than {@link ListSheet#LOW} points
     */
    public record Column(String head, int width, boolean setsHeight) {
        public Column(String head, int width) {
            this(head, width, true);
        }
    }
}
