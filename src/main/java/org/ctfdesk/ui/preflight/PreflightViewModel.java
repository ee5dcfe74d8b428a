package org.ctfdesk.ui.preflight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ctfdesk.report.profile.Submission;
import org.ctfdesk.rule.Finding;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.engine.Checked;
import org.ctfdesk.rule.engine.FindingText;
import org.ctfdesk.ui.common.Following;
import org.ctfdesk.ui.common.OpenReport;
import org.ctfdesk.ui.common.Workplace;

/** Whether the report can be handed in, and the ten things that a reviewer would see first. Nothing here stops an export. */
public final class PreflightViewModel {
    /** Key of the page. */
    public static final String PAGE = "preflight";

    private static final int MOST = 10;

    /** How it stands. */
    enum Light {
        RED,
        AMBER,
        GREEN
    }

    /**
     * Findings of one rule in one chapter put together.
     *
     * @param chapter of the review report in which it comes up
     * @param first the one to begin with
     */
    record Point(ReviewChapter chapter, Severity severity, String title, String first, int count, Optional<Finding> finding) {}

    /** The page. */
    record Preflight(Light light, String summary, List<Point> points) {}

    private final Workplace workplace;
    private final ReadOnlyObjectWrapper<Optional<Preflight>> preflight = new ReadOnlyObjectWrapper<>(Optional.empty());

    public PreflightViewModel(Workplace workplace) {
        this.workplace = workplace;
        workplace.checks().foundProperty().addListener((property, old, now) -> refresh());
        Following.follow(workplace, this::refresh, OpenReport::pageProperty);
    }

    ReadOnlyObjectProperty<Optional<Preflight>> preflightProperty() {
        return preflight.getReadOnlyProperty();
    }

    void goTo(Finding finding) {
        workplace.open().goTo(finding);
    }

    /** Put together only while it is looked at. */
    private void refresh() {
        if (!workplace.hasReport() || !workplace.open().pageProperty().get().equals(PAGE)) {
            preflight.set(Optional.empty());
            return;
        }
        var checked = workplace.checks().foundProperty().get();
        var points = new ArrayList<Point>();
        state().ifPresent(points::add);
        points.addAll(points(checked));
        preflight.set(Optional.of(new Preflight(light(points), summary(checked), inOrder(points))));
    }

    /** The gravest, as they come up in the review report. */
    private static List<Point> inOrder(List<Point> points) {
        return points.stream().limit(MOST).sorted(Comparator.comparing(Point::chapter)).toList();
    }

    private static Light light(List<Point> points) {
        return points.stream().anyMatch(point -> point.severity() == Severity.ERROR)
                ? Light.RED
                : points.stream().anyMatch(point -> point.severity() == Severity.WARNING) ? Light.AMBER : Light.GREEN;
    }

    private String summary(Checked checked) {
        var filling = checked.filling();
        return workplace.words().of("ui.preflight.summary", filling.answered(), filling.asked(), checked.count(Severity.ERROR),
                checked.count(Severity.WARNING), checked.explained().size());
    }

    /** A third of the workbooks that Parties handed in still said in their names that they were started. */
    private Optional<Point> state() {
        var state = workplace.open().report().profile().submission().state();
        return state == Submission.State.STARTED
                ? Optional.of(new Point(ReviewChapter.REPORT, Severity.WARNING, workplace.words().of("ui.preflight.state"),
                        workplace.words().of("ui.preflight.state.explained"), 1, Optional.empty()))
                : Optional.empty();
    }

    private List<Point> points(Checked checked) {
        var report = workplace.open().report();
        var text = new FindingText(workplace.words(), workplace.numbersProperty().get());
        var byRule = new LinkedHashMap<String, List<Finding>>();
        checked.findings().forEach(finding ->
                byRule.computeIfAbsent(finding.code() + finding.severity() + ReviewChapter.of(finding.place()), made -> new ArrayList<>())
                        .add(finding));
        return byRule.values().stream()
                .filter(findings -> findings.getFirst().severity() != Severity.INFO)
                .map(findings -> new Point(ReviewChapter.of(findings.getFirst().place()),
                        findings.getFirst().severity(), text.title(findings.getFirst()),
                        text.message(findings.getFirst(), report), findings.size(), Optional.of(findings.getFirst())))
                .sorted(Comparator.comparing(Point::severity).thenComparing(Comparator.comparing(Point::count).reversed()))
                .toList();
    }
}
