package org.ctfdesk.sample;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctfdesk.form.Years;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;

/** Table 6 beside its yearly figures: the reference and base year, and totals that no formula can decide. */
final class ReferenceColumns {
    private static final TableKey TABLE = TableKey.of(Summary.FORM.id());

    private ReferenceColumns() {}

    /** Copies a year's figures, totals excepted, into the column of the reference or base year. */
    static void copy(Draft draft, int year, String column) {
        for (var line : Summary.FORM.lines().filter(line -> !line.total() && !line.named()).toList()) {
            draft.report().answer(place(line.id(), new ColumnKey(Summary.YEAR, year)))
                    .ifPresent(answer -> draft.set(place(line.id(), ColumnKey.of(column)), Optional.of(answer)));
        }
    }

    /** Copies the totals with indirect CO2, which are typed and not computed. */
    static void copyTotals(Draft draft, int year, String... columns) {
        for (var line : List.of("totalWithoutIndirect", "totalWithIndirect")) {
            var answer = draft.report().answer(place(line, new ColumnKey(Summary.YEAR, year)));
            for (var column : columns) {
                draft.set(place(line, ColumnKey.of(column)), answer);
            }
        }
    }

    /** Enters the same into a column for every line. */
    static void fill(Draft draft, String column, Answer answer) {
        for (var line : Summary.FORM.lines().filter(line -> !line.total() && !line.named()).toList()) {
            draft.set(place(line.id(), ColumnKey.of(column)), Optional.of(answer));
        }
    }

    /**
     * Types the totals by gas. The program does not compute them where a gas is FX, for it cannot know that nothing is
     * hidden behind it; the Party does, and says so in the documentation box.
     */
    static void typeTotals(Draft draft) {
        var years = draft.report().profile().periods().of(Years.INVENTORY).stream()
                .map(year -> new ColumnKey(Summary.YEAR, year));
        for (var column : Stream.concat(Stream.of(ColumnKey.of(Summary.REFERENCE_YEAR)), years).toList()) {
            total(draft, "totalWithout", column, List.of("co2Without", "ch4Without", "n2oWithout", "hfcs"));
            total(draft, "totalWith", column, List.of("co2With", "ch4With", "n2oWith", "hfcs"));
        }
    }

    private static void total(Draft draft, String line, ColumnKey column, List<String> terms) {
        var sum = BigDecimal.ZERO;
        for (var term : terms) {
            if (draft.report().answer(place(term, column)).orElseThrow() instanceof Quantity.Amount amount) {
                sum = sum.add(amount.value());
            }
        }
        draft.set(place(line, column), Optional.of(Quantity.of(sum)));
    }

    private static Place place(String line, ColumnKey column) {
        return new Place(TABLE, RowKey.of(line), column);
    }
}
