package org.ctfdesk.ui.review;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableStringValue;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.excel.book.ListBook;
import org.ctfdesk.excel.book.Progress;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.ReviewPoint;
import org.ctfdesk.review.ReviewPoints;
import org.ctfdesk.review.ReviewSheet;
import org.ctfdesk.review.ReviewText;
import org.ctfdesk.sheet.Cover;
import org.ctfdesk.text.Failure;
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
    private final ReadOnlyObjectWrapper<List<Point>> points = new ReadOnlyObjectWrapper<>(List.of());

    public ReviewViewModel(Workplace workplace, Dialogs dialogs, Jobs jobs) {
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

    /** Has an answer noted in the journal while it is typed. */
    void watch(int number, ObservableStringValue text, BooleanSupplier isTyped) {
        Drafting.watch(workplace, text, isTyped, () -> answer(number, text.get().strip()));
    }

    /** Asks for a workbook of reviewers and takes its points and answers, as one edit; what is disputed or has no place is told. */
    void take() {
        var open = workplace.open();
        dialogs.open(List.of(WORKBOOK)).ifPresent(file -> jobs.start(words("ui.job.open", file.getFileName()),
                progress -> ReviewSheet.read(file, workplace.words()), read -> taken(open, read, file), this::fail));
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
        dialogs.save(words("ui.review.file"), WORKBOOK).ifPresent(file -> jobs.start(words("ui.job.export", file.getFileName()),
                progress -> {
                    new ListBook(Cover.of(report, workplace.words()), workplace.words())
                            .write(file, List.of(ReviewSheet.of(report, workplace.words())), Progress.UNWATCHED);
                    return file;
                },
                written -> workplace.say(words("ui.exported", written)), this::fail));
    }

    private void fail(Exception wrong) {
        if (!(wrong instanceof Failure failure)) {
            throw new IllegalStateException(wrong);
        }
        dialogs.tell(words("ui.failed"), failure.told(workplace.words()));
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
