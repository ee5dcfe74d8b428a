package org.ctfdesk.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClipBlockTest {
    @Test
    void repeatsABlockOverASelectionItDivides() {
        CellRange two = new CellRange(3, 1, 4, 4);
        assertEquals(List.of(List.of("a", "a", "a", "a"), List.of("a", "a", "a", "a")), fitted(two, List.of("a")));
        assertEquals(List.of(List.of("a", "b", "a", "b"), List.of("a", "b", "a", "b")), fitted(two, List.of("a", "b")));
        assertEquals(List.of(List.of("a", "b", "c")), fitted(two, List.of("a", "b", "c")));
    }

    @Test
    void whatWasCopiedHereComesBackWholeAndAnythingElseDoesNot() {
        var mark = ClipBlock.marked(null, "12\t3\n", "12 (1)\t3\n");
        assertEquals("12 (1)\t3\n", ClipBlock.own(mark, "12\t3\n").orElseThrow().full());
        assertEquals(Optional.empty(), ClipBlock.own(mark, "12\t4\n"), "another program's text stands there by now");
        assertEquals(Optional.empty(), ClipBlock.own(mark, "12\t3"));
        assertEquals(Optional.empty(), ClipBlock.own(null, "12\t3\n"));
        assertEquals(Optional.empty(), ClipBlock.own("an older mark", "12\t3\n"));
    }

    @Test
    void headsAndTheWordsOfTheRowsGoAlong() {
        var content = Samples.progress();
        var range = new CellRange(content.headRows(), 1, content.headRows() + 1, 2);
        var bare = ClipBlock.bare(content, null, range, false);
        var headed = ClipBlock.bare(content, null, range, true);
        assertEquals(content.headRows() + 2, headed.size());
        for (var i = 0; i < 2; i++) {
            assertEquals(content.cell(content.headRows() + i, 0).text(), headed.get(content.headRows() + i).getFirst());
            assertEquals(bare.get(i), headed.get(content.headRows() + i).subList(1, 3));
        }
        assertEquals("<table><tr><td>a &amp; b&lt;c</td><td>1<br>2</td></tr></table>", ClipBlock.html(List.of(List.of("a & b<c", "1\n2"))));
    }

    private static List<List<String>> fitted(CellRange selection, List<String> row) {
        return ClipBlock.fitted(List.of(row), selection);
    }
}
