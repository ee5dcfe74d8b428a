package org.ctfdesk.rule.article6.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.derive.article6.Account;
import org.ctfdesk.derive.article6.Causes;
import org.ctfdesk.form.Formula.Step;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.LastReport;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Target;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.ledger.read.Digits;

/**
 * A figure of table 4 that is another one than in a report before, in t CO2 eq or the metric.
 *
 * @param btr the number of that report
 * @param cause the line of the ledger that makes most of the difference; nothing where the figure was typed
 */
public record FiledFigure(
        AdjustedTable table, String line, int year, BigDecimal today, BigDecimal filed, int btr, Optional<Causes.Cause> cause) {
    private static final Map<String, Step> STEPS = Map.of(Progress.FIRST_TRANSFERRED, Step.FIRST_TRANSFERRED,
            Progress.OTHER_PURPOSES, Step.OTHER_PURPOSES, Progress.USED, Step.USED, Progress.NET_TRANSFERS, Step.NET,
            Progress.ADJUSTMENTS, Step.ADJUSTMENTS);

    /**
     * Those of some rows that differ.
     *
     * @param hasSameIds this report, and all between, began with the one before
     * @param lines ids of rows that follow from the ledger
     * @param said the cells that a later report speaks of, which are left aside; those that this one speaks of are added
     */
    public static List<FiledFigure> of(Report report, LastReport last, boolean hasSameIds, List<String> lines, Set<Place> said) {
        var all = new ArrayList<FiledFigure>();
        var tables = AdjustedTables.of(last.report());
        for (var table : AdjustedTables.of(report)) {
            tables.stream().filter(before -> isSame(before.target(), table.target())).findFirst()
                    .ifPresent(before -> lines.forEach(line -> before.years().forEach(year -> {
                        if (compare(table, before, line, year, last.btr(), said.contains(table.place(line, year)), all)) {
                            said.add(table.place(line, year));
                        }
                    })));
        }
        if (all.isEmpty()) {
            return all;
        }
        var causes = Causes.of(last.report(), report, hasSameIds);
        return all.stream().map(each -> each.because(causes.of(Account.metric(each.table.target()), STEPS.get(each.line), each.year)))
                .toList();
    }

    private static boolean isSame(Target one, Target other) {
        return one.outcomes() == other.outcomes() && (one.id().equals(other.id()) || one.name().equals(other.name()));
    }

    /** True where both have a figure. */
    private static boolean compare(
            AdjustedTable now, AdjustedTable before, String line, int year, int btr, boolean isSaid, List<FiledFigure> all) {
        var given = now.inTons(line, year);
        var last = before.inTons(line, year);
        if (given.isEmpty() || last.isEmpty()) {
            return false;
        }
        if (!isSaid && given.get().compareTo(last.get()) != 0) {
            all.add(new FiledFigure(now, line, year, given.get(), last.get(), btr, Optional.empty()));
        }
        return true;
    }

    /** What was typed over the ledger has no line. */
    private FiledFigure because(List<Causes.Cause> causes) {
        return new FiledFigure(table, line, year, today, filed, btr,
                table.typed(line, year).isPresent() ? Optional.empty() : causes.stream().findFirst());
    }

    /** Says both figures, their difference and the line, each sort of cause with a message of its own. */
    public void tell(Found found) {
        var variant = cause.map(each -> switch (each.kind()) {
            case GONE -> "gone";
            case ADDED -> "added";
            case REDATED -> "redated";
            case CORRECTED -> "corrected";
            case LATER, OTHERWISE -> "otherwise";
        }).orElse("");
        found.at(table.place(line, year)).says(variant, Digits.shown(today), Digits.shown(filed),
                Digits.shown(today.subtract(filed)), cause.map(Causes.Cause::line).orElse(""), String.valueOf(btr));
    }
}
