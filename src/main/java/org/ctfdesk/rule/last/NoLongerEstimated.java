package org.ctfdesk.rule.last;

import java.util.List;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/** A gas or category with a figure in the last inventory is not NE now: MPGs, para. 33. A figure of zero does not count. */
public final class NoLongerEstimated extends Rule.OfReport {
    public NoLongerEstimated() {
        super(error("N-11", mpgs("33")).breaks("F-23").reads(Summary.FORM).unless(SinceLast::notApplicable));
    }

    @Override
    public void check(Report report, Found found) {
        SinceLast.of(report, SummaryLines.FIRST, found).ifPresent(since -> SummaryLines.of(report, since).forEach(line -> {
            for (var entry : line.now().keys().entrySet()) {
                var isYear = entry.getKey().column().equals(Summary.YEAR);
                if (isYear && entry.getValue().keys().equals(List.of(NotationKey.NO)) && wasEstimated(line, entry.getKey())
                        && entry.getValue().footnotes().isEmpty()) {
                    found.at(line.place(entry.getKey())).as(Severity.WARNING)
                            .says("no", uncited(line.before().answer(entry.getKey()).orElseThrow()), String.valueOf(entry.getKey().year()));
                    return;
                }
                if (isYear && entry.getValue().keys().contains(NotationKey.NE) && check(line, entry.getKey(), entry.getValue(), found)) {
                    return;
                }
            }
        }));
    }

    /** The figure of the same year, or for a later year the last one that there was. Where several years are NE one edit mends nothing. */
    private static boolean check(SummaryLines.Line line, ColumnKey column, Quantity.Keys keys, Found found) {
        var place = line.place(column);
        var same = line.before().answer(column).filter(NoLongerEstimated::isFigure);
        if (same.isPresent()) {
            var kept = ((Quantity) same.get()).citing(keys.footnotes());
            var isOnly = line.now().keys().entrySet().stream()
                    .filter(entry -> entry.getKey().column().equals(Summary.YEAR) && entry.getValue().keys().contains(NotationKey.NE))
                            .count() == 1;
            if (isOnly) {
                found.at(place).with(uncited(same.get()), String.valueOf(column.year()))
                        .mendedBy(new Edit.SetAnswers("takeLast", List.of(new Edit.Change(place, Optional.of(kept)))));
            } else {
                found.at(place).with(uncited(same.get()), String.valueOf(column.year()));
            }
            return true;
        }
        var latest = line.before().answers().entrySet().stream()
                .filter(entry -> entry.getKey().column().equals(Summary.YEAR) && isFigure(entry.getValue()))
                .reduce((one, other) -> other)
                .filter(entry -> entry.getKey().year() < column.year());
        latest.ifPresent(entry -> found.at(place).with(uncited(entry.getValue()), String.valueOf(entry.getKey().year())));
        return latest.isPresent();
    }

    private static boolean wasEstimated(SummaryLines.Line line, ColumnKey column) {
        return line.before().answer(column).filter(NoLongerEstimated::isFigure).isPresent();
    }

    private static Answer uncited(Answer answer) {
        return answer instanceof Quantity quantity ? quantity.citing(List.of()) : answer;
    }

    private static boolean isFigure(Answer answer) {
        return answer instanceof Quantity.Amount amount && amount.value().signum() != 0 || answer instanceof Quantity.Range;
    }
}
