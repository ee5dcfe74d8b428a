package org.ctfdesk.ui.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.ui.grid.cell.GridCell;

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

    /**
     * The range for other programs: figures without their footnotes, on demand with the heads above it and the words at the
     * beginning of each row.
     */
    static List<List<String>> bare(GridContent content, GridEdits edits, CellRange range, boolean withHeads) {
        List<Integer> rows = new ArrayList<>();
        List<Integer> columns = new ArrayList<>();
        if (withHeads) {
            for (int row = 0; row < content.headRows(); row++) {
                rows.add(row);
            }
            for (int column = 0; column < Math.min(content.frozenColumns(), range.left()); column++) {
                columns.add(column);
            }
        }
        for (int row = Math.max(range.top(), rows.size()); row <= range.bottom(); row++) {
            rows.add(row);
        }
        for (int column = range.left(); column <= range.right(); column++) {
            columns.add(column);
        }
        List<List<String>> block = new ArrayList<>();
        for (int row : rows) {
            List<String> cells = new ArrayList<>();
            for (int column : columns) {
                cells.add(text(content, edits, row, column, range));
            }
            block.add(cells);
        }
        return block;
    }

    /** A head that begins before the block stands in its first column, so that no column is without one. */
    private static String text(GridContent content, GridEdits edits, int row, int column, CellRange range) {
        if (content.cell(row, column) != GridCell.COVERED) {
            return edits == null ? content.cell(row, column).text() : edits.bare(row, column);
        }
        int anchor = content.anchorColumn(row, column);
        boolean isCut = row < content.headRows() && column == range.left() && anchor < column && content.anchorRow(row, column) == row;
        return isCut ? content.cell(row, anchor).text() : "";
    }

    /** The block as a table that word processors and sheets take with its cells. */
    static String html(List<List<String>> block) {
        StringBuilder out = new StringBuilder("<table>");
        for (List<String> row : block) {
            out.append("<tr>");
            for (String cell : row) {
                out.append("<td>").append(cell.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>"))
                        .append("</td>");
            }
            out.append("</tr>");
        }
        return out.append("</table>").toString();
    }

    /**
     * What only a grid of this program reads.
     *
     * @param manner in which the texts are written
     * @param full the texts with the footnotes that they cite
     */
    record Own(String manner, String full) {}

    /** Texts with the manner in which they were written, to stand on the clipboard beside {@code plain}. */
    static String marked(GridEdits edits, String plain, String full) {
        return (edits == null ? "" : edits.manner()) + "\n" + plain.length() + "\n" + plain + full;
    }

    /** What was copied here; nothing where the mark is of another text than the plain one beside it. */
    static Optional<Own> own(Object mark, String plain) {
        if (!(mark instanceof String marked)) {
            return Optional.empty();
        }
        String[] parts = marked.split("\n", 3);
        if (parts.length < 3 || !parts[1].equals(String.valueOf(plain.length())) || !parts[2].startsWith(plain)) {
            return Optional.empty();
        }
        return Optional.of(new Own(parts[0], parts[2].substring(plain.length())));
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
