package org.ctfdesk.ui.review;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableStringValue;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.excel.book.ListBook;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.ReviewPoint;
import org.ctfdesk.report.ReviewPoint.Kind;
import org.ctfdesk.report.ReviewPoint.Subject;
import org.ctfdesk.review.ReviewPoints;
import org.ctfdesk.review.ReviewSheet;
import org.ctfdesk.review.ReviewText;
import org.ctfdesk.sheet.Cover;
import org.ctfdesk.store.Progress;
import org.ctfdesk.store.TextFile;
import org.ctfdesk.ui.common.Dialogs;
import org.ctfdesk.ui.common.Dialogs.FileKind;
import org.ctfdesk.ui.common.Drafting;
import org.ctfdesk.ui.common.Following;
import org.ctfdesk.ui.common.Jobs;
import org.ctfdesk.ui.common.OpenReport;
import org.ctfdesk.ui.common.Workplace;

/** The review of the open report: its points, answered one by one, taken from a workbook and written as one. */
public final class ReviewViewModel {
    /** Key of the page. */
    public static final String PAGE = "review";

    private static final FileKind WORKBOOK = new FileKind("workbook", List.of(".xlsx"));
    private static final FileKind TEXT = new FileKind("text", List.of(".txt"));

    /**
     * A point.
     *
     * @param head number, kind and what it is about, in words
     * @param signed who said it, when, and of which report; "" for nothing
     */
    record Point(int number, String head, String text, String signed, String answer) {}

    private final Workplace workplace;
    private final Dialogs dialogs;
    private final Jobs jobs;
    private final Clock clock;
    private final Supplier<String> author;
    private final ReadOnlyObjectWrapper<List<Point>> points = new ReadOnlyObjectWrapper<>(List.of());

    /** @param author signs points of one's own */
    public ReviewViewModel(Workplace workplace, Dialogs dialogs, Jobs jobs, Clock clock, Supplier<String> author) {
        this.clock = clock;
        this.author = author;
        this.workplace = workplace;
        this.dialogs = dialogs;
        this.jobs = jobs;
        Following.follow(workplace, this::refresh, OpenReport::reportProperty);
    }

    ReadOnlyObjectProperty<List<Point>> pointsProperty() {
        return points.getReadOnlyProperty();
    }

    /** How many points are open. */
    long open() {
        return points.get().stream().filter(point -> point.answer().isBlank()).count();
    }

    /** The cell that the user was in last; "" for none. */
    String place() {
        return workplace.hasReport() ? workplace.open().placeProperty().get().map(Place::path).orElse("") : "";
    }

    /** What a cell, a table or a paragraph is called; "" where the path names none. */
    String about(String path) {
        return subject(path).map(subject -> new ReviewText(workplace.open().report(), workplace.words())
                .about(point(0, Kind.QUESTION, subject, ""))).orElse("");
    }

    /**
     * Adds a point of one's own, signed with the name of the settings. False where it is about nothing, or says nothing.
     *
     * @param path of a cell or a table, or {@code para. 64(a)}
     */
    boolean ask(Kind kind, String path, String text) {
        var subject = subject(path);
        if (subject.isEmpty() || text.isBlank()) {
            workplace.say(words(subject.isEmpty() ? "ui.review.noSubject" : "ui.review.noText", path));
            return false;
        }
        var next = new ReportPart.Review(review()).next();
        var all = new ArrayList<>(review());
        all.add(point(next, kind, subject.get(), text.strip()));
        workplace.open().apply(Edit.set(new ReportPart.Review(all)));
        return true;
    }

    /** Takes an open point out again. */
    void remove(int number) {
        workplace.open().apply(Edit.set(new ReportPart.Review(review().stream().filter(point -> point.number() != number).toList())));
    }

    private ReviewPoint point(int number, Kind kind, Subject subject, String text) {
        return new ReviewPoint(number, kind, subject, text, author.get(), LocalDate.now(clock).toString(), "", "");
    }

    private static Optional<Subject> subject(String path) {
        try {
            return Optional.of(Subject.of(path.strip())).filter(ReviewPoints::isKnown);
        } catch (IllegalArgumentException | IndexOutOfBoundsException noSubject) {
            return Optional.empty();
        }
    }

    /** Answers a point. A field that loses the keys because the report is closed says nothing. */
    void answer(int number, String words) {
        if (!workplace.hasReport()) {
            return;
        }
        var all = review().stream().map(point -> point.number() == number ? point.answered(words) : point).toList();
        if (!all.equals(review())) {
            workplace.open().apply(Edit.set(new ReportPart.Review(all)));
        }
    }

    /** Adds what the checks find, as points of the reviewer. */
    void addFindings() {
        var report = workplace.open().report();
        var checked = workplace.checks().checkedProperty().get();
        var points = ReviewPoints.ofFindings(checked, report, author.get(), LocalDate.now(clock).toString(), workplace.words());
        var joined = ReviewPoints.join(review(), points);
        workplace.open().apply(Edit.set(new ReportPart.Review(joined.points())));
        workplace.say(words("ui.review.found", joined.added()));
    }

    /** Goes to the cell or table that a point is about. */
    void show(int number) {
        review().stream().filter(point -> point.number() == number).findFirst().ifPresent(point -> {
            switch (point.subject()) {
                case Subject.OfCell cell -> workplace.open().goTo(cell.place());
                case Subject.OfTable table -> workplace.open().show(table.table());
                case Subject.OfParagraph paragraph -> { }
            }
        });
    }

    /** Asks for a file and writes the points there as a text, in the wording of review reports. */
    void writeText() {
        var text = new ReviewText(workplace.open().report(), workplace.words()).all();
        dialogs.save(workplace.fileName("ui.review.textFile"), TEXT).ifPresent(file -> jobs.start(
                words("ui.job.export", file.getFileName()),
                progress -> {
                    TextFile.write(file, text);
                    return file;
                }, written -> workplace.say(words("ui.exported", written)), this::fail));
    }

    /** Has an answer noted in the journal while it is typed. */
    void watch(int number, ObservableStringValue text, BooleanSupplier isTyped) {
        Drafting.watch(workplace, text, isTyped, () -> answer(number, text.get().strip()));
    }

    /** Asks for a workbook of reviewers and takes its points and answers, as one edit; what is disputed or has no place is told. */
    void take() {
        var open = workplace.open();
        dialogs.open(List.of(WORKBOOK)).ifPresent(file -> jobs.start(words("ui.job.open", file.getFileName()),
                progress -> ReviewSheet.read(file, workplace.words()), workplace.whileOpen(read -> taken(open, read, file)), this::fail));
    }

    private void taken(OpenReport open, ReviewSheet.Read read, Path file) {
        var joined = ReviewPoints.join(open.report().review(), read.points());
        open.apply(Edit.set(new ReportPart.Review(joined.points())));
        workplace.say(words("ui.review.taken", joined.added(), joined.answered()));
        if (!read.unread().isEmpty() || !joined.disputed().isEmpty()) {
            var disputed = joined.disputed().stream().map(point -> words("ui.review.disputed", point.number(), point.answer())).toList();
            dialogs.tell(words("ui.review.open"), String.join("\n", disputed) + (read.unread().isEmpty() ? ""
                    : (disputed.isEmpty() ? "" : "\n") + words("ui.review.unread", file.getFileName(), String.join(", ", read.unread()))));
        }
    }

    /** Asks for a file and writes the points there, as a workbook to answer in. */
    void write() {
        var report = workplace.open().report();
        dialogs.save(workplace.fileName("ui.review.file"), WORKBOOK).ifPresent(file -> jobs.start(
                words("ui.job.export", file.getFileName()),
                progress -> {
                    new ListBook(Cover.of(report, workplace.words()), workplace.words())
                            .write(file, List.of(ReviewSheet.of(report, workplace.words())), Progress.UNWATCHED);
                    return file;
                },
                written -> workplace.say(words("ui.exported", written)), this::fail));
    }

    private void fail(Exception wrong) {
        dialogs.fail(wrong, workplace.words());
    }

    private List<ReviewPoint> review() {
        return workplace.open().report().review();
    }

    private void refresh() {
        if (!workplace.hasReport()) {
            points.set(List.of());
            return;
        }
        var text = new ReviewText(workplace.open().report(), workplace.words());
        points.set(review().stream().map(point -> new Point(point.number(),
                words("ui.review.head", point.number(), words("review.kind." + point.kind()), text.about(point)), point.text(),
                String.join(", ", List.of(point.by(), point.date(), point.of()).stream().filter(each -> !each.isEmpty()).toList()),
                point.answer())).toList());
    }

    private String words(String key, Object... arguments) {
        return workplace.words().of(key, arguments);
    }
}
