package org.ctfdesk.ui.cell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableStringValue;
import org.ctfdesk.compare.LastAnswer;
import org.ctfdesk.derive.Derived;
import org.ctfdesk.derive.figure.Result;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Foot;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.CellComment;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.ui.common.Drafting;
import org.ctfdesk.ui.common.Following;
import org.ctfdesk.ui.common.OpenReport;
import org.ctfdesk.ui.common.Workplace;

/** What is known beside a cell's own answer: what the last report said, what stood there before, what colleagues say. */
public final class BesideViewModel {
    private static final int MOST_STEPS = 5;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * In words.
     *
     * @param last what the last report says, with the difference; "" where there is none
     * @param was what stood there before, the latest first
     */
    record Beside(Place place, String last, List<Was> was, List<CellComment> comments) {}

    /**
     * What stood in the cell.
     *
     * @param told what, until when, and what changed it, in words
     * @param answer the same, to be put back; nothing for a blank cell
     */
    record Was(String told, Optional<Answer> answer) {}

    private final Map<Place, String> drafts = new HashMap<>();
    private final Workplace workplace;
    private final Clock clock;
    private final Supplier<String> author;
    private final ReadOnlyObjectWrapper<Optional<Beside>> beside = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** @param author who signs comments */
    public BesideViewModel(Workplace workplace, Clock clock, Supplier<String> author) {
        this.workplace = workplace;
        this.clock = clock;
        this.author = author;
        workplace.openProperty().addListener((property, old, now) -> drafts.clear());
        workplace.numbersProperty().addListener((property, old, now) -> refresh());
        Following.follow(workplace, this::refresh, OpenReport::reportProperty, OpenReport::placeProperty);
    }

    ReadOnlyObjectProperty<Optional<Beside>> besideProperty() {
        return beside.getReadOnlyProperty();
    }

    private void refresh() {
        var open = workplace.open();
        beside.set(open == null ? Optional.empty() : open.placeProperty().get().map(place -> of(place, open)));
    }

    private Beside of(Place place, OpenReport open) {
        var report = open.report();
        return new Beside(place, LastAnswer.at(report, place).map(last -> told(last, place, report)).orElse(""),
                was(place, open),
                report.comments().stream().filter(comment -> comment.place().equals(place)).toList());
    }

    /** This session's, then what the file said on days before; not twice what was saved in this session. */
    private List<Was> was(Place place, OpenReport open) {
        var words = workplace.words();
        var all = new ArrayList<Was>();
        open.was(place).stream().limit(MOST_STEPS).forEach(was -> all.add(new Was(
                words.of("ui.beside.was", said(was.answer(), place), words.of("edit." + was.until())), was.answer())));
        open.report().past().of(place).stream()
                .filter(was -> all.stream().noneMatch(known -> known.answer().equals(was.was())))
                .limit(MOST_STEPS)
                .forEach(was -> all.add(new Was(was.how().isEmpty()
                        ? words.of("ui.beside.wasThen", said(was.was(), place), was.until())
                        : words.of("ui.beside.wasThenBy", said(was.was(), place), was.until(), words.of("edit." + was.how())),
                        was.was())));
        return all;
    }

    /** Puts back what stood in the cell before, as one edit. */
    void putBack(Was was) {
        beside.get().ifPresent(at -> workplace.open().apply(
                new Edit.SetAnswers("restoreCell", List.of(new Edit.Change(at.place(), was.answer())))));
    }

    private String said(Optional<Answer> answer, Place place) {
        return answer.map(given -> workplace.shown().full(given, place.kind())).orElse(workplace.words().of("ui.cell.blank"));
    }

    private String told(Answer last, Place place, Report report) {
        var submission = report.last().orElseThrow().report().profile().submission();
        var words = workplace.words();
        var text = words.of("ui.beside.last", said(Optional.of(last), place), String.valueOf(submission.btr()),
                String.valueOf(submission.year()));
        var now = report.answer(place).or(() -> place.table().form().equals(Foot.ID) ? Optional.empty()
                : Optional.ofNullable(Derived.of(report, place.table()).get(place)).flatMap(Result::value));
        return now.isPresent() && now.get() instanceof Quantity.Amount is && last instanceof Quantity.Amount was
                ? text + "\n" + difference(was.value(), is.value()) : text;
    }

    private String difference(BigDecimal was, BigDecimal is) {
        var style = workplace.numbersProperty().get();
        var by = is.subtract(was);
        if (by.signum() == 0) {
            return workplace.words().of("ui.beside.same");
        }
        var percent = was.signum() == 0 ? ""
                : " (" + signed(by.multiply(HUNDRED).divide(was.abs(), 1, RoundingMode.HALF_UP), style) + " %)";
        return workplace.words().of("ui.beside.difference", signed(by, style) + percent);
    }

    private static String signed(BigDecimal figure, NumberStyle style) {
        return (figure.signum() > 0 ? "+" : "") + style.full(figure);
    }

    /** What was begun at the cell and is not said yet; "" for nothing. It stays wherever the user goes meanwhile. */
    String draft() {
        return beside.get().map(at -> drafts.getOrDefault(at.place(), "")).orElse("");
    }

    void draft(String text) {
        beside.get().ifPresent(at -> {
            if (text.isEmpty()) {
                drafts.remove(at.place());
            } else {
                drafts.put(at.place(), text);
            }
        });
    }

    /** Has the text noted in the journal while it is typed. */
    void watch(ObservableStringValue text, BooleanSupplier isTyped) {
        Drafting.watch(workplace, text, isTyped, () -> comment(text.get()));
    }

    /** Says something at the cell to colleagues. */
    void comment(String text) {
        beside.get().filter(at -> !text.isBlank()).ifPresent(at -> {
            var all = new ArrayList<>(workplace.open().report().comments());
            all.add(new CellComment(at.place(), text.strip(), author.get(), LocalDate.now(clock).toString()));
            workplace.open().apply(Edit.set(new ReportPart.Comments(all)));
        });
    }

    /** Takes a comment away, as where it is settled. */
    void settle(CellComment comment) {
        var all = new ArrayList<>(workplace.open().report().comments());
        all.remove(comment);
        workplace.open().apply(Edit.set(new ReportPart.Comments(all)));
    }

    /** Goes to the next cell with a comment, in the order in which they were made, from the first again behind the last. */
    void next() {
        var all = workplace.open().report().comments();
        if (all.isEmpty()) {
            workplace.say(workplace.words().of("ui.beside.none"));
            return;
        }
        var here = workplace.open().placeProperty().get();
        var at = 0;
        for (var i = 0; i < all.size(); i++) {
            if (here.filter(all.get(i).place()::equals).isPresent()) {
                at = i + 1;
            }
        }
        workplace.open().goTo(all.get(at % all.size()).place());
    }
}
