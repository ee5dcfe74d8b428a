package org.ctfdesk.derive.article6;

import java.util.Optional;
import org.ctfdesk.form.Formula.Step;
import org.ctfdesk.report.Readings;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Circumstances.Method;

/** Which lots are part of a figure of table 4, and with which sign: 2/CMA.3, annex, paras. 7-9 and 23. */
public final class LotSigns {
    private final Window window;
    private final Method method;
    private final Readings readings;

    private LotSigns(Window window, Method method, Readings readings) {
        this.window = window;
        this.method = method;
        this.readings = readings;
    }

    public static LotSigns of(Report report) {
        return new LotSigns(Window.of(report), report.profile().circumstances().method(), report.profile().readings());
    }

    /** The sign of a lot in the row of a step and in a year; nothing where it is no part of it. */
    public Optional<Integer> sign(Step step, Lot lot, int year) {
        if (window.keptOut(lot).isPresent()) {
            return Optional.empty();
        }
        return signOfAny(step, lot, year);
    }

    /** The same for a lot that the period may keep out. */
    public Optional<Integer> signOfAny(Step step, Lot lot, int year) {
        var column = window.column(lot.year());
        return switch (step) {
            case FIRST_TRANSFERRED -> when(column == year && (lot.row() == Lot.Row.FIRST_TRANSFERRED
                    || lot.row() == Lot.Row.OTHER_PURPOSES && includesOthers()), 1);
            case OTHER_PURPOSES -> when(column == year && lot.row() == Lot.Row.OTHER_PURPOSES, 1);
            case USED -> when(column == year && lot.row() == Lot.Row.USED, 1);
            case NET -> when(column == year, lot.row().sign());
            case CUMULATIVE -> when(column <= year, lot.row().sign());
            case AVERAGE -> when(column <= lastOfAverage(year), lot.row().sign());
            case ADJUSTMENTS, BALANCE -> adjustment(lot, column, year);
            case ADJUSTED_INDICATOR -> adjustment(lot, column, year).map(sign -> -sign);
        };
    }

    private Optional<Integer> adjustment(Lot lot, int column, int year) {
        if (averages()) {
            return when(column <= lastOfAverage(year), lot.row().sign());
        }
        if (lot.row() == Lot.Row.USED || readings.clock() == Readings.Clock.FIRST_TRANSFER) {
            return when(column == year, lot.row().sign());
        }
        return when(lot.vintage().isPresent() && lot.vintage().getAsInt() == year, 1);
    }

    private static Optional<Integer> when(boolean holds, int sign) {
        return holds ? Optional.of(sign) : Optional.empty();
    }

    private boolean includesOthers() {
        return readings.firstTransferred() == Readings.FirstTransferred.WITH_OTHER_PURPOSES;
    }

    /** True where adjustments are averages: para. 7(a)(ii). */
    public boolean averages() {
        return method == Method.SINGLE_YEAR_AVERAGING;
    }

    /** The last year that goes into the average of a year. */
    public int lastOfAverage(int year) {
        return readings.average() == Readings.Average.AS_FILED ? year : window.latest();
    }
}
