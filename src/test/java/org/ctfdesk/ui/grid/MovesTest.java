package org.ctfdesk.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ctfdesk.ui.grid.Moves.Step;
import org.ctfdesk.ui.grid.cell.GridCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MovesTest {
    private final ListContent form = Samples.progress();
    private final Moves moves = new Moves(form);

    @Test
    void keepsItsColumnAcrossAHeading() {
        GridCursor at = GridCursor.at(4, 5);
        at = moves.step(at, Step.DOWN, false);
        assertEquals(new CellRange(5, 0, 5, 9), at.range(form));
        assertEquals(GridCursor.at(6, 5), moves.step(at, Step.DOWN, false));
    }

    @Test
    void neverEntersTheHead() {
        GridCursor first = moves.step(GridCursor.at(9, 3), Step.FIRST, false);
        assertEquals(GridCursor.at(2, 0), first);
        assertEquals(first, moves.step(first, Step.UP, false));
    }

    @Test
    void stepsOverSpansAsAWhole() {
        GridCursor merged = GridCursor.at(13, 1);
        assertEquals(GridCursor.at(13, 3), moves.step(merged, Step.RIGHT, false));
        assertEquals(GridCursor.at(15, 1), moves.step(merged, Step.DOWN, false));
        assertEquals(new CellRange(13, 1, 14, 2), GridCursor.at(14, 2).range(form));
    }

    @Test
    void selectsWholeAnswersAtItsCorners() {
        GridCursor at = moves.step(GridCursor.at(14, 3), Step.LEFT, true);
        assertEquals(new CellRange(13, 1, 14, 3), at.range(form));
    }

    @Test
    void doesNotWidenASelectionThatPassesAHeading() {
        assertEquals(new CellRange(4, 3, 6, 4), new GridCursor(6, 4, 4, 3).range(form));
        assertEquals(new CellRange(4, 3, 5, 3), new GridCursor(5, 3, 4, 3).range(form));
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void comesToRestAtAnEdge(Step step) {
        GridCursor at = GridCursor.at(8, 5);
        for (int i = 0; i < 60; i++) {
            at = moves.step(at, step, false);
        }
        assertEquals(at, moves.step(at, step, false));
        assertTrue(at.row() >= 2 && at.row() < form.rowCount() && at.column() >= 0 && at.column() < 10);
    }

    @Test
    void tabGoesFromOneEditableCellToTheNext() {
        GridCursor unit = moves.tab(GridCursor.at(3, 0), true);
        assertEquals(GridCursor.at(3, 1), unit);
        assertEquals(GridCursor.at(4, 1), moves.tab(GridCursor.at(3, 7), true), "over shaded cells and the label");
        assertEquals(GridCursor.at(3, 7), moves.tab(GridCursor.at(4, 1), false));
        assertEquals(GridCursor.at(13, 3), moves.tab(GridCursor.at(13, 1), true));
    }

    @Test
    void staysWithinAnotherContent() {
        GridCursor far = new GridCursor(15, 9, 3, 8);
        assertEquals(new GridCursor(2, 3, 2, 3), far.within(Samples.numbers(2)));
        assertNull(far.within(Samples.numbers(0)));
        assertNull(far.within(null));
    }

    @Test
    void followsARowThatMoved() {
        ListContent two = Samples.numbers(2);
        GridContent edited = two.with(1, 1, "9");
        assertEquals(1, ContentChange.follow(two, edited, 1));
        assertTrue(ContentChange.sameColumns(two, edited));
        GridContent longer = new Shifted(two);
        assertEquals(3, ContentChange.follow(two, longer, 2));
        assertEquals(2, ContentChange.follow(longer, two, 3));
    }

    /** One row more at the top of the body. */
    private record Shifted(GridContent of) implements GridContent {
        private int from(int row) {
            return row <= 1 ? row : row - 1;
        }

        @Override
        public int rowCount() {
            return of.rowCount() + 1;
        }

        @Override
        public int columnCount() {
            return of.columnCount();
        }

        @Override
        public int headRows() {
            return of.headRows();
        }

        @Override
        public int frozenColumns() {
            return of.frozenColumns();
        }

        @Override
        public double preferredWidth(int column) {
            return of.preferredWidth(column);
        }

        @Override
        public GridCell cell(int row, int column) {
            return of.cell(from(row), column);
        }

        @Override
        public Object rowIdentity(int row) {
            return row == 1 ? this : of.rowIdentity(from(row));
        }

        @Override
        public int anchorRow(int row, int column) {
            return row;
        }

        @Override
        public int anchorColumn(int row, int column) {
            return column;
        }
    }
}
