package org.ctfdesk.account.standing;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ctfdesk.derive.article6.Window;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.profile.Circumstances.Method;

/**
 * The emissions trajectory or budget of table 4: 2/CMA.3, annex, paras. 7(a)(i) and 7(b). A row that holds one figure for several
 * years holds a budget for the whole period; a row with a figure for each elapsed year holds a trajectory.
 *
 * @param byYear the trajectory, by year; empty where there is none for every elapsed year
 * @param budget the budget for the whole period
 */
record Pathway(SortedMap<Integer, BigDecimal> byYear, Optional<BigDecimal> budget) {
    private static final Pathway NONE = new Pathway(new TreeMap<>(), Optional.empty());

    Pathway {
        byYear = Collections.unmodifiableSortedMap(new TreeMap<>(byYear));
    }

    static Pathway of(TableRows rows, Window window, Method method) {
        var line = switch (method) {
            case SINGLE_YEAR_TRAJECTORY -> Progress.INDICATIVE_TRAJECTORY;
            case MULTI_YEAR -> Progress.TRAJECTORY;
            case SINGLE_YEAR_AVERAGING -> "";
        };
        var figures = new TreeMap<Integer, BigDecimal>();
        for (var year = window.from(); year <= window.to() && !line.isEmpty(); year++) {
            var column = year;
            rows.in(line, column).ifPresent(figure -> figures.put(column, figure));
        }
        if (figures.size() == 1 && !isTrajectoryOfOneYear(figures, window)) {
            return new Pathway(new TreeMap<>(), Optional.of(figures.firstEntry().getValue()));
        }
        return !figures.isEmpty() && figures.keySet().containsAll(window.years()) ? new Pathway(figures, Optional.empty()) : NONE;
    }

    /** In the first report of a period the only elapsed year has the only figure. */
    private static boolean isTrajectoryOfOneYear(Map<Integer, BigDecimal> figures, Window window) {
        return window.elapsed() == 1 && figures.containsKey(window.from()) && window.from() != window.to();
    }

    /** The trajectory up to a year, added up; nothing without one. */
    Optional<BigDecimal> upTo(int year) {
        return byYear.isEmpty()
                ? Optional.empty()
                : Optional.of(byYear.headMap(year + 1).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
