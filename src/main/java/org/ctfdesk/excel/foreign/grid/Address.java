package org.ctfdesk.excel.foreign.grid;

import java.util.stream.IntStream;

/** Addresses of cells as spreadsheets write them: {@code C12}. */
final class Address {
    private static final String[] LETTERS = IntStream.range(0, 256).mapToObj(Address::letters).toArray(String[]::new);

    private Address() {}

    /** The address of a place; row and column count from 0. */
    static String of(int row, int column) {
        return (column < LETTERS.length ? LETTERS[column] : letters(column)) + (row + 1);
    }

    private static String letters(int column) {
        var letters = new StringBuilder();
        for (var rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.append((char) ('A' + rest % 26));
        }
        return letters.reverse().toString();
    }
}
