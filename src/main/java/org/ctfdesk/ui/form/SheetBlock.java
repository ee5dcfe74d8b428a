package org.ctfdesk.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Kind;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.sheet.CellChanges;
import org.ctfdesk.sheet.CellPlace;
import org.ctfdesk.sheet.Sheet;
import org.ctfdesk.sheet.SheetCell;
import org.ctfdesk.sheet.AnswerText;
import org.ctfdesk.ui.grid.CellRange;

/** What filling a block of a sheet changes, and what its cells say on the clipboard. */
final class SheetBlock {
    /** A longer text is no name, and is not typed twice. */
    private static final int LONGEST_NAME = 80;

    private final Sheet sheet;

    SheetBlock(Sheet sheet) {
        this.sheet = sheet;
    }

    private Optional<SheetCell.Input> input(int row, int column) {
        return row < sheet.rows().size() && column < sheet.columns().size()
                && sheet.rows().get(row).cell(column) instanceof SheetCell.Input input ? Optional.of(input) : Optional.empty();
    }

    /** A cell that takes an answer here and now. */
    private Optional<SheetCell.Input> open(int row, int column) {
        return input(row, column).filter(input -> !sheet.rows().get(row).isPlaceholder() && !sheet.rows().get(row).isShaded(input));
    }

    /** What the cells show, from left to right and top to bottom. */
    List<Answer> answers(CellRange range) {
        var answers = new ArrayList<Answer>();
        for (var row = range.top(); row <= range.bottom(); row++) {
            for (var column = range.left(); column <= range.right(); column++) {
                input(row, column).flatMap(SheetCell.Input::shown).ifPresent(answers::add);
            }
        }
        return answers;
    }

    /** The answers of the block taken away. */
    List<Edit.Change> cleared(CellRange range) {
        var changes = new ArrayList<Edit.Change>();
        for (var row = range.top(); row <= range.bottom(); row++) {
            for (var column = range.left(); column <= range.right(); column++) {
                input(row, column)
                        .filter(input -> input.answer().isPresent())
                        .ifPresent(input -> changes.add(new Edit.Change(input.place(), Optional.empty())));
            }
        }
        return changes;
    }

    /** The first row of the block put into those below it, or its first column into those beside it. */
    List<Edit.Change> filled(CellRange range, boolean down) {
        var changes = new ArrayList<Edit.Change>();
        for (var row = down ? range.top() + 1 : range.top(); row <= range.bottom(); row++) {
            for (var column = down ? range.left() : range.left() + 1; column <= range.right(); column++) {
                var from = down ? input(range.top(), column) : input(row, range.left());
                var to = open(row, column);
                if (to.isPresent() && from.isPresent() && !from.get().isComputed() && from.get().kind().equals(to.get().kind())) {
                    changes.add(new Edit.Change(to.get().place(), from.get().answer()));
                }
            }
        }
        return changes;
    }

    /** A block carried on over a larger one that begins with it, downwards or onward; {@link Series} says how. */
    List<Edit.Change> carriedOn(CellRange block, CellRange over) {
        var changes = new ArrayList<Edit.Change>();
        var down = over.bottom() > block.bottom();
        for (var line = down ? over.left() : over.top(); line <= (down ? over.right() : over.bottom()); line++) {
            var first = down ? block.top() : block.left();
            var length = (down ? block.bottom() : block.right()) - first + 1;
            var known = new ArrayList<Optional<SheetCell.Input>>();
            for (var i = 0; i < length; i++) {
                known.add((down ? input(first + i, line) : input(line, first + i)).filter(input -> !input.isComputed()));
            }
            var series = new Series(known.stream().map(input -> input.flatMap(SheetCell.Input::answer)).toList());
            for (var i = length; i <= (down ? over.bottom() : over.right()) - first; i++) {
                var to = down ? open(first + i, line) : open(line, first + i);
                var from = known.get(i % length);
                if (to.isPresent() && from.isPresent() && from.get().kind().equals(to.get().kind())) {
                    changes.add(new Edit.Change(to.get().place(), series.at(i)));
                }
            }
        }
        return changes;
    }

    /** Texts of one line that other cells of a column hold, in their order and each once. */
    List<String> used(int row, int column) {
        var texts = new TreeSet<String>();
        for (var other = sheet.headRows(); other < sheet.rows().size(); other++) {
            if (other != row) {
                input(other, column).flatMap(SheetCell.Input::answer)
                        .filter(Answer.Words.class::isInstance).map(answer -> ((Answer.Words) answer).text())
                        .filter(text -> text.length() <= LONGEST_NAME && text.indexOf('\n') < 0)
                        .ifPresent(texts::add);
            }
        }
        return List.copyOf(texts);
    }

    /** A text put into every cell of the block; cells that are computed keep their formulas. */
    List<Edit.Change> filledWith(CellRange range, String text, BiFunction<Kind, String, Optional<Answer>> reader) {
        var changes = new ArrayList<Edit.Change>();
        for (var row = range.top(); row <= range.bottom(); row++) {
            for (var column = range.left(); column <= range.right(); column++) {
                open(row, column).filter(input -> !input.isComputed())
                        .ifPresent(input -> changes.add(CellChanges.of(input, input.place(), text, reader)));
            }
        }
        return changes;
    }

    /** A key put into the blank cells for figures of whole rows; what is computed, shaded or answered stays. */
    List<Edit.Change> blanksFilled(CellRange range, NotationKey key) {
        var answer = Optional.<Answer>of(new Quantity.Keys(List.of(key), List.of()));
        var changes = new ArrayList<Edit.Change>();
        for (var row = range.top(); row <= range.bottom(); row++) {
            for (var column = 0; column < sheet.columns().size(); column++) {
                open(row, column)
                        .filter(input -> input.kind() instanceof Kind.Quantity && input.answer().isEmpty() && !input.isComputed())
                        .ifPresent(input -> changes.add(new Edit.Change(input.place(), answer)));
            }
        }
        return changes;
    }

    /** A cell as text; the footnotes that a figure cites stand behind it or are left out. */
    String text(CellPlace at, AnswerText shown, boolean withFootnotes) {
        return switch (sheet.rows().get(at.row()).cell(at.column())) {
            case SheetCell.Fixed fixed -> fixed.text();
            case SheetCell.Input input -> input.shown()
                    .map(answer -> !withFootnotes && answer instanceof Quantity quantity ? quantity.citing(List.of()) : answer)
                    .map(answer -> shown.full(answer, input.kind()))
                    .orElse("");
            case SheetCell.Covered covered -> "";
            case SheetCell.Blank blank -> "";
            case SheetCell.Shaded shaded -> "";
        };
    }
}
