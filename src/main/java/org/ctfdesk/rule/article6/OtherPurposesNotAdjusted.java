package org.ctfdesk.rule.article6;

import java.util.Optional;
import java.util.Set;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.article6.Departure.Kind;

/**
 * Each first transfer for other international mitigation purposes is adjusted for: 2/CMA.3, annex, para. 16.
 */
public final class OtherPurposesNotAdjusted implements Rule.OfReport {
    @Override
    public String code() {
        return "A6-26";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Source source() {
        return Source.article6("16");
    }

    @Override
    public Optional<NotApplicable> notApplicable(Report report) {
        return Applies.toCooperation(report);
    }

    @Override
    public Set<String> forms() {
        return AdjustedTable.FORMS;
    }

    @Override
    public void check(Report report, Found found) {
        AdjustedTable.departures(report, Kind.WITHOUT_OTHER_PURPOSES)
                .forEach(each -> found.at(each.place(), each.take(), each.given(), each.expected()));
        AdjustedTable.all(report).stream().filter(table -> !table.averages()).forEach(table -> withoutLedger(table, found));
    }

    /** Vintages are not known then, but whatever they are, all first transfers add up to all adjustments. */
    private static void withoutLedger(AdjustedTable table, Found found) {
        var adjusted = table.sumInTons(Progress.ADJUSTMENTS);
        var others = table.sumInTons(Progress.OTHER_PURPOSES);
        var net = table.sumInTons(Progress.NET_TRANSFERS);
        if (adjusted.isEmpty() || others.isEmpty() || net.isEmpty() || others.get().signum() == 0
                || table.years().stream().anyMatch(year -> table.computed(Progress.ADJUSTMENTS, year).isPresent())
                || adjusted.get().compareTo(net.get().subtract(others.get())) != 0) {
            return;
        }
        table.years().stream().filter(year -> table.figure(Progress.OTHER_PURPOSES, year).orElseThrow().signum() != 0).findFirst()
                .ifPresent(year -> found.at(table.place(Progress.ADJUSTMENTS, year),
                        Digits.shown(adjusted.get()), Digits.shown(net.get()), "sum"));
    }
}
