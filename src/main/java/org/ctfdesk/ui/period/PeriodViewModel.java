package org.ctfdesk.ui.period;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ctfdesk.account.standing.Standing;
import org.ctfdesk.account.standing.StandingText;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Target;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.ui.common.Following;
import org.ctfdesk.ui.common.Jobs;
import org.ctfdesk.ui.common.OpenReport;
import org.ctfdesk.ui.common.Workplace;

/** How a target of the open report stands. It is counted off the window's thread, and only while it is looked at. */
public final class PeriodViewModel {
    /** Key of the page. */
    public static final String PAGE = "period";

    /**
     * The page.
     *
     * @param targets those that outcomes count towards
     * @param shown the one that is looked at
     * @param standing its figures; nothing where there is no such target
     * @param text the same in words
     */
    record Period(List<Target> targets, Optional<Target> shown, Optional<Standing> standing, Optional<StandingText> text) {}

    private final Workplace workplace;
    private final Jobs jobs;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Optional<Period>> period = new ReadOnlyObjectWrapper<>(Optional.empty());
    private String chosen = "";
    private int wanted;

    /**
     * @param clock from which days are counted to the closing date
     */
    public PeriodViewModel(Workplace workplace, Jobs jobs, Clock clock) {
        this.clock = clock;
        this.workplace = workplace;
        this.jobs = jobs;
        workplace.numbersProperty().addListener((property, old, now) -> refresh());
        Following.follow(workplace, this::refresh, OpenReport::reportProperty, OpenReport::pageProperty);
    }

    /** Plain digits as the user has numbers written. */
    String written(String digits) {
        return workplace.numbersProperty().get().full(new BigDecimal(digits));
    }

    /** The page; nothing while it is being counted. */
    ReadOnlyObjectProperty<Optional<Period>> periodProperty() {
        return period.getReadOnlyProperty();
    }

    /** Shows another target. */
    void choose(Target target) {
        chosen = target.id();
        refresh();
    }

    private void refresh() {
        wanted++;
        if (!workplace.hasReport() || !workplace.open().pageProperty().get().equals(PAGE)) {
            period.set(Optional.empty());
            return;
        }
        var number = wanted;
        var report = workplace.open().report();
        var style = workplace.numbersProperty().get();
        var target = chosen;
        jobs.start("", progress -> period(report, target, style),
                counted -> {
                    if (number == wanted) {
                        period.set(Optional.of(counted));
                    }
                },
                wrong -> {
                    throw new IllegalStateException(wrong);
                });
    }

    private Period period(Report report, String wish, NumberStyle style) {
        var targets = report.profile().targets().stream().filter(target -> target.outcomes() != Target.Outcomes.NOT_COUNTED).toList();
        var shown = targets.stream().filter(target -> target.id().equals(wish)).findFirst().or(() -> targets.stream().findFirst());
        var standing = shown.flatMap(target -> Standing.of(report, target));
        var today = Optional.of(LocalDate.ofInstant(clock.instant(), clock.getZone()));
        return new Period(targets, shown, standing,
                standing.map(each -> StandingText.of(report, each, workplace.words(), style, today)));
    }
}
