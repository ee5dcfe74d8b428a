package org.ctfdesk.ui.outline;

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
import org.ctfdesk.rule.engine.Checked;
import org.ctfdesk.rule.engine.Filling;
import org.ctfdesk.ui.common.Following;
import org.ctfdesk.ui.common.OpenReport;
import org.ctfdesk.ui.common.Page;
import org.ctfdesk.ui.common.ToDo;
import org.ctfdesk.ui.common.Workplace;

/** What the outline says of the report and of each table. */
public final class OutlineViewModel {
    /** One table: errors and warnings counted over all its fillings; answers that are missing are not among them. */
    record Entry(Form form, String number, String name, Filling filling, long errors, long warnings, boolean shown) {}

    /** The whole: what is wrong, and apart from it what is not done yet. The ledger is empty where the Party does not cooperate. */
    record Outline(String party, String report, Filling filling, long toDo, long errors, long warnings, List<Entry> entries,
            List<Entry> ledger) {}

    private static final long[] NONE = new long[Severity.values().length];

    private final Workplace workplace;
    private final ReadOnlyObjectWrapper<Optional<Outline>> outline = new ReadOnlyObjectWrapper<>(Optional.empty());

    public OutlineViewModel(Workplace workplace) {
        this.workplace = workplace;
        workplace.checks().checkedProperty().addListener((property, old, now) -> refresh());
        Following.follow(workplace, this::refresh, OpenReport::tableProperty, OpenReport::pageProperty, OpenReport::reportProperty);
    }

    ReadOnlyObjectProperty<Optional<Outline>> outlineProperty() {
        return outline.getReadOnlyProperty();
    }

    private void refresh() {
        if (!workplace.hasReport()) {
            outline.set(Optional.empty());
            return;
        }
        var report = workplace.open().report();
        var checked = workplace.checks().checkedProperty().get();
        var entries = new ArrayList<Entry>();
        var counts = counts(checked);
        for (var form : Forms.NDC) {
            entries.add(entry(form, report, checked, counts));
        }
        var ledger = new ArrayList<Entry>();
        if (report.profile().circumstances().cooperates()
                || Forms.LEDGER.stream().anyMatch(form -> !report.table(form.id()).isEmpty())) {
            for (var form : Forms.LEDGER) {
                ledger.add(entry(form, report, checked, counts));
            }
        }
        var profile = report.profile();
        var party = profile.party().name();
        var said = workplace.words().of("ui.outline.report", profile.submission().btr(), profile.submission().year(),
                profile.periods().implementationFrom(), profile.periods().implementationTo());
        outline.set(Optional.of(new Outline(party.isBlank() ? workplace.words().of("ui.outline.unnamed") : party, said, checked.filling(),
                checked.findings().stream().filter(ToDo::is).count(), // as the list of findings counts them: one cause, one line
                wrong(checked, Severity.ERROR), wrong(checked, Severity.WARNING), entries, ledger)));
    }

    private static long wrong(Checked checked, Severity severity) {
        return checked.findings().stream().filter(finding -> finding.severity() == severity && !ToDo.is(finding)).count();
    }

    private Entry entry(Form form, Report report, Checked checked, Map<String, long[]> counts) {
        var filling = report.keysOf(form).stream()
                .map(key -> checked.fillings().getOrDefault(key, Filling.NOTHING))
                .reduce(Filling.NOTHING, Filling::plus);
        var open = workplace.open();
        var shown = open.pageProperty().get().equals(Page.FORM) && open.tableProperty().get().form().equals(form.id());
        var own = counts.getOrDefault(form.id(), NONE);
        return new Entry(form, number(form), workplace.words().of("ui.outline." + form.id()), filling, own[Severity.ERROR.ordinal()],
                own[Severity.WARNING.ordinal()], shown);
    }

    private String number(Form form) {
        var own = "ui.outline." + form.id() + ".number";
        return workplace.words().has(own) ? workplace.words().of(own) : form.number();
    }

    /** Findings by form and severity, in one go over thousands; those of a foot count for every form that shares it. */
    private static Map<String, long[]> counts(Checked checked) {
        var counts = new HashMap<String, long[]>();
        for (var finding : checked.findings()) {
            if (ToDo.is(finding)) {
                continue; // the filled part of the table says it
            }
            var table = finding.place().table();
            if (table.form().equals(Foot.ID)) {
                var foot = table.instance().split("-")[0];
                Forms.NDC.stream().filter(form -> form.foot().equals(foot)).forEach(form -> count(counts, form.id(), finding));
            } else {
                count(counts, table.form(), finding);
            }
        }
        return counts;
    }

    private static void count(Map<String, long[]> counts, String form, Finding finding) {
        counts.computeIfAbsent(form, made -> new long[Severity.values().length])[finding.severity().ordinal()]++;
    }

    void show(Form form) {
        var open = workplace.open();
        open.show(open.tableProperty().get().form().equals(form.id())
                ? open.tableProperty().get()
                : open.report().keysOf(form).getFirst());
    }
}
