package org.ctfdesk.ui.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What leaves and enters the clipboard: a range as rows of text, and rows of text as they fit a selection. */
final class ClipBlock {
    private ClipBlock() {}

    /** Texts of a range, as shown where there are no edits to ask; places under a span are "", so that the block keeps its shape. */
    static List<List<String>> of(GridContent content, GridEdits edits, CellRange range) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = range.top(); row <= range.bottom(); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = range.left(); column <= range.right(); column++) {
                GridCell cell = content.cell(row, column);
                String text = edits == null ? cell.text() : edits.copied(row, column);
                cells.add(cell == GridCell.COVERED ? "" : text);
            }
            rows.add(cells);
        }
        return rows;
    }

    /** A text with the manner in which it was written, which says that it was copied here. */
    static String marked(GridEdits edits, String text) {
        return (edits == null ? "" : edits.manner()) + "\n" + text;
    }

    /** The manner of a text that was copied here; nothing where the mark is of another text. */
    static Optional<String> manner(Object mark, String text) {
        return mark instanceof String marked && marked.substring(marked.indexOf('\n') + 1).equals(text)
                ? Optional.of(marked.substring(0, marked.indexOf('\n')))
                : Optional.empty();
    }

    /** One text alone is repeated over all that is selected; any block that repeats evenly too; others stay as they are. */
    static List<List<String>> fitted(List<List<String>> block, CellRange selection) {
        int height = block.size();
        int width = block.stream().mapToInt(List::size).max().orElse(0);
        if (height == 0 || width == 0 || selection.rows() % height != 0 || selection.columns() % width != 0) {
            return block;
        }
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < selection.rows(); row++) {
            List<String> source = new ArrayList<>(block.get(row % height));
            source.addAll(Collections.nCopies(width - source.size(), ""));
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < selection.columns(); column++) {
                cells.add(source.get(column % width));
            }
            rows.add(cells);
        }
        return rows;
    }
}
