package org.ctfdesk.account.standing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ctfdesk.derive.article6.Window;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Circumstances.Method;
import org.ctfdesk.report.profile.Target;

/**
 * What the assessment of whether the target was achieved (MPGs, para. 70, and 2/CMA.3, annex, para. 23(l)) would say of the
 * figures as they stand. The decisions name no formula; what is compared follows from the type of target. Nothing here says
 * whether a target is ambitious or adequate.
 *
 * @param basis what is compared with what
 * @param year the year that the value is of, or up to which it is added up
 * @param isProvisional the end year is not reported yet
 * @param value the final value, with adjustments
 * @param unadjusted the same without adjustments
 * @param comparison what it is compared with
 * @param level the cell of the target level that the comparison comes from; nothing for a trajectory or budget
 * @param higherIsBetter the value has to reach the comparison, not to stay within it
 * @param why why nothing can be said; only where {@code verdict} is undecided
 */
public record Assessment(
        Basis basis, int year, boolean isProvisional, Optional<BigDecimal> value, Optional<BigDecimal> unadjusted,
        Optional<BigDecimal> comparison, Optional<Place> level, boolean higherIsBetter, Verdict verdict, Optional<Why> why) {
    /** What is compared with what. */
    public enum Basis {
        /** The balance of the year with the target level. */
        TARGET_YEAR,
        /** The balances of all years with the budget. */
        BUDGET,
        /** The balances of all years with the trajectory. */
        TRAJECTORY,
        /** The intensity, its emissions taken after adjustment, with the target level. */
        INTENSITY,
        /** The adjusted indicator with the target level. */
        INDICATOR,
        /** Nothing: it is assessed in words. */
        WORDS
    }

    /** What comes of it. */
    public enum Verdict {
        ACHIEVED,
        NOT_ACHIEVED,
        UNDECIDED
    }

    /** Why it is undecided. */
    public enum Why {
        /** No year of the implementation period is reported yet. */
        NOT_BEGUN,
        /** The profile does not say of what type the target is. */
        TYPE_NOT_STATED,
        /** Policies and measures, or co-benefits: a figure does not decide it. */
        QUALITATIVE,
        /** A type of which nothing is laid down. */
        OTHER_TYPE,
        /** Emissions, level or balance of a year are missing. */
        NO_BALANCE,
        /** No indicator of the target has a target level that is a figure. */
        NO_TARGET_LEVEL,
        /** Target levels stand there, but in no unit that the balance can be put into. */
        OTHER_UNIT,
        /** Several indicators have a target level. */
        SEVERAL_TARGET_LEVELS,
        /** Neither a budget nor a trajectory for every year. */
        NO_PATHWAY
    }

    static Assessment of(Report report, Target target, TableRows rows, Window window, Pathway path, List<Standing.Year> years) {
        var last = years.isEmpty() ? window.from() : years.getLast().year();
        var blank = new Assessment(Basis.WORDS, last, window.latest() < window.to(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), false, Verdict.UNDECIDED, Optional.empty());
        if (years.isEmpty()) {
            return blank.because(Why.NOT_BEGUN);
        }
        var ndc = report.profile().ndc();
        var levels = new TargetLevels(report, target, last);
        if (target.outcomes() == Target.Outcomes.IN_METRIC) {
            return blank.on(Basis.INDICATOR).comparing(years.getLast().after(), years.getLast().before())
                    .with(levels.inMetric(), TargetLevels.Level::amount);
        }
        var isMultiYear = ndc.multiYear() || report.profile().circumstances().method() == Method.MULTI_YEAR;
        return switch (ndc.type()) {
            case NOT_STATED -> blank.valued(years).because(Why.TYPE_NOT_STATED);
            case OTHER -> blank.valued(years).because(Why.OTHER_TYPE);
            case CO_BENEFITS, POLICIES_AND_MEASURES -> blank.valued(years).because(Why.QUALITATIVE);
            case INTENSITY_REDUCTION -> blank.intensity(levels, years.getLast());
            case ABSOLUTE_REDUCTION, BELOW_BASELINE -> isMultiYear
                    ? blank.cumulative(path, years.getLast())
                    : blank.on(Basis.TARGET_YEAR).valued(years).with(levels.inCarbon(), level -> level.in(rows.unit()));
        };
    }

    private Assessment cumulative(Pathway path, Standing.Year last) {
        var basis = path.budget().isPresent() ? Basis.BUDGET : Basis.TRAJECTORY;
        var compared = on(basis).comparing(last.sumAfter(), last.sumBefore());
        var comparison = path.budget().or(last::sumTrajectory);
        return comparison.isEmpty() ? compared.because(Why.NO_PATHWAY) : compared.against(comparison, Optional.empty(), false);
    }

    /** The denominator is what divides the emissions into the indicator: the same before and after adjustment. */
    private Assessment intensity(TargetLevels levels, Standing.Year last) {
        var found = levels.intensity();
        var emissions = last.before().filter(figure -> figure.signum() > 0);
        var reported = found.only().flatMap(TargetLevels.Level::reported);
        if (emissions.isEmpty() || last.after().isEmpty() || found.only().isPresent() && reported.isEmpty()) {
            return on(Basis.INTENSITY).because(Why.NO_BALANCE);
        }
        var adjusted = reported.map(intensity -> tidy(intensity.multiply(last.after().get())
                .divide(emissions.get(), MathContext.DECIMAL64)));
        return on(Basis.INTENSITY).comparing(adjusted, reported).with(found, TargetLevels.Level::amount);
    }

    private static BigDecimal tidy(BigDecimal figure) {
        var stripped = figure.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private Assessment with(TargetLevels.Found found, Function<TargetLevels.Level, Optional<BigDecimal>> amount) {
        if (found.only().isEmpty()) {
            return because(found.why());
        }
        var level = found.only().get();
        var comparison = amount.apply(level);
        return comparison.isEmpty()
                ? because(value.isEmpty() ? Why.NO_BALANCE : Why.OTHER_UNIT)
                : against(comparison, Optional.of(level.place()), basis == Basis.INDICATOR && level.isToRise());
    }

    private Assessment on(Basis other) {
        return new Assessment(other, year, isProvisional, value, unadjusted, comparison, level, higherIsBetter, verdict, why);
    }

    private Assessment valued(List<Standing.Year> years) {
        return comparing(years.getLast().after(), years.getLast().before());
    }

    private Assessment comparing(Optional<BigDecimal> adjusted, Optional<BigDecimal> before) {
        return new Assessment(basis, year, isProvisional, adjusted, before, comparison, level, higherIsBetter, verdict, why);
    }

    private Assessment because(Why reason) {
        return new Assessment(basis, year, isProvisional, value, unadjusted, comparison, level, higherIsBetter, Verdict.UNDECIDED,
                Optional.of(reason));
    }

    private Assessment against(Optional<BigDecimal> other, Optional<Place> where, boolean toRise) {
        var compared = new Assessment(basis, year, isProvisional, value, unadjusted, other, where, toRise, verdict, why);
        return value.isEmpty()
                ? compared.because(Why.NO_BALANCE)
                : new Assessment(basis, year, isProvisional, value, unadjusted, other, where, toRise,
                        compared.reaches(value.get()) ? Verdict.ACHIEVED : Verdict.NOT_ACHIEVED, Optional.empty());
    }

    /** True where a figure would achieve the target. */
    public boolean reaches(BigDecimal figure) {
        var order = figure.compareTo(comparison.orElseThrow());
        return higherIsBetter ? order >= 0 : order <= 0;
    }
}
