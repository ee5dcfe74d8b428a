package org.ctfdesk.compare;

import java.util.List;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;

/**
 * Two reports laid beside each other, made apart or one from the other.
 *
 * @param before the one
 * @param after the other, its own rows under the identity that they have in the one
 * @param differences what makes them different
 */
public record Comparison(Report before, Report after, List<Difference> differences) {
    public Comparison {
        differences = List.copyOf(differences);
    }

    /** Compares; rows are matched by identity, else by name, else by what they hold. */
    public static Comparison of(Report before, Report after) {
        var matched = SameItems.matched(before, after);
        return new Comparison(before, matched, Differences.between(before, matched).filter(each -> !isSameFigure(each)).toList());
    }

    /** True for 12.0 and 12.00: another program wrote it, and nobody another figure. */
    private static boolean isSameFigure(Difference difference) {
        return difference instanceof Difference.AnswerChanged changed
                && changed.before().orElse(null) instanceof Quantity.Amount was
                && changed.after().orElse(null) instanceof Quantity.Amount is
                && was.value().compareTo(is.value()) == 0 && was.footnotes().equals(is.footnotes());
    }
}
