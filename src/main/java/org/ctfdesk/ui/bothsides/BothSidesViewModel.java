package org.ctfdesk.ui.bothsides;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ctfdesk.account.bothsides.BothSides;
import org.ctfdesk.account.bothsides.BothSidesText;
import org.ctfdesk.account.bothsides.PartyMatrix;
import org.ctfdesk.account.bothsides.PartySide;
import org.ctfdesk.excel.book.WorkbookFailure;
import org.ctfdesk.excel.returned.WorkbookReader;
import org.ctfdesk.report.Report;
import org.ctfdesk.review.ReviewLists;
import org.ctfdesk.store.ReportFile;
import org.ctfdesk.store.StoreFailure;
import org.ctfdesk.store.TextFile;
import org.ctfdesk.ui.common.Dialogs;
import org.ctfdesk.ui.common.Dialogs.FileKind;
import org.ctfdesk.ui.common.Following;
import org.ctfdesk.ui.common.Jobs;
import org.ctfdesk.ui.common.OpenReport;
import org.ctfdesk.ui.common.Workplace;

/** Parties beside each other: the one whose report is open, and those whose files the user chooses, one after the other. */
public final class BothSidesViewModel {
    /** Key of the page. */
    public static final String PAGE = "bothSides";

    private static final FileKind ANY = new FileKind("any", List.of(ReportFile.EXTENSION, ".xlsx"));
    private static final FileKind CSV = new FileKind("csv", List.of(".csv"));

    /** A row of a Party's years. */
    record Year(String year, String level, String adjustment, String balance) {}

    /** A Party in one metric. */
    record Side(String party, String unit, List<Year> years) {}

    /** Parties in one metric, and what they come to together. */
    record Group(List<Side> sides, List<String> total, boolean sound) {}

    /** What stands between two Parties: an amount or "", and how many things do not fit. */
    record Cell(String amount, int problems) {}

    /** Who used whose outcomes in one metric: a row for each Party that first transferred, a column for each that used. */
    record Matrix(String unit, List<String> parties, List<List<Cell>> rows) {}

    /** The page. */
    record Shown(List<Group> groups, List<Matrix> matrices, List<String> discrepancies, List<String> matches, List<String> unmatched) {}

    private final Workplace workplace;
    private final Dialogs dialogs;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<Report> others = List.of();

    public BothSidesViewModel(Workplace workplace, Dialogs dialogs, Jobs jobs) {
        this.workplace = workplace;
        this.dialogs = dialogs;
        this.jobs = jobs;
        workplace.numbersProperty().addListener((property, old, now) -> refresh());
        Following.follow(workplace, this::refresh, OpenReport::reportProperty, OpenReport::pageProperty);
    }

    /** What is shown; nothing while no other report was chosen. */
    ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Takes the other reports away. */
    void clear() {
        others = List.of();
        refresh();
    }

    /** Asks for the report of one more Party, or the workbook that it exported. */
    void choose() {
        dialogs.open(List.of(ANY)).ifPresent(file -> jobs.start(workplace.words().of("ui.job.open", file.getFileName()),
                progress -> read(file),
                report -> {
                    others = Stream.concat(others.stream(), Stream.of(report)).toList();
                    refresh();
                },
                this::fail));
    }

    private static Report read(Path file) throws StoreFailure, WorkbookFailure {
        return Files.isRegularFile(file) && WorkbookReader.looksLikeWorkbook(file)
                ? WorkbookReader.untouched(file, ReviewLists::besideTables)
                : ReportFile.open(file).report();
    }

    /** Asks for a file and writes there what the page shows. */
    void export() {
        var reports = reports();
        if (reports.isEmpty()) {
            return;
        }
        dialogs.save(workplace.words().of("ui.bothSides.file"), CSV).ifPresent(file -> jobs.start(
                workplace.words().of("ui.job.export", file.getFileName()),
                progress -> {
                    var text = new BothSidesText(reports, workplace.words(), workplace.numbersProperty().get());
                    TextFile.writeCsv(file, text.csv(BothSides.of(reports)));
                    return file;
                },
                written -> workplace.say(workplace.words().of("ui.exported", written)),
                this::fail));
    }

    private void fail(Exception wrong) {
        dialogs.fail(wrong, workplace.words());
    }

    private List<Report> reports() {
        return workplace.hasReport() && !others.isEmpty()
                ? Stream.concat(Stream.of(workplace.open().report()), others.stream()).toList() : List.of();
    }

    /** Laid beside each other only while it is looked at, and off the window's thread: ledgers may be long. */
    private void refresh() {
        var reports = reports();
        if (reports.isEmpty() || !workplace.open().pageProperty().get().equals(PAGE)) {
            shown.set(Optional.empty());
            return;
        }
        var text = new BothSidesText(reports, workplace.words(), workplace.numbersProperty().get());
        jobs.start("", progress -> shown(BothSides.of(reports), reports.size(), text), page -> {
            if (reports.equals(reports())) {
                shown.set(Optional.of(page));
            }
        }, this::fail);
    }

    private static Matrix matrix(PartyMatrix matrix, BothSidesText text) {
        var parties = IntStream.range(0, matrix.rows().size()).mapToObj(text::party).toList();
        return new Matrix(text.unit(matrix.metric()), parties, matrix.rows().stream().map(row -> row.stream()
                .map(cell -> new Cell(cell.used().signum() == 0 ? "" : text.figure(cell.used()), cell.problems())).toList()).toList());
    }

    private static Shown shown(BothSides both, int parties, BothSidesText text) {
        return new Shown(
                both.totals().stream().map(total -> new Group(
                        both.sides().stream().filter(side -> side.metric().equals(total.metric())).map(side -> side(side, text)).toList(),
                        text.total(total), total.isSound())).toList(),
                both.totals().stream().map(total -> matrix(PartyMatrix.of(both, parties, total.metric()), text)).toList(),
                both.discrepancies().stream().map(text::discrepancy).toList(),
                both.matches().stream().map(text::match).toList(),
                both.unmatched().stream().map(text::unmatched).toList());
    }

    private static Side side(PartySide side, BothSidesText text) {
        return new Side(text.party(side.side()), text.unit(side.metric()), side.years().stream().map(year -> new Year(
                Integer.toString(year.year()), year.level().map(text::figure).orElse("–"),
                year.adjustment().map(text::figure).orElse("–"), year.balance().map(text::figure).orElse("–"))).toList());
    }
}
