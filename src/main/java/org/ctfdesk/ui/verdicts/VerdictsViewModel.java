package org.ctfdesk.ui.verdicts;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.engine.FindingText;
import org.ctfdesk.rule.verdict.Verdict;
import org.ctfdesk.rule.verdict.Verdict.Outcome;
import org.ctfdesk.rule.verdict.VerdictText;
import org.ctfdesk.rule.verdict.Verdicts;
import org.ctfdesk.ui.common.Following;
import org.ctfdesk.ui.common.Jobs;
import org.ctfdesk.ui.common.OpenReport;
import org.ctfdesk.ui.common.Workplace;

/** The verdicts on the open report, worked out off the window’s thread and only while the page is looked at. */
public final class VerdictsViewModel {
    /** Key of the page. */
    public static final String PAGE = "checks";

    /**
     * A point of the catalogue.
     *
     * @param first where to look first, where there is such a place
     */
    record Row(String code, Outcome outcome, String said, String check, String why, Optional<Place> first) {}

    private final Workplace workplace;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<Outcome>> only = new SimpleObjectProperty<>(Optional.empty());
    private List<Row> all = List.of();
    private Report asked;
    private Report answered;

    public VerdictsViewModel(Workplace workplace, Jobs jobs) {
        this.workplace = workplace;
        this.jobs = jobs;
        only.addListener((property, old, now) -> show());
        workplace.openProperty().addListener((property, old, now) -> forget());
        Following.follow(workplace, this::refresh, OpenReport::reportProperty, OpenReport::pageProperty);
    }

    /** The points of the outcome that is looked at, in the catalogue’s order. */
    ReadOnlyObjectProperty<List<Row>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** The outcome that is looked at; nothing for all. */
    ObjectProperty<Optional<Outcome>> onlyProperty() {
        return only;
    }

    /** False until the first verdicts are there. */
    boolean isReady() {
        return !all.isEmpty();
    }

    long count(Outcome outcome) {
        return all.stream().filter(row -> row.outcome() == outcome).count();
    }

    void goTo(Place place) {
        workplace.open().goTo(place);
    }

    private void forget() {
        all = List.of();
        asked = null;
        answered = null;
        show();
    }

    private void refresh() {
        if (!workplace.hasReport() || !workplace.open().pageProperty().get().equals(PAGE)) {
            asked = answered; // what was stopped is asked again by who comes back
            return;
        }
        var report = workplace.open().report();
        if (report == asked) {
            return;
        }
        asked = report;
        var text = new VerdictText(workplace.words(), new FindingText(workplace.words(), workplace.numbersProperty().get()));
        jobs.start(workplace.words().of("ui.job.checks"),
                progress -> Verdicts.of(report, progress::stopIfCancelled).stream().map(verdict -> row(verdict, report, text)).toList(),
                made -> {
                    if (report == asked) {
                        all = made;
                        answered = report;
                        show();
                    }
                },
                bug -> {
                    throw new IllegalStateException(bug);
                });
    }

    private void show() {
        rows.set(all.stream().filter(row -> only.get().isEmpty() || only.get().get() == row.outcome()).toList());
    }

    private static Row row(Verdict verdict, Report report, VerdictText text) {
        var first = verdict.findings().stream().map(finding -> finding.place())
                .findFirst().or(() -> verdict.doubts().stream().map(doubt -> doubt.place()).findFirst());
        return new Row(verdict.entry().code(), verdict.outcome(), text.outcome(verdict.outcome()), verdict.entry().check(),
                text.why(verdict, report), first);
    }
}
