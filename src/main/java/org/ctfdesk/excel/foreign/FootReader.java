package org.ctfdesk.excel.foreign;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ctfdesk.edit.Reason;
import org.ctfdesk.excel.foreign.SheetWork.NoteAt;
import org.ctfdesk.excel.foreign.grid.Grid;
import org.ctfdesk.excel.foreign.grid.GridCell;
import org.ctfdesk.excel.foreign.words.CellReader;
import org.ctfdesk.excel.foreign.words.FootWords;
import org.ctfdesk.excel.foreign.words.FootWords.Sort;
import org.ctfdesk.excel.foreign.words.Keys;
import org.ctfdesk.excel.foreign.words.Labels;
import org.ctfdesk.excel.foreign.words.Marks;
import org.ctfdesk.excel.foreign.words.SummaryLine;
import org.ctfdesk.excel.foreign.words.Years;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.text.Tidy;

/** Reads what stands below a table: notes by their marks, and the documentation box. */
final class FootReader {
    /** As many values as no note has beside it. */
    private static final int MANY = 3;
    private static final int UNKNOWN = -2;
    private static final int LONGEST_FIGURE = 40;
    private static final Pattern BARE = Pattern.compile("(\\d{1,2})[.:]?\\s*(\\p{L}.*)", Pattern.DOTALL);
    private static final Pattern CITED = Pattern.compile("\\((\\d{1,2})\\)");

    private final SheetWork sheet;
    private final Block block;
    private final Grid grid;
    private final Map<String, NoteAt> notes = new LinkedHashMap<>();
    /** Texts of the box, by row. */
    private final Map<Integer, Integer> box = new LinkedHashMap<>();
    private final Map<Integer, String> boxTexts = new HashMap<>();
    /** Rows of the table that stand below its notes, as memo items do. */
    private final BitSet resumed = new BitSet();
    private int footRow;
    private Set<String> cited;
    private int lastValues = UNKNOWN;

    FootReader(SheetWork sheet, Block block) {
        this.sheet = sheet;
        this.block = block;
        this.grid = block.grid;
        this.footRow = block.endRow;
    }

    /** True where a row belongs to the table: above its foot, or a row of values that goes on below it. */
    boolean isRow(int row) {
        return row < footRow || resumed.get(row);
    }

    Map<String, NoteAt> notes() {
        return notes;
    }

    /** Looks through the rows of the block; what begins its foot ends its table. */
    FootReader read() {
        var state = Optional.<Sort>empty();
        var wasBlank = false;
        for (var row = block.firstRow; row < block.endRow; row++) {
            var columns = within(row);
            if (columns.isEmpty()) {
                wasBlank = true;
                continue;
            }
            var at = row;
            var text = grid.text(row, columns.getFirst());
            var begins = columns.size() <= 2 ? FootWords.of(text).filter(sort -> isFoot(sort, columns, at)) : Optional.<Sort>empty();
            var note = columns.size() <= 2 ? noteOf(row, text) : Optional.<FootWords.Note>empty();
            if (state.isEmpty() && begins.isEmpty() && !(columns.size() == 1 && note.isPresent() && isNoRow(text, wasBlank))) {
                wasBlank = false;
                continue;
            }
            if (footRow < row && !state.equals(Optional.of(Sort.BOX)) && begins.isEmpty() && isRowOfValues(row, columns)) {
                resumed.set(row);
                continue;
            }
            footRow = Math.min(footRow, row);
            wasBlank = false;
            // within the box any text may stand, but for the head of the next part
            var isBoxText = state.equals(Optional.of(Sort.BOX)) && !begins.equals(Optional.of(Sort.FOOTNOTES));
            if (begins.isPresent() && !isBoxText) {
                state = begins;
                begin(begins.get(), row, columns, text);
            } else if (isBoxText) {
                box(row, columns);
            } else {
                state = state.isEmpty() ? Optional.of(Sort.NOTES) : state;
                note(row, columns, text, state.get() == Sort.FOOTNOTES);
            }
        }
        return this;
    }

    private List<Integer> within(int row) {
        var columns = new ArrayList<Integer>();
        for (var column : grid.columns(row)) {
            if (column >= block.firstColumn - 1 && column <= block.lastColumn) {
                columns.add(column);
            }
        }
        return columns;
    }

    /** A label with figures beside it, or with words under most heads: no note looks so. */
    private boolean isRowOfValues(int row, List<Integer> columns) {
        if (columns.size() < 2 || block.columns.containsKey(columns.getFirst())
                || FootWords.note(grid.text(row, columns.getFirst())).isPresent()) {
            return false;
        }
        var values = columns.stream().filter(block.columns::containsKey).toList();
        var figures = values.stream().filter(column -> isFigure(row, column)).toList();
        var isYearAlone = figures.size() == 1 && grid.cell(row, figures.getFirst()).map(Years::of).filter(OptionalInt::isPresent)
                .isPresent();
        return !figures.isEmpty() && !isYearAlone || values.size() >= MANY;
    }

    private boolean isFigure(int row, int column) {
        var col = block.columns.get(column).column();
        if (col.isEmpty() || !Forms.of(block.form).column(col).kind().isNumeric()) {
            return false;
        }
        var cell = grid.cell(row, column).orElseThrow();
        return cell.sort() != GridCell.Sort.TEXT || Keys.of(cell.text().strip()).isPresent()
                || cell.text().length() < LONGEST_FIGURE && Character.isDigit(cell.text().codePoints()
                        .filter(Character::isLetterOrDigit).findFirst().orElse(' '));
    }

    /** Words of a foot may be the label of a row, too: then values stand beside them. */
    private boolean isFoot(Sort sort, List<Integer> columns, int row) {
        if (columns.size() == 1) {
            return true;
        }
        var beside = grid.cell(row, columns.get(1)).orElseThrow();
        return !block.columns.containsKey(columns.get(1)) || beside.sort() == GridCell.Sort.TEXT && !block.form.equals("table5")
                && sort != Sort.SOURCE && sort != Sort.KEYS;
    }

    /** A text with a mark is a note, unless it is the label of a row. */
    private boolean isNoRow(String text, boolean afterBlank) {
        return switch (block.form) {
            case "table6", "table7", "table8", "table9" -> !SummaryLine.of(text, !block.form.equals("table6"), false).line().isPresent();
            case "table5", "table10", "table11", "table12" -> afterBlank || text.matches("(?s)\\s*(?:[(\\[]|\\*|[†‡§]|[a-n] ).*");
            default -> Labels.of(block.form, text).isEmpty();
        };
    }

    private void begin(Sort sort, int row, List<Integer> columns, String text) {
        if (sort != Sort.BOX) {
            if (sort == Sort.FOOTNOTES) {
                sheet.use(row, columns.getFirst());
                var behind = FootWords.behindColon(text);
                FootWords.note(behind).ifPresent(note -> notes.putIfAbsent(note.mark(),
                        new NoteAt(row, columns.getFirst(), note.text(), true)));
                if (!behind.isEmpty() && FootWords.note(behind).isEmpty()) {
                    sheet.unuse(row, columns.getFirst());
                }
            }
            return;
        }
        sheet.use(row, columns.getFirst());
        var behind = FootWords.behindColon(text);
        if (!behind.isEmpty()) {
            box.put(row, columns.getFirst());
            boxTexts.put(row, behind);
        }
        if (columns.size() > 1) {
            box(row, columns.subList(1, columns.size()));
        }
    }

    private void box(int row, List<Integer> columns) {
        for (var column : columns) {
            var text = CellReader.text(grid.cell(row, column).orElseThrow());
            box.putIfAbsent(row, column);
            boxTexts.merge(row, text, (one, other) -> one + " " + other);
            sheet.use(row, column);
        }
    }

    private void note(int row, List<Integer> columns, String text, boolean listed) {
        // the mark may stand in a cell of its own
        if (columns.size() == 2 && text.strip().matches("[(\\[]?(\\d{1,2}|\\*+|[a-n])[)\\].]?")) {
            var mark = text.replaceAll("[()\\[\\].\\s]", "");
            notes.putIfAbsent(mark, new NoteAt(row, columns.get(1), Tidy.entered(grid.text(row, columns.get(1))).strip(), listed));
            sheet.use(row, columns.getFirst());
            return;
        }
        noteOf(row, text).ifPresent(note -> notes.putIfAbsent(note.mark(),
                new NoteAt(row, columns.getFirst(), Tidy.entered(note.text()).strip(), listed)));
    }

    /**
     * The note that a text is; one that begins with a bare number, which stood above the line, where a cell cites that number and no
     * figures follow: before them it is the number of a category.
     */
    private Optional<FootWords.Note> noteOf(int row, String text) {
        return FootWords.note(text).or(() -> {
            var bare = BARE.matcher(text.strip());
            return bare.matches() && row > lastValues() && cited().contains(bare.group(1))
                    ? Optional.of(new FootWords.Note(bare.group(1), bare.group(2).strip())) : Optional.empty();
        });
    }

    private int lastValues() {
        if (lastValues == UNKNOWN) {
            lastValues = IntStream.range(block.firstRow, block.endRow).filter(row -> isRowOfValues(row, within(row))).max()
                    .orElse(block.firstRow - 1);
        }
        return lastValues;
    }

    /** The marks behind figures and words of the table. */
    private Set<String> cited() {
        if (cited == null) {
            cited = new HashSet<>();
            for (var row = block.firstRow; row < block.endRow; row++) {
                for (var column : grid.columns(row)) {
                    var cell = grid.cell(row, column).orElseThrow();
                    if (block.columns.containsKey(column) && (cell.sort() == GridCell.Sort.TEXT || !cell.raised().isEmpty())) {
                        cited.addAll(Marks.of(cell.text(), cell.raised()).marks());
                    }
                }
            }
        }
        return cited;
    }

    /** After the rows were placed: the listed notes and those that words cite become footnotes, the box its text. */
    void place(TableKey table, Gathered gathered) {
        var foot = Report.footOf(table);
        var referred = new java.util.TreeSet<String>();
        for (var row = block.firstRow; row < block.endRow && !notes.isEmpty(); row++) {
            if (!isRow(row)) {
                continue;
            }
            for (var column : grid.columns(row)) {
                CITED.matcher(grid.text(row, column)).results().forEach(found -> referred.add(found.group(1)));
            }
        }
        notes.forEach((mark, note) -> {
            if (!sheet.isUsed(note.row(), note.column()) && (note.listed() && mark.matches("\\d+|\\*+") || referred.contains(mark))) {
                sheet.use(note.row(), note.column());
                gathered.footnote(sheet.origin(note.row(), note.column()), foot, mark, note.text());
            }
        });
        var text = new StringBuilder();
        var first = -1;
        for (var entry : box.entrySet()) {
            first = first < 0 ? entry.getKey() : first;
            text.append(text.isEmpty() ? "" : "\n").append(boxTexts.get(entry.getKey()));
        }
        if (first >= 0) {
            gathered.box(sheet.origin(first, box.get(first)), foot, text.toString());
        }
        if (table.equals(MarkReader.TABLE)) {
            new MarkReader(sheet, gathered).read(IntStream.range(footRow, block.endRow).boxed()
                    .flatMap(row -> within(row).stream().map(column -> new MarkReader.At(row, column, grid.text(row, column)))).toList());
        }
        for (var row = footRow; row < block.endRow; row++) {
            for (var column : within(row)) {
                if (!sheet.isUsed(row, column)) {
                    sheet.use(row, column);
                    var asked = grid.cell(row, column).filter(cell -> cell.sort() != GridCell.Sort.TEXT).isPresent();
                    gathered.leave(sheet.origin(row, column), Optional.of(table), asked, Reason.of("foreign.reason.noteBelow"));
                }
            }
        }
    }
}
