package org.ctfdesk.ui.compare;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ctfdesk.compare.Alignment;
import org.ctfdesk.compare.Change;
import org.ctfdesk.compare.Comparison;
import org.ctfdesk.compare.Restoring;
import org.ctfdesk.excel.book.ListBook;
import org.ctfdesk.picture.Chart;
import org.ctfdesk.picture.Drawing;
import org.ctfdesk.picture.RecalculationCharts;
import org.ctfdesk.report.NamedVersion;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.review.ComparisonList;
import org.ctfdesk.sheet.Cover;
import org.ctfdesk.store.Progress;
import org.ctfdesk.ui.common.Dialogs;
import org.ctfdesk.ui.common.Dialogs.FileKind;
import org.ctfdesk.ui.common.Following;
import org.ctfdesk.ui.common.Jobs;
import org.ctfdesk.ui.common.OpenReport;
import org.ctfdesk.ui.common.SubmittedReport;
import org.ctfdesk.ui.common.Workplace;

/** The open report against another report or workbook: what changed, worked out off the window's thread while it is looked at. */
public final class CompareViewModel {
    /** Key of the page. */
    public static final String PAGE = "compare";

    private static final FileKind WORKBOOK = new FileKind("workbook", List.of(".xlsx"));

    /**
     * A change.
     *
     * @param kind what changed, in words
     * @param was what the earlier report says; "" for nothing
     * @param by by how much, and in per cent; "" where that cannot be said
     * @param place where it stands in the open report; nothing where it does not
     * @param back what takes it back; nothing where it cannot be, or another report is compared with than a version of this one
     */
    record Line(String table, String row, String column, Change.Kind sort, String kind, String was, String is, String by,
            Optional<Place> place, Optional<Change> back) {}

    /**
     * The page.
     *
     * @param earlier name of the earlier report
     * @param later name of the later one
     * @param counts how many changes there are of each kind
     */
    record Shown(String earlier, String later, List<Line> lines, Map<Change.Kind, Integer> counts, List<Chart> charts, String note) {
        /** The tables in which something changed, with how many changes. */
        Map<String, Integer> tables() {
            var tables = new LinkedHashMap<String, Integer>();
            lines.forEach(line -> tables.merge(line.table(), 1, Integer::sum));
            return tables;
        }
    }

    private final Workplace workplace;
    private final Dialogs dialogs;
    private final Jobs jobs;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<SubmittedReport> other = Optional.empty();
    /** Where the other one is a version of this report. */
    private Optional<NamedVersion> version = Optional.empty();
    private Optional<Comparison> comparison = Optional.empty();
    private Report compared;
    private boolean isLater;
    private long asked;

    public CompareViewModel(Workplace workplace, Dialogs dialogs, Jobs jobs, Clock clock) {
        this.workplace = workplace;
        this.dialogs = dialogs;
        this.jobs = jobs;
        this.clock = clock;
        workplace.openProperty().addListener((property, old, now) -> forget());
        workplace.numbersProperty().addListener((property, old, now) -> again());
        Following.follow(workplace, this::refresh, OpenReport::reportProperty, OpenReport::pageProperty);
    }

    /** What is shown; nothing while no other report was chosen. */
    ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Asks for the other report, or any workbook. */
    void choose() {
        dialogs.open(SubmittedReport.KINDS).ifPresent(this::read);
    }

    private void read(Path file) {
        jobs.start(words("ui.job.open", file.getFileName()),
                progress -> SubmittedReport.read(file, LocalDate.now(clock), workplace.words()),
                workplace.whileOpen(this::take), this::fail);
    }

    /** Shows what changed from the report or workbook in a file to the open one, on this page. */
    public void from(Path earlier) {
        workplace.open().pageProperty().set(PAGE);
        read(earlier);
    }

    /** The last report is at hand where it was taken in. */
    boolean hasLast() {
        return workplace.hasReport() && workplace.open().report().last().isPresent();
    }

    /** Compares with the last report that was taken in. */
    void takeLast() {
        var last = workplace.open().report().last().orElseThrow();
        take(new SubmittedReport(last.report(), last.file(), 0, ""));
    }

    private void forget() {
        other = Optional.empty();
        version = Optional.empty();
        comparison = Optional.empty();
        asked++; // what is still being compared is of another report
    }

    /** The named versions of the open report, the latest first. */
    List<NamedVersion> versions() {
        return workplace.hasReport() ? workplace.open().report().past().versions().reversed() : List.of();
    }

    /** Shows what changed since a version of the open report, on this page. */
    public void since(NamedVersion named) {
        take(new SubmittedReport(named.report(), named.name(), 0, words("ui.compare.version")));
        version = Optional.of(named);
        workplace.open().pageProperty().set(PAGE);
        again();
    }

    /** Takes one change back, as one edit; what stands as before by now stays. */
    void takeBack(Line line) {
        var open = workplace.open();
        if (version.isPresent() && line.back().isPresent()) {
            Restoring.of(line.back().get(), version.get().in(open.report()), open.report())
                    .ifPresentOrElse(open::apply, () -> workplace.say(words("ui.compare.asBefore")));
        }
    }

    private void take(SubmittedReport read) {
        other = Optional.of(read);
        version = Optional.empty();
        isLater = false;
        again();
        if (!read.report().profile().party().mayBe(workplace.open().report().profile().party())) {
            workplace.say(words("ui.compare.otherParty", read.name(), read.report().profile().party().name()));
        }
    }

    /** Takes the other one as the later of the two, or as the earlier. */
    void swap() {
        isLater = !isLater;
        again();
    }

    private void again() {
        compared = null;
        refresh();
    }

    private void refresh() {
        if (!workplace.hasReport() || other.isEmpty()) {
            shown.set(Optional.empty());
            compared = null;
            return;
        }
        var open = workplace.open().report();
        if (!workplace.open().pageProperty().get().equals(PAGE) || open == compared) {
            return; // nobody looks
        }
        compared = open;
        var read = other.get();
        var later = isLater;
        var named = version;
        var mine = ++asked;
        jobs.start("", progress -> {
            if (named.isPresent()) {
                return later ? Comparison.of(open, named.get().in(open)) : Comparison.of(named.get().in(open), open);
            }
            var aligned = Alignment.of(open, read.report()); // the ids of the open report, whichever comes first
            return later ? Comparison.of(open, aligned) : Comparison.of(aligned, open);
        }, made -> {
            if (mine == asked) {
                comparison = Optional.of(made);
                shown.set(Optional.of(shown(made, read, later, named.isPresent() && !later)));
            }
        }, wrong -> {
            throw new IllegalStateException(wrong);
        });
    }

    private Shown shown(Comparison made, SubmittedReport read, boolean later, boolean canGoBack) {
        var list = new ComparisonList(workplace.words(), workplace.numbersProperty().get());
        var open = workplace.open().report();
        var lines = new ArrayList<Line>();
        var counts = new TreeMap<Change.Kind, Integer>();
        for (var change : made.changes()) {
            var told = list.member(made, change);
            counts.merge(change.kind(), 1, Integer::sum);
            lines.add(new Line(text(told, "table"), text(told, "row"), text(told, "column"), change.kind(),
                    words("compare.kind." + change.kind()), text(told, "was"), text(told, "is"), by(change),
                    change.place().filter(place -> isIn(open, place)),
                    Optional.of(change).filter(each -> canGoBack && Restoring.canBe(each))));
        }
        var name = workplace.open().name();
        return new Shown(later ? name : read.name(), later ? read.name() : name, lines, counts,
                RecalculationCharts.of(made, workplace.words()), read.note());
    }

    private static boolean isIn(Report report, Place place) {
        return !place.row().isRepeated() || report.answer(place).isPresent()
                || report.table(place.table()).blocks().values().stream().anyMatch(block -> block.item(place.row().item()).isPresent());
    }

    private String by(Change change) {
        var style = workplace.numbersProperty().get();
        return change.difference().map(by -> sign(by.signum()) + style.full(by)).orElse("")
                + change.percent().map(percent -> " (" + sign(percent.signum()) + words("compare.percent", style.full(percent)) + ")")
                        .orElse("");
    }

    private static String sign(int signum) {
        return signum > 0 ? "+" : "";
    }

    private static String text(Map<String, Object> told, String key) {
        return String.valueOf(told.get(key));
    }

    /** Goes to the cell of a change. */
    void show(Line line) {
        line.place().ifPresent(workplace.open()::goTo);
    }

    /** A chart as shapes of that size. */
    Drawing drawing(Chart chart, double width, double height) {
        return Drawing.of(chart, width, height, workplace.numbersProperty().get(), workplace.words());
    }

    /** Asks for a file and writes the changes there as a workbook for reviewers: a summary, recalculations, all changes in colours. */
    void save() {
        if (comparison.isEmpty()) {
            return;
        }
        var made = comparison.get();
        var list = new ComparisonList(workplace.words(), workplace.numbersProperty().get());
        dialogs.save(workplace.fileName("ui.compare.file"), WORKBOOK).ifPresent(file -> jobs.start(
                words("ui.job.export", file.getFileName()),
                progress -> {
                    new ListBook(Cover.of(made.after(), workplace.words()), workplace.words()).write(file,
                            List.of(list.summary(made), list.recalculations(made), list.changes(made)), Progress.UNWATCHED);
                    return file;
                }, written -> workplace.say(words("ui.exported", written)), this::fail));
    }

    private void fail(Exception wrong) {
        dialogs.fail(wrong, workplace.words());
    }

    private String words(String key, Object... arguments) {
        return workplace.words().of(key, arguments);
    }
}
