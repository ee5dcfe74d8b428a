package org.ctfdesk.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Kind;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.RowKey;

/**
 * A block of texts laid onto a sheet from a cell on, before anything is changed: which text goes into which cell, and which
 * find no place. The empty column between years takes no text; the head of the table, where it was copied along, is passed
 * over; the words below the table end the block.
 */
public final class Pasted {
    private static final Pattern NOTE = Pattern.compile(
            "(notes?|notas?|remarques?|sources?|fuentes?|abbreviations?|abréviations?|abreviaturas?)\\s*[:：].*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern COLON = Pattern.compile("\\s*[:：]$");

    /** A text with the cell that it goes into. */
    private record Laid(SheetCell.Input input, int column, Place place, String text) {}

    /**
     * A text that finds no place.
     *
     * @param line of the block, from 1
     * @param column of the block, from 1
     */
    public record Lost(String text, int line, int column) {}

    private final Sheet sheet;
    private final CellPlace from;
    private final List<List<String>> block;
    private final Set<String> footWords;
    private final List<Laid> laid = new ArrayList<>();
    private final List<Lost> lost = new ArrayList<>();
    private int lastRow;
    private int lastColumn;

    private Pasted(Sheet sheet, CellPlace from, List<List<String>> block, int[] columns, boolean isOwn) {
        this.sheet = sheet;
        this.from = from;
        this.block = block;
        footWords = footWords(sheet);
        lastRow = from.row();
        lastColumn = from.column();
        lay(columns, isOwn);
    }

    /**
     * The block in every way in which it can be meant: mostly one. Two where a column of the block is blank just where the
     * sheet has its empty column, and the block may have been copied with that column or without it; the first is the one
     * with it.
     *
     * @param isOwn the block was copied from a sheet of ours, so that it has the empty column where the sheet has it
     */
    public static List<Pasted> onto(Sheet sheet, CellPlace from, List<List<String>> block, boolean isOwn) {
        var with = columns(sheet, from, block, true, isOwn);
        var without = columns(sheet, from, block, false, isOwn);
        var first = new Pasted(sheet, from, block, with, isOwn);
        if (isOwn || Arrays.equals(with, without)) {
            return List.of(first);
        }
        var second = new Pasted(sheet, from, block, without, isOwn);
        return second.lost.size() > first.lost.size() ? List.of(first) : List.of(first, second);
    }

    /** The column of the sheet for each column of the block; beyond the last one where there is none. */
    private static int[] columns(Sheet sheet, CellPlace from, List<List<String>> block, boolean takesBlank, boolean isOwn) {
        var width = block.stream().mapToInt(List::size).max().orElse(0);
        var columns = new int[width];
        var at = from.column();
        for (var i = 0; i < width; i++) {
            var isSeparator = at > from.column() && at < sheet.columns().size() && sheet.columns().get(at).column().isSeparator();
            if (isSeparator && !isOwn && !(takesBlank && isBlank(block, i))) {
                at++;
            }
            columns[i] = at++;
        }
        return columns;
    }

    private static boolean isBlank(List<List<String>> block, int column) {
        return block.stream().allMatch(line -> column >= line.size() || line.get(column).isBlank());
    }

    private void lay(int[] columns, boolean isOwn) {
        var row = from.row();
        var below = 0; // how many items under the one that the placeholder stands for
        var begun = false;
        var ended = false;
        for (var i = 0; i < block.size(); i++) {
            var line = block.get(i);
            if (!begun && isHead(line, columns)) {
                continue;
            }
            begun = begun || !line.stream().allMatch(String::isBlank);
            ended = ended || !isFoot(from.row()) && endsBlock(line);
            var printed = columns[0] == 0 ? printedBelow(row, line) : row;
            if (printed != row) {
                row = printed;
                below = 0;
            }
            var fits = !ended && row < sheet.rows().size() && isFoot(row) == isFoot(from.row());
            for (var j = 0; j < line.size(); j++) {
                lay(fits ? row : -1, columns[j], line.get(j), i, j, below);
            }
            var isPassed = isOwn && line.stream().allMatch(String::isBlank) && row + 1 < sheet.rows().size() && !isFoot(row + 1);
            if (fits && sheet.rows().get(row).isPlaceholder() && !isPassed) {
                below++;
                lastRow = row + below - 1;
            } else {
                lastRow = fits ? row : lastRow;
                row++;
                below = 0;
            }
        }
    }

    /** Where a row that stands for any number of items is followed by printed ones: the one that the line names. */
    private int printedBelow(int row, List<String> line) {
        if (row >= sheet.rows().size() || !sheet.rows().get(row).isPlaceholder() || line.isEmpty() || line.getFirst().isBlank()) {
            return row;
        }
        for (var below = row + 1; below < sheet.rows().size(); below++) {
            if (stands(sheet.rows().get(below).cell(0), line.getFirst())) {
                return below;
            }
        }
        return row;
    }

    private void lay(int row, int column, String text, int line, int blockColumn, int below) {
        var input = input(row, column);
        if (input.isPresent()) {
            var place = lower(input.get().place(), below);
            if (!laid.isEmpty() && laid.getLast().place().equals(place)) { // two columns that are one cell
                if (text.isBlank()) {
                    return;
                }
                laid.removeLast();
            }
            laid.add(new Laid(input.get(), column, place, text));
            lastColumn = Math.max(lastColumn, column);
        } else if (!text.isBlank() && !standsAt(row, column, text) && !(row < 0 && standsInFoot(text))) {
            lost.add(new Lost(text, line + 1, blockColumn + 1));
        }
    }

    /** The cell that takes a text there: nothing goes onto shaded ground, and of two columns that are one cell either is it. */
    private Optional<SheetCell.Input> input(int row, int column) {
        if (row < 0 || column >= sheet.columns().size()) {
            return Optional.empty();
        }
        var cells = sheet.rows().get(row);
        var at = column;
        while (at > 0 && cells.cell(at) instanceof SheetCell.Covered) {
            at--;
        }
        return cells.cell(at) instanceof SheetCell.Input input && !cells.isShaded(input)
                        && (at == column || input.place().column().equals(sheet.columns().get(column).key()))
                ? Optional.of(input)
                : Optional.empty();
    }

    private boolean standsAt(int row, int column, String text) {
        return row >= 0 && column < sheet.columns().size() && stands(sheet.rows().get(row).cell(column), text);
    }

    /** True where the words stand there anyhow: a block copied with its labels. */
    private static boolean stands(SheetCell cell, String text) {
        return cell instanceof SheetCell.Fixed fixed && same(fixed.text(), text);
    }

    /** True where the foot of this table says just that: the whole table was copied, and is put onto itself. */
    private boolean standsInFoot(String text) {
        return sheet.rows().stream().filter(Pasted::isFoot).flatMap(row -> row.cells().stream()).anyMatch(cell -> switch (cell) {
            case SheetCell.Fixed fixed -> same(fixed.text(), text);
            case SheetCell.Input input -> input.answer().filter(Answer.Words.class::isInstance).map(Answer.Words.class::cast)
                    .filter(words -> same(words.text(), text)).isPresent();
            case SheetCell.Covered covered -> false;
            case SheetCell.Blank blank -> false;
            case SheetCell.Shaded shaded -> false;
        });
    }

    /** A line that repeats the head of its columns. */
    private boolean isHead(List<String> line, int[] columns) {
        var words = 0;
        for (var i = 0; i < line.size(); i++) {
            var text = line.get(i);
            if (text.isBlank()) {
                continue;
            }
            var column = columns[i];
            if (column >= sheet.columns().size()
                    || sheet.rows().subList(0, sheet.headRows()).stream().noneMatch(row -> stands(row.cell(column), text))) {
                return false;
            }
            words++;
        }
        return words > 0;
    }

    /** Words that stand below a table: those of the form's foot, or a note. */
    private boolean endsBlock(List<String> line) {
        var words = line.stream().filter(text -> !text.isBlank()).toList();
        if (words.isEmpty()) {
            return false;
        }
        var first = words.getFirst();
        return footWords.contains(tidy(first)) || words.size() == 1 && line.size() > 1 && NOTE.matcher(first.strip()).matches();
    }

    private boolean isFoot(int row) {
        return isFoot(sheet.rows().get(row));
    }

    private static boolean isFoot(SheetRow row) {
        return switch (row.role()) {
            case NOTE, FOOT_HEADING, FOOTNOTE, BOX -> true;
            case HEAD, HEADING, LINE, TOTAL -> false;
        };
    }

    /** The same words, whatever their case, spaces and the colon behind them. */
    private static boolean same(String some, String others) {
        return tidy(some).equals(tidy(others));
    }

    private static String tidy(String text) {
        return COLON.matcher(BLANKS.matcher(text).replaceAll(" ").strip()).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** The words at the beginning of the rows of the foot, but for the Party's own footnotes. */
    private static Set<String> footWords(Sheet sheet) {
        return sheet.rows().stream()
                .filter(row -> isFoot(row) && row.role() != SheetRow.Role.FOOTNOTE)
                .map(row -> row.cell(0)).filter(SheetCell.Fixed.class::isInstance).map(cell -> tidy(((SheetCell.Fixed) cell).text()))
                .collect(Collectors.toSet());
    }

    /** The place in an item so many numbers further on. */
    private static Place lower(Place place, int by) {
        if (by == 0 || !place.row().isRepeated()) {
            return place;
        }
        var item = Integer.toString(Integer.parseInt(place.row().item()) + by);
        return new Place(place.table(), new RowKey(place.row().line(), item), place.column());
    }

    /** The texts that go into cells of figures: how numbers are written in the block is seen from all of them. */
    public List<String> figures() {
        return laid.stream().filter(each -> each.input().kind().isNumeric()).map(Laid::text).toList();
    }

    /** What the block changes; {@code reader} reads a text as what a kind of cell takes. */
    public List<Edit.Change> changes(BiFunction<Kind, String, Optional<Answer>> reader) {
        return laid.stream().map(each -> CellChanges.of(each.input(), each.place(), each.text(), reader)).toList();
    }

    /** The texts that find no place, from top to bottom. */
    public List<Lost> lost() {
        return List.copyOf(lost);
    }

    /** The last row and column that take something of the block. */
    public CellPlace end() {
        return new CellPlace(lastRow, lastColumn);
    }

    /** The first text behind the sheet's empty column, with its place: by it a user sees which of two ways is meant. */
    public <T> Optional<T> behindEmptyColumn(BiFunction<Place, String, T> told) {
        var separator = from.column();
        while (separator < sheet.columns().size() && !sheet.columns().get(separator).column().isSeparator()) {
            separator++;
        }
        for (var each : laid) {
            if (!each.text().isBlank() && each.column() > separator) {
                return Optional.of(told.apply(each.place(), each.text()));
            }
        }
        return Optional.empty();
    }
}
