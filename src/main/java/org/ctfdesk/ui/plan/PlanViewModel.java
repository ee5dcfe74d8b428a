package org.ctfdesk.ui.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Finding;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.engine.Filling;
import org.ctfdesk.ui.common.Following;
import org.ctfdesk.ui.common.OpenReport;
import org.ctfdesk.ui.common.Page;
import org.ctfdesk.ui.common.ToDo;
import org.ctfdesk.ui.common.Workplace;

/** The way through a report: which table comes when, what is due in it, and about how long that takes. */
public final class PlanViewModel {
    /** Key of its page. */
    public static final String PAGE = "plan";

    /**
     * A step.
     *
     * @param form nothing for the profile
     * @param shall answers that the decisions ask for with shall and that are missing
     * @param should the same with should
     * @param may the same with may
     * @param wrong errors and warnings among what was put in
     * @param minutes about how long what is missing takes
     */
    public record Step(Optional<Form> form, String title, String why, long shall, long should, long may, long wrong, long minutes,
            Filling filling) {
        /** Nothing is missing that is asked for with shall, and nothing is wrong. */
        public boolean isDone() {
            return shall == 0 && wrong == 0;
        }
    }

    /** Names before figures, figures before what is computed from them; tables that speak of the rows of others come after those. */
    private static final List<String> ORDER = List.of("description", "table1", "table2", "table3", "table6", "table7", "table8", "table9",
            "table10", "table11", "table5", "table4", "table12");

    /** Minutes for a figure that is typed or pasted, and for an answer in words. */
    private static final double FIGURE = 0.2;

    private static final double WORDS = 4;

    private final Workplace workplace;
    private final ReadOnlyObjectWrapper<List<Step>> steps = new ReadOnlyObjectWrapper<>(List.of());

    public PlanViewModel(Workplace workplace) {
        this.workplace = workplace;
        workplace.checks().checkedProperty().addListener((property, old, now) -> refresh());
        Following.follow(workplace, this::refresh, OpenReport::reportProperty, OpenReport::pageProperty);
    }

    /** What is to be done, in a sensible order. */
    public ReadOnlyObjectProperty<List<Step>> stepsProperty() {
        return steps.getReadOnlyProperty();
    }

    /** About how many minutes all that is missing takes. */
    public long minutes() {
        return steps.get().stream().mapToLong(Step::minutes).sum();
    }

    /** Goes there. */
    public void open(Step step) {
        step.form().ifPresentOrElse(
                form -> workplace.open().show(workplace.open().report().keysOf(form).getFirst()),
                () -> workplace.open().pageProperty().set(Page.PROFILE));
    }

    private void refresh() {
        if (!workplace.hasReport()) {
            steps.set(List.of());
            return;
        }
        if (!workplace.open().pageProperty().get().equals(PAGE)) {
            return; // nobody looks; every typed value would count all that is missing
        }
        var report = workplace.open().report();
        var checked = workplace.checks().checkedProperty().get();
        var byForm = byForm(checked.findings().stream().flatMap(Finding::everywhere).toList());
        var all = new ArrayList<Step>();
        all.add(profile(report));
        for (var id : ORDER) {
            var form = Forms.of(id);
            var filling = report.keysOf(form).stream().map(key -> checked.fillings().getOrDefault(key, Filling.NOTHING))
                    .reduce(Filling.NOTHING, Filling::plus);
            all.add(step(form, byForm.getOrDefault(id, List.of()), filling));
        }
        steps.set(List.copyOf(all));
    }

    private static Map<String, List<Finding>> byForm(List<Finding> findings) {
        var byForm = new HashMap<String, List<Finding>>();
        for (var finding : findings) {
            var table = finding.place().table();
            if (table.form().equals(Foot.ID)) {
                var foot = table.instance().split("-")[0];
                Forms.NDC.stream().filter(form -> form.foot().equals(foot)).findFirst()
                        .ifPresent(form -> byForm.computeIfAbsent(form.id(), made -> new ArrayList<>()).add(finding));
            } else {
                byForm.computeIfAbsent(table.form(), made -> new ArrayList<>()).add(finding);
            }
        }
        return byForm;
    }

    /** Everything else follows from the profile. */
    private Step profile(Report report) {
        var isNamed = !report.profile().party().name().isBlank() && !report.profile().party().iso3().isBlank();
        return new Step(Optional.empty(), words("ui.outline.profile"), words("ui.plan.why.profile"), isNamed ? 0 : 1, 0, 0, 0,
                isNamed ? 0 : Math.round(WORDS), new Filling(1, isNamed ? 1 : 0));
    }

    private Step step(Form form, List<Finding> findings, Filling filling) {
        var toDo = findings.stream().filter(ToDo::is).toList();
        var wrong = findings.stream().filter(finding -> !ToDo.is(finding) && finding.severity() != Severity.INFO).count();
        var minutes = toDo.stream().filter(finding -> finding.severity() != Severity.INFO)
                .mapToDouble(finding -> finding.place().kind().isNumeric() ? FIGURE : WORDS).sum();
        var name = words("ui.outline." + form.id());
        return new Step(Optional.of(form), form.number().isEmpty() ? name : words("ui.plan.table", form.number(), name),
                words("ui.plan.why." + form.id()), count(toDo, Severity.ERROR), count(toDo, Severity.WARNING), count(toDo, Severity.INFO),
                wrong, (long) Math.ceil(minutes), filling);
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }

    private String words(String key, Object... arguments) {
        return workplace.words().of(key, arguments);
    }
}
