package org.ctfdesk.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ctfdesk.ui.grid.cell.CellKind.Zone;
import org.junit.jupiter.api.Test;

class FrameTest {
    private final Frame frame = new Frame();

    @Test
    void scrollsAsLittleAsItTakes() {
        frame.reset(new Tracks(10, c -> 100), 1, 350);
        frame.reveal(5, 5);
        assertEquals(250, frame.scroll());
        frame.reveal(4, 4);
        assertEquals(250, frame.scroll());
        frame.reveal(2, 2);
        assertEquals(100, frame.scroll());
        frame.reveal(0, 0);
        assertEquals(100, frame.scroll());
        assertEquals(2, frame.firstColumn());
        assertEquals(0, frame.columnAt(50));
        assertEquals(2, frame.columnAt(150));
    }

    @Test
    void keepsTheWordsOfAWideCellInSight() {
        frame.reset(new Tracks(10, c -> 100), 1, 350);
        assertEquals(Zone.BODY, frame.zone(1, 9, false));
        assertEquals(Zone.ACROSS, frame.zone(0, 10, false));
        assertEquals(Zone.TOP, frame.zone(4, 1, true));
        frame.scrollTo(300);
        assertEquals(250, frame.shownWidth(1, 9));
        assertEquals(300, frame.shownFrom(1, 9));
        assertEquals(350, frame.shownWidth(0, 10));
        assertEquals(700, frame.nodeWidth(0, 10));
    }

    @Test
    void freezesNothingInAViewTooNarrow() {
        frame.reset(new Tracks(3, c -> 300), 1, 400);
        assertEquals(0, frame.frozen());
        frame.reset(new Tracks(3, c -> 300), 1, 600);
        assertEquals(1, frame.frozen());
    }

    @Test
    void freezesAsManyColumnsAsLeaveRoomToScroll() {
        frame.reset(new Tracks(10, c -> 100), 3, 400);
        assertEquals(2, frame.frozen());
        frame.reset(new Tracks(10, c -> 100), 3, 500);
        assertEquals(3, frame.frozen());
    }
}
