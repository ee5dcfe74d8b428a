package org.ctfdesk.ui.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.engine.Checked;
import org.ctfdesk.rule.engine.Filling;
import org.ctfdesk.ui.common.Following;
import org.ctfdesk.ui.common.OpenReport;
import org.ctfdesk.ui.common.Page;
import org.ctfdesk.ui.common.Workplace;

/** What the outline says of the report and of each table. */
public final class OutlineViewModel {
    /** One table: errors and warnings counted over all its fillings; answers that are missing are not among them. */
    record Entry(Form form, String number, String name, Filling filling, long errors, long warnings, boolean shown) {}

    /** The whole: what is wrong, and apart from it what is not done yet. The ledger is empty where the Party does not cooperate. */
    record Outline(String party, String report, Filling filling, long toDo, long errors, long warnings, List<Entry> entries,
            List<Entry> ledger) {}

    private final Workplace workplace;
    private final ReadOnlyObjectWrapper<Optional<Outline>> outline = new ReadOnlyObjectWrapper<>(Optional.empty());
    /** Of what was checked last; asked for at every edit and every table that is shown. */
    private Counts counts;

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
        if (counts == null || counts.checked() != checked) {
            counts = new Counts(checked);
        }
        for (var form : Forms.NDC) {
            entries.add(entry(form, report, checked));
        }
        var ledger = new ArrayList<Entry>();
        if (report.profile().circumstances().cooperates()
                || Forms.LEDGER.stream().anyMatch(form -> !report.table(form.id()).isEmpty())) {
            for (var form : Forms.LEDGER) {
                ledger.add(entry(form, report, checked));
            }
        }
        var profile = report.profile();
        var party = profile.party().name();
        var said = workplace.words().of("ui.outline.report", profile.submission().btr(), profile.submission().year(),
                profile.periods().implementationFrom(), profile.periods().implementationTo());
        outline.set(Optional.of(new Outline(party.isBlank() ? workplace.words().of("ui.outline.unnamed") : party, said, checked.filling(),
                counts.toDo(), counts.wrong(Severity.ERROR), counts.wrong(Severity.WARNING), entries, ledger)));
    }

    private Entry entry(Form form, Report report, Checked checked) {
        var filling = report.keysOf(form).stream()
                .map(key -> checked.fillings().getOrDefault(key, Filling.NOTHING))
                .reduce(Filling.NOTHING, Filling::plus);
        var open = workplace.open();
        var shown = open.pageProperty().get().equals(Page.FORM) && open.tableProperty().get().form().equals(form.id());
        return new Entry(form, number(form), workplace.words().of("ui.outline." + form.id()), filling,
                counts.of(form, Severity.ERROR), counts.of(form, Severity.WARNING), shown);
    }

    private String number(Form form) {
        var own = "ui.outline." + form.id() + ".number";
        return workplace.words().has(own) ? workplace.words().of(own) : form.number();
    }

    void show(Form form) {
        var open = workplace.open();
        open.show(open.tableProperty().get().form().equals(form.id())
                ? open.tableProperty().get()
                : open.report().keysOf(form).getFirst());
    }
}
