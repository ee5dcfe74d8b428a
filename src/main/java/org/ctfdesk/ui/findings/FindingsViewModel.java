package org.ctfdesk.ui.findings;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Finding;
import org.ctfdesk.rule.FindingText;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.ui.common.OpenReport;
import org.ctfdesk.ui.common.Workplace;

/** Which findings are listed, in words. */
public final class FindingsViewModel {
    /** What the list is narrowed to. */
    public enum Filter {
        ALL,
        ERRORS,
        WARNINGS,
        NOTES,
        THIS_TABLE,
        MENDABLE
    }

    /** One line. The words are made when the line is first seen. */
    public final class Line {
        private final Finding finding;
        private final Report report;
        private String message;
        private String what;
        private String where;

        private Line(Finding finding, Report report) {
            this.finding = finding;
            this.report = report;
        }

        public Finding finding() {
            return finding;
        }

        public String where() {
            if (where == null) {
                where = text().where(finding, report);
            }
            return where;
        }

        public String message() {
            if (message == null) {
                message = text().message(finding, report);
                var said = text().what(finding);
                what = said.substring(0, 1).toUpperCase(workplace.words().locale()) + said.substring(1);
            }
            return message;
        }

        /** The message without its place. */
        public String what() {
            message();
            return what;
        }

        /** The button's words; "" where there is no remedy. */
        public String remedy() {
            return finding.remedy().isPresent() ? text().remedy(finding) : "";
        }
    }

    private final Workplace workplace;
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<Finding>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();

    public FindingsViewModel(Workplace workplace) {
        this.workplace = workplace;
        workplace.checks().checkedProperty().addListener((property, old, now) -> refresh());
        filter.addListener((property, old, now) -> refresh());
        search.addListener((property, old, now) -> refresh());
        workplace.numbersProperty().addListener((property, old, now) -> refresh());
        workplace.openProperty().addListener((property, old, now) -> opened(now));
        opened(workplace.open());
    }

    private void opened(OpenReport open) {
        if (open != null) {
            open.tableProperty().addListener((property, old, now) -> tableChanged());
        }
        refresh();
    }

    /** The list stays what it is, and what is selected in it, unless it is that of the table. */
    private void tableChanged() {
        if (filter.get() == Filter.THIS_TABLE) {
            refresh();
        } else {
            changes.set(changes.get() + 1);
        }
    }

    public ObservableList<Line> lines() {
        return lines;
    }

    public ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    public StringProperty searchProperty() {
        return search;
    }

    /** Every finding, whatever the filter. */
    public ReadOnlyObjectProperty<List<Finding>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /** Another number whenever list or counts may have changed. */
    public ReadOnlyLongProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** How many findings a filter lets through. */
    public long count(Filter asked) {
        return all.get().stream().filter(finding -> passes(finding, asked)).count();
    }

    private void refresh() {
        if (!workplace.hasReport()) {
            lines.clear();
            all.set(List.of());
            return;
        }
        var report = workplace.open().report();
        var findings = workplace.checks().checkedProperty().get().findings();
        var wanted = search.get().toLowerCase(Locale.ROOT);
        lines.setAll(findings.stream()
                .filter(finding -> passes(finding, filter.get()))
                .map(finding -> new Line(finding, report))
                .filter(line -> wanted.isBlank() || (line.finding.code() + line.where() + line.message()).toLowerCase(Locale.ROOT).contains(wanted))
                .toList());
        all.set(findings);
        changes.set(changes.get() + 1);
    }

    private boolean passes(Finding finding, Filter asked) {
        return switch (asked) {
            case ALL -> true;
            case ERRORS -> finding.severity() == Severity.ERROR;
            case WARNINGS -> finding.severity() == Severity.WARNING;
            case NOTES -> finding.severity() == Severity.INFO;
            case THIS_TABLE -> workplace.hasReport() && (finding.place().table().equals(workplace.open().tableProperty().get())
                    || finding.place().table().equals(Report.footOf(workplace.open().tableProperty().get())));
            case MENDABLE -> finding.remedy().isPresent();
        };
    }

    private FindingText text() {
        return new FindingText(workplace.words(), workplace.numbersProperty().get());
    }

    /** Goes to the finding's cell. */
    public void goTo(Finding finding) {
        workplace.open().goTo(finding.place());
    }

    /** Applies the finding's remedy. */
    public void mend(Finding finding) {
        goTo(finding);
        finding.remedy().ifPresent(remedy -> workplace.open().apply(remedy));
    }
}
