package org.ctfdesk.rule.article6;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctfdesk.derive.article6.Account;
import org.ctfdesk.derive.article6.Causes;
import org.ctfdesk.form.Formula.Step;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.LastReport;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Target;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.ledger.Digits;

/**
 * A figure of table 4 that is another one than in the last report, in t CO2 eq or the metric.
 *
 * @param cause the line of the ledger that makes most of the difference; nothing where the figure was typed
 */
record FiledFigure(AdjustedTable table, String line, int year, BigDecimal today, BigDecimal filed, Optional<Causes.Cause> cause) {
    private static final Map<String, Step> STEPS = Map.of(Progress.FIRST_TRANSFERRED, Step.FIRST_TRANSFERRED,
            Progress.OTHER_PURPOSES, Step.OTHER_PURPOSES, Progress.USED, Step.USED, Progress.NET_TRANSFERS, Step.NET,
            Progress.ADJUSTMENTS, Step.ADJUSTMENTS);

    /**
     * Those of some rows that differ.
     *
     * @param lines ids of rows that follow from the ledger
     */
    static List<FiledFigure> of(Report report, LastReport last, List<String> lines) {
        var all = new ArrayList<FiledFigure>();
        var tables = AdjustedTables.fresh(last.report());
        for (var table : AdjustedTables.fresh(report)) {
            tables.stream().filter(before -> isSame(before.target(), table.target())).findFirst()
                    .ifPresent(before -> lines.forEach(line -> before.years().forEach(year -> compare(table, before, line, year, all))));
        }
        if (all.isEmpty()) {
            return all;
        }
        var causes = Causes.of(last.report(), report, last.carriedOver());
        return all.stream().map(each -> each.because(causes.of(Account.metric(each.table.target()), STEPS.get(each.line), each.year)))
                .toList();
    }

    private static boolean isSame(Target one, Target other) {
        return one.outcomes() == other.outcomes() && (one.id().equals(other.id()) || one.name().equals(other.name()));
    }

    private static void compare(AdjustedTable now, AdjustedTable before, String line, int year, List<FiledFigure> all) {
        var given = now.inTons(line, year);
        var last = before.inTons(line, year);
        if (given.isPresent() && last.isPresent() && given.get().compareTo(last.get()) != 0) {
            all.add(new FiledFigure(now, line, year, given.get(), last.get(), Optional.empty()));
        }
    }

    /** What was typed over the ledger has no line. */
    private FiledFigure because(List<Causes.Cause> causes) {
        return new FiledFigure(table, line, year, today, filed,
                table.typed(line, year).isPresent() ? Optional.empty() : causes.stream().findFirst());
    }

    /** Says both figures, their difference and the line, each sort of cause with a message of its own. */
    void tell(Found found) {
        var variant = cause.map(each -> switch (each.kind()) {
            case GONE -> "gone";
            case ADDED -> "added";
            case REDATED -> "redated";
            case CORRECTED -> "corrected";
            case LATER, OTHERWISE -> "otherwise";
        }).orElse("");
        found.at(table.place(line, year)).says(variant, Digits.shown(today), Digits.shown(filed),
                Digits.shown(today.subtract(filed)), cause.map(Causes.Cause::line).orElse(""));
    }
}
