package org.ctfdesk.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClipBlockTest {
    @Test
    void repeatsABlockOverASelectionItDivides() {
        CellRange two = new CellRange(3, 1, 4, 4);
        assertEquals(List.of(List.of("a", "a", "a", "a"), List.of("a", "a", "a", "a")), fitted(two, List.of("a")));
        assertEquals(List.of(List.of("a", "b", "a", "b"), List.of("a", "b", "a", "b")), fitted(two, List.of("a", "b")));
        assertEquals(List.of(List.of("a", "b", "c")), fitted(two, List.of("a", "b", "c")));
    }

    private static List<List<String>> fitted(CellRange selection, List<String> row) {
        return ClipBlock.fitted(List.of(row), selection);
    }
}
