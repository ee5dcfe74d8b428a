package org.ctfdesk.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ctfdesk.derive.Derived;
import org.ctfdesk.derive.figure.Result;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;

/** The figures of a sample, typed or computed, by address. */
final class SampleFigures {
    private final Report report;
    private final Map<TableKey, Map<Place, Result>> results = new HashMap<>();

    SampleFigures(Report report) {
        this.report = report;
    }

    Report report() {
        return report;
    }

    /** What stands at a place, typed or computed. */
    Optional<Answer> shown(Place place) {
        var typed = report.answer(place);
        return typed.isPresent() ? typed : computed(place).map(Answer.class::cast);
    }

    Optional<Quantity> computed(Place place) {
        var table = results.computeIfAbsent(place.table(), key -> Derived.of(report, key));
        return Optional.ofNullable(table.get(place)).flatMap(Result::value);
    }

    /** The figure at a place; keys count as nothing. */
    BigDecimal at(String table, String row, String column) {
        var answer = shown(Place.of(table, row, column))
                .orElseThrow(() -> new AssertionError(table + ":" + row + ":" + column + " is blank"));
        return answer instanceof Quantity.Amount amount ? amount.value() : BigDecimal.ZERO;
    }

    BigDecimal sum(String table, String column, String... rows) {
        var sum = BigDecimal.ZERO;
        for (var row : rows) {
            sum = sum.add(at(table, row, column));
        }
        return sum;
    }

    static void same(BigDecimal expected, BigDecimal actual, String what) {
        assertEquals(0, expected.compareTo(actual), () -> what + ": " + expected.toPlainString() + " and " + actual.toPlainString());
    }
}
