package org.ctfdesk.rule.last;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;

/**
 * Years of the inventory that were recalculated since the last report are explained, and one year is not recalculated alone:
 * suspected from MPGs, paras. 28 and 43.
 */
public final class SeriesRecalculatedInPart extends Rule.OfReport {
    /** So many years and more are a series of which one can stand out (engineering choice). */
    private static final int SERIES = 3;

    private static final Set<NotationKey> GONE = Set.of(NotationKey.NO, NotationKey.NE, NotationKey.FX);

    public SeriesRecalculatedInPart() {
        super(warning("T6-11", mpgs("28 and 43")).reads(Summary.FORM).unless(SinceLast::notApplicable));
    }

    @Override
    public void check(Report report, Found found) {
        SinceLast.of(report, SummaryLines.FIRST, found).ifPresent(since -> {
            var table = TableKey.of(Summary.FORM.id());
            var notes = new NewNotes(report, table, since.last(), table);
            var several = new ArrayList<Changed>();
            for (var line : SummaryLines.of(report, since)) {
                var compared = compared(line);
                var changed = compared.stream().filter(Changed::isOther).toList();
                var unexplained = changed.stream().filter(each -> !notes.explain(each.now(), each.place().column().year())).toList();
                if (changed.size() == 1 && compared.size() >= SERIES && !unexplained.isEmpty()) {
                    var alone = changed.getFirst();
                    found.at(alone.place()).says("alone", alone.before(), alone.now(), String.valueOf(compared.size()));
                } else {
                    several.addAll(unexplained);
                }
            }
            if (!several.isEmpty()) {
                var first = several.getFirst();
                found.at(first.place()).with(first.before(), first.now(), String.valueOf(several.size()));
            }
        });
    }

    /** The years that both reports give, in order. */
    private static List<Changed> compared(SummaryLines.Line line) {
        var compared = new ArrayList<Changed>();
        line.before().answers().forEach((column, answer) -> {
            if (column.column().equals(Summary.YEAR) && answer instanceof Quantity before
                    && line.now().answer(column).orElse(null) instanceof Quantity now) {
                compared.add(new Changed(line.place(column), before, now));
            }
        });
        return compared;
    }

    /** A year of a line in both reports. */
    private record Changed(Place place, Quantity before, Quantity now) {
        boolean isOther() {
            return !SinceLast.isSame(before, now) && !isGone();
        }

        /** A figure that became NO, NE or FX is told by N-11 and F-23. */
        private boolean isGone() {
            return before instanceof Quantity.Amount && now instanceof Quantity.Keys keys && GONE.containsAll(keys.keys());
        }
    }
}
