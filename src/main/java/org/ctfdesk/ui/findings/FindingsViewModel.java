package org.ctfdesk.ui.findings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Finding;
import org.ctfdesk.ui.common.Offers;
import org.ctfdesk.ui.common.OpenReport;
import org.ctfdesk.ui.common.Workplace;

/** Which findings are listed, in words. */
public final class FindingsViewModel {
    private final Workplace workplace;
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.NONE);
    private final Rows rows = new Rows();
    private final Groups groups;
    private final Lines lines;
    private final Map<Filter, Long> counts = new EnumMap<>(Filter.class);
    private List<Finding> all = List.of();
    /** The table that is shown, and its foot. */
    private Set<TableKey> shownTables = Set.of();
    private final ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("ui.findings.none");
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();

    public FindingsViewModel(Workplace workplace) {
        this.workplace = workplace;
        groups = new Groups(workplace.words());
        lines = new Lines(workplace);
        workplace.checks().checkedProperty().addListener((property, old, now) -> refresh());
        quietProperty().addListener((property, old, now) -> tellNothing());
        offers().changesProperty().addListener((property, old, now) -> offered());
        filter.addListener((property, old, now) -> refresh());
        search.addListener((property, old, now) -> refresh());
        grouping.addListener((property, old, now) -> {
            groups.open();
            refresh();
        });
        workplace.numbersProperty().addListener((property, old, now) -> {
            lines.again(); // figures are written otherwise
            refresh();
        });
        workplace.openProperty().addListener((property, old, now) -> opened(now));
        opened(workplace.open());
    }

    private void opened(OpenReport open) {
        lines.clear();
        if (open != null) {
            open.tableProperty().addListener((property, old, now) -> tableChanged());
            show(open.tableProperty().get());
        }
        refresh();
    }

    /** The list stays what it is, and what is selected in it, unless it is that of the table. */
    private void tableChanged() {
        show(workplace.open().tableProperty().get());
        if (filter.get() == Filter.THIS_TABLE) {
            refresh();
        } else {
            changed();
        }
    }

    private void show(TableKey table) {
        shownTables = Set.of(table, Report.footOf(table));
    }

    /** Whether colleagues said something at the cell of a finding. */
    boolean isCommented(Finding finding) {
        return workplace.hasReport()
                && workplace.open().report().comments().stream().anyMatch(comment -> comment.place().equals(finding.place()));
    }

    private Offers offers() {
        return workplace.checks().offers();
    }

    /** A remedy was tried: its line says so, or it is not listed as one to be mended any more. */
    private void offered() {
        if (filter.get() == Filter.MENDABLE) {
            refresh();
        } else {
            changed();
        }
    }

    /** Whether findings are kept to themselves. */
    public BooleanProperty quietProperty() {
        return workplace.checks().quietProperty();
    }

    /** Why nothing is listed: a key of words. */
    public ReadOnlyStringProperty nothingProperty() {
        return nothing.getReadOnlyProperty();
    }

    private void tellNothing() {
        nothing.set(quietProperty().get() ? "ui.findings.off"
                : workplace.checks().checkedProperty().get().fillings().isEmpty() ? "ui.findings.checking" : "ui.findings.none");
    }

    /** What is listed: findings, and the heads of their groups. */
    public ObservableList<Row> rows() {
        return rows;
    }

    /** The findings that are listed, those in groups that are folded away left out. */
    public List<Line> lines() {
        return rows.stream().filter(Line.class::isInstance).map(Line.class::cast).toList();
    }

    public ObjectProperty<Grouping> groupingProperty() {
        return grouping;
    }

    /** Folds a group away, or shows it again. */
    void toggle(Row.Head head) {
        groups.toggle(head);
        refresh();
    }

    /**
     * The row of the next finding, or of the one before, round the end of the list; a group on the way is opened. -1 where
     * nothing is listed.
     *
     * @param by 1 or -1
     */
    int next(int from, int by) {
        var at = from;
        for (var step = 0; step <= all.size() + rows.size() + 1; step++) { // each step shows a line or opens a group
            if (rows.isEmpty()) {
                return -1;
            }
            at = Math.floorMod(at + by, rows.size());
            if (!(rows.get(at) instanceof Row.Head head)) {
                return at;
            }
            if (!head.open()) {
                var before = rows.size();
                toggle(head);
                at += by > 0 ? 0 : rows.size() - before + 1;
            }
        }
        return -1;
    }

    /** True for a finding of the cell that the user is in. */
    boolean isAt(Row row) {
        return row instanceof Line line && workplace.open().placeProperty().get().filter(line.finding().place()::equals).isPresent();
    }

    /**
     * The row from which {@link #next} goes on to the first finding behind the cell that the user is in, or before it, in the
     * order of the sheet; nothing where no finding of the list lies there.
     */
    Optional<Integer> from(int by) {
        var open = workplace.open();
        if (open.placeProperty().get().isEmpty()) {
            return Optional.empty();
        }
        var order = new SheetOrder(open.tableProperty().get(), open.report(), workplace.words());
        var here = order.of(open.placeProperty().get().get());
        var found = Optional.<Integer>empty();
        var best = Optional.<long[]>empty();
        for (var i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof Line line) {
                var there = order.of(line.finding().place());
                var isBehind = SheetOrder.compare(there, here) * by > 0;
                if (isBehind && (best.isEmpty() || SheetOrder.compare(there, best.get()) * by < 0)) {
                    best = Optional.of(there);
                    found = Optional.of(i - by);
                }
            }
        }
        return found;
    }

    /** Everything there is to say of a finding, its remedy tried on the report as it is now. */
    Detail detail(Line line) {
        return Detail.of(line, workplace.open().report(), workplace);
    }

    /** What the remedy would change, a line each; empty where there is none. */
    List<String> changes(Finding finding) {
        return Detail.changes(finding, workplace.open().report(), workplace);
    }

    public ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    public StringProperty searchProperty() {
        return search;
    }

    /** Another number whenever list or counts may have changed. */
    public ReadOnlyLongProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** How many findings a filter lets through. */
    public long count(Filter asked) {
        if (counts.isEmpty()) {
            var counted = new long[Filter.values().length];
            TableKey last = null;
            var isShown = false;
            for (var finding : all) {
                if (finding.place().table() != last) { // those of a table stand together
                    last = finding.place().table();
                    isShown = passes(finding, Filter.THIS_TABLE);
                }
                counted[Filter.ALL.ordinal()]++;
                counted[Filter.of(finding).ordinal()]++;
                counted[Filter.THIS_TABLE.ordinal()] += isShown ? 1 : 0;
                counted[Filter.MENDABLE.ordinal()] += passes(finding, Filter.MENDABLE) ? 1 : 0;
            }
            for (var each : Filter.values()) {
                counts.put(each, counted[each.ordinal()]);
            }
        }
        return counts.get(asked);
    }

    private void refresh() {
        tellNothing();
        if (!workplace.hasReport()) {
            rows.clear();
            lines.clear();
            all = List.of();
            counts.clear();
            return;
        }
        var report = workplace.open().report();
        var findings = workplace.checks().checkedProperty().get().findings();
        var wanted = search.get().toLowerCase(workplace.words().locale());
        all = findings;
        var listed = lines.of(findings, report).stream()
                .filter(line -> passes(line.finding(), filter.get()))
                .filter(line -> wanted.isBlank() || line.says(wanted))
                .toList();
        rows.become(groups.arranged(listed, grouping.get(), report));
        changed();
    }

    private void changed() {
        counts.clear();
        changes.set(changes.get() + 1);
    }

    private boolean passes(Finding finding, Filter asked) {
        return switch (asked) {
            case ALL -> true;
            case TODO, ERRORS, WARNINGS, NOTES -> Filter.of(finding) == asked;
            case THIS_TABLE -> shownTables.contains(finding.place().table());
            case MENDABLE -> offers().mayBe(finding);
        };
    }

    /** Goes to the finding's cell. */
    public void goTo(Finding finding) {
        workplace.open().goTo(finding);
    }

    /** Applies the finding's remedy. */
    public void mend(Finding finding) {
        goTo(finding);
        offers().take(finding, workplace.open()::apply);
    }
}
