package org.ctfdesk.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ctfdesk.derive.Derived;
import org.ctfdesk.derive.figure.Result;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;

/**
 * Figures that one of two reports leaves to the form and the other one types: a submitted workbook holds the total as a figure,
 * where the draft computes it. They are the same where they agree to the digits that are typed.
 */
final class Computed {
    private final Report before;
    private final Report after;
    private final Map<TableKey, Map<Place, Result>> was = new HashMap<>();
    private final Map<TableKey, Map<Place, Result>> is = new HashMap<>();

    Computed(Report before, Report after) {
        this.before = before;
        this.after = after;
    }

    /** True where a figure is typed on one side, and computed alike on the other. */
    boolean isTypedAlike(Difference difference) {
        if (!(difference instanceof Difference.AnswerChanged changed) || !Forms.has(changed.place().table().form())) {
            return false;
        }
        var place = changed.place();
        if (changed.before().isEmpty()) {
            return isAlike(changed.after(), value(was, before, place));
        }
        return changed.after().isEmpty() && isAlike(changed.before(), value(is, after, place));
    }

    private static Optional<Quantity> value(Map<TableKey, Map<Place, Result>> known, Report report, Place place) {
        return Optional.ofNullable(known.computeIfAbsent(place.table(), key -> Derived.of(report, key)).get(place)).flatMap(Result::value);
    }

    private static boolean isAlike(Optional<Answer> typed, Optional<Quantity> computed) {
        if (typed.orElse(null) instanceof Quantity.Amount one && computed.orElse(null) instanceof Quantity.Amount other) {
            return rounded(other.value(), one.value().scale()).compareTo(one.value()) == 0 && one.footnotes().isEmpty();
        }
        return typed.isPresent() && computed.map(Answer.class::cast).equals(typed);
    }

    private static BigDecimal rounded(BigDecimal number, int scale) {
        return number.scale() <= scale ? number : number.setScale(scale, RoundingMode.HALF_UP);
    }
}
