package org.ctfdesk.rule.article6;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.derive.Sums;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.article6.Departure.Kind;

/**
 * Quantities first transferred, for other purposes and used are those of the ledger: 2/CMA.3, annex, paras. 23(c)-(e) and 33. A
 * figure can be overridden with a reason.
 */
public final class LedgerDiffers implements Rule.OfReport {
    private static final List<String> ROWS = List.of(Progress.FIRST_TRANSFERRED, Progress.OTHER_PURPOSES, Progress.USED);

    @Override
    public String code() {
        return "A6-35";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public boolean canBeExplained() {
        return true;
    }

    @Override
    public Source source() {
        return Source.article6("23");
    }

    @Override
    public Optional<NotApplicable> notApplicable(Report report) {
        return Applies.toLedger(report);
    }

    @Override
    public Set<String> forms() {
        return AdjustedTable.FORMS;
    }

    @Override
    public void check(Report report, Found found) {
        AdjustedTable.departures(report, Kind.NOT_OF_LEDGER)
                .forEach(each -> found.at(each.place(), each.take(), each.given(), each.expected(), each.paragraph()));
        AdjustedTable.all(report).forEach(table -> ROWS.forEach(line -> table.years().forEach(year -> unknown(table, line, year, found))));
    }

    /** NE or a range where the ledger knows the figure: what follows from it would stay blank. */
    private static void unknown(AdjustedTable table, String line, int year, Found found) {
        var typed = table.typed(line, year).filter(Quantity.class::isInstance).filter(answer -> Sums.figure(answer).isEmpty());
        var computed = table.computed(line, year).filter(figure -> figure.signum() != 0);
        if (typed.isPresent() && computed.isPresent()) {
            found.at(table.place(line, year), table.take(line, year), typed.get(), Digits.shown(computed.get()), "unknown");
        }
    }
}
