package org.ctfdesk.ui.proposal;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiFunction;
import org.ctfdesk.excel.foreign.Corrections;
import org.ctfdesk.excel.foreign.FoundTable;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.text.NumberStyle;

/** What a user can say of a table that was misread. */
abstract class Correcting {
    /** Reads again with what is said of the table under the selected cell, beside what was said before. */
    abstract void correct(BiFunction<FoundTable, Corrections, Optional<Corrections>> by);

    /** Row and column of the selected cell, from 0. */
    abstract Optional<int[]> position();

    /** The table under the selected cell is that form; "" is none of them. */
    void correctForm(String form) {
        correct((found, by) -> Optional.of(by.withForm(found.head(), form)));
    }

    void correctUnit(BigDecimal inKt) {
        correct((found, by) -> Optional.of(by.withUnit(found.head(), inKt)));
    }

    void correctStyle(NumberStyle style) {
        correct((found, by) -> Optional.of(by.withStyle(found.head(), style)));
    }

    /** The column of the selected cell is that one of the form; nothing leaves it out. */
    void correctColumn(Optional<ColumnKey> column) {
        correct((found, by) -> position().flatMap(at -> found.columnHead(at[0], at[1]))
                .map(head -> by.withColumn(head, column)));
    }

    /** The row of the selected cell is that line of the form; "" leaves it out. */
    void correctRow(String line) {
        correct((found, by) -> position().flatMap(at -> found.rowLabel(at[0], at[1])).map(label -> by.withRow(label, line)));
    }
}
