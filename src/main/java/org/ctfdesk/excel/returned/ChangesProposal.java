package org.ctfdesk.excel.returned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ctfdesk.edit.AnswerReader;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.edit.Origin;
import org.ctfdesk.edit.Proposal;
import org.ctfdesk.edit.Proposed;
import org.ctfdesk.edit.Reason;
import org.ctfdesk.excel.book.read.ReadCell;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.Kind;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.text.NumberBlock;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;

/**
 * What was changed in an exported workbook as a proposal: answers with their place, doubtful ones with their readings, and what
 * has no place in the report. Nothing is taken by itself.
 */
public final class ChangesProposal {
    private final Report report;
    private final Words words;
    private final String file;
    private final String sha256;
    private final NumberBlock numbers;
    private final List<Edit> room = new ArrayList<>();
    private final List<Proposed> cells = new ArrayList<>();
    private final List<Proposal.Remark> remarks = new ArrayList<>();
    /** Rows put into a part that are not taken: those behind them move up. */
    private final Map<String, Integer> leftOut = new HashMap<>();

    private ChangesProposal(Imported imported, Words words) {
        this.report = imported.report();
        this.words = words;
        this.file = imported.file();
        this.sha256 = imported.sha256();
        // one hand wrote them: they are read alike
        this.numbers = NumberBlock.of(imported.differences().stream().flatMap(ChangesProposal::cells)
                .filter(cell -> cell.found().number().isEmpty()).map(cell -> cell.found().text()).toList());
    }

    private static Stream<ChangedCell> cells(BookDifference difference) {
        return switch (difference) {
            case ChangedCell cell -> Stream.of(cell);
            case ChangedLines lines -> lines.answers().stream();
            case ChangedSheet sheet -> Stream.empty();
        };
    }

    /**
     * The proposal.
     *
     * @param words in which names of options are read
     */
    public static Proposal of(Imported imported, Words words) {
        return of(imported, words, any -> true);
    }

    /**
     * The same of some of the differences; how numbers are written is still seen from all.
     *
     * @param taken says which are meant
     */
    public static Proposal of(Imported imported, Words words, Predicate<BookDifference> taken) {
        var made = new ChangesProposal(imported, words);
        for (var difference : imported.differences()) {
            if (taken.test(difference)) {
                made.add(difference);
            } else if (difference instanceof ChangedLines lines && !lines.answers().isEmpty()) {
                made.leftOut.merge(part(lines), 1, Integer::sum);
            }
        }
        return new Proposal(made.room, made.cells, made.remarks);
    }

    private static String part(ChangedLines lines) {
        return lines.answers().getFirst().place().orElseThrow().table().path() + "/" + lines.part();
    }

    private void add(BookDifference difference) {
        switch (difference) {
            case ChangedCell cell -> add(cell);
            case ChangedLines lines when !lines.answers().isEmpty() -> addRow(lines);
            case ChangedLines lines -> remark(new Origin(file, sha256, lines.sheet(), "", lines.text()), lines);
            case ChangedSheet sheet -> remark(new Origin(file, sha256, sheet.sheet(), "", ""), sheet);
        }
    }

    private void remark(Origin origin, BookDifference difference) {
        remarks.add(new Proposal.Remark(origin, true, Reason.of("excel.changed.told", difference.told(words))));
    }

    /** A row that was put between items of the Party: an item more. */
    private void addRow(ChangedLines lines) {
        var place = lines.answers().getFirst().place().orElseThrow();
        var position = Math.max(0, lines.position() - leftOut.getOrDefault(part(lines), 0));
        room.add(new Edit.InsertItems(place.table(), lines.part(), position, List.of(Item.blank(place.row().item()))));
        lines.answers().forEach(this::add);
    }

    private Origin origin(ChangedCell cell) {
        return new Origin(file, sha256, cell.sheet(), cell.cell(), cell.is());
    }

    private void add(ChangedCell cell) {
        switch (cell.what()) {
            case ANSWER -> answer(cell, cell.place().orElseThrow());
            case FORMULA -> formula(cell);
            case FIXED -> remark(origin(cell), cell);
            case BESIDE, NOTE -> cells.add(new Proposed.Unplaced(origin(cell), Optional.empty(), false,
                    Reason.of("excel.changed.told", cell.told(words))));
        }
    }

    /** A formula of the form that was changed gives a figure that would be typed over what the program computes. */
    private void formula(ChangedCell cell) {
        var reason = Reason.of("excel.changed.told", cell.told(words));
        if (cell.found().number().isEmpty() || cell.place().isEmpty()) {
            cells.add(new Proposed.Unplaced(origin(cell), cell.place().map(Place::table), true, reason));
            return;
        }
        var place = cell.place().get();
        cells.add(Proposed.Doubtful.open(origin(cell), place,
                List.of(new Proposed.Reading(read(place, cell.found(), NumberStyle.POINT), Reason.of("excel.changed.typedOver"))), reason));
    }

    private void answer(ChangedCell cell, Place place) {
        var found = cell.found();
        if (found.isError()) {
            cells.add(new Proposed.Unplaced(origin(cell), Optional.of(place.table()), true,
                    Reason.of("excel.changed.told", cell.told(words))));
            return;
        }
        if (found.formula() && found.number().isEmpty() && found.text().isBlank()) {
            cells.add(new Proposed.Unplaced(origin(cell), Optional.of(place.table()), true,
                    Reason.of("excel.changed.noValue", found.source())));
            return;
        }
        if (found.look() != ReadCell.Look.NUMBER && !(place.kind() instanceof Kind.Text)) {
            cells.add(Proposed.Doubtful.open(origin(cell), place,
                    List.of(new Proposed.Reading(read(place, found, NumberStyle.POINT), Reason.of("excel.changed.behind"))),
                    Reason.of("excel.changed.look." + found.look(), found.seen())));
            return;
        }
        var answer = read(place, found, numbers.style().orElse(NumberStyle.POINT));
        var other = numbers.style().isPresent() ? answer : read(place, found, NumberStyle.COMMA);
        if (!answer.equals(other)) {
            cells.add(Proposed.Doubtful.open(origin(cell), place,
                    List.of(new Proposed.Reading(answer, Reason.of("excel.changed.point")),
                            new Proposed.Reading(other, Reason.of("excel.changed.comma"))),
                    Reason.of("excel.changed.twoReadings", found.text())));
            return;
        }
        cells.add(new Proposed.Placed(origin(cell), place, answer,
                found.formula() ? List.of(Reason.of("excel.changed.formula", found.source())) : List.of()));
    }

    private Optional<Answer> read(Place place, ReadCell found, NumberStyle style) {
        if (place.table().form().equals(Foot.ID)) {
            var text = found.told().replaceFirst("^\\(\\d+\\)\\s*", "").strip();
            return text.isEmpty() ? Optional.empty() : Optional.of(new Answer.Words(text));
        }
        if (found.number().isPresent() && !(place.kind() instanceof Kind.Text)) {
            return new AnswerReader(NumberStyle.PLAIN, words).read(place.kind(), found.told()).map(answer -> cited(place, answer));
        }
        return new AnswerReader(style, words).read(place.kind(), found.told());
    }

    /** A figure shows its footnotes by its number format, which stays when another figure is typed. */
    private Answer cited(Place place, Answer answer) {
        return answer instanceof Quantity.Amount amount && report.answer(place).orElse(null) instanceof Quantity.Amount before
                ? amount.citing(before.footnotes())
                : answer;
    }
}
