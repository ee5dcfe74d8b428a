package org.ctfdesk.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TabSeparatedTest {
    @Test
    void writesAsExcelDoes() {
        assertEquals(
                "1\t\"a \"\"net\"\" one\"\n\"two\nlines\"\t\n",
                TabSeparated.write(List.of(List.of("1", "a \"net\" one"), List.of("two\nlines", ""))));
    }

    @Test
    void readsLineEndsOfEverySystem() {
        assertEquals(List.of(List.of("a"), List.of("b"), List.of("c")), TabSeparated.read("a\r\nb\rc\n"));
    }

    @Test
    void takesQuotesInsideAnUnquotedCellAsTheyAre() {
        assertEquals(List.of(List.of("5\" pipe", "x")), TabSeparated.read("5\" pipe\tx"));
        assertEquals(List.of(List.of("\"net\" zero", "x")), TabSeparated.read("\"net\" zero\tx"));
        assertEquals(List.of(List.of("\"never closed", "x")), TabSeparated.read("\"never closed\tx"));
    }

    @Test
    void keepsEmptyCellsAndRows() {
        assertEquals(List.of(List.of("", ""), List.of(""), List.of("", "x")), TabSeparated.read("\t\n\n\tx"));
        assertEquals(List.of(), TabSeparated.read(""));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void readsBackWhatItWrote(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            int columns = 1 + random.nextInt(4);
            List<List<String>> block = new ArrayList<>();
            for (int row = 0; row <= random.nextInt(4); row++) {
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < columns; column++) {
                    cells.add(word(random));
                }
                block.add(cells);
            }
            assertEquals(block, TabSeparated.read(TabSeparated.write(block)));
        }
    }

    private static String word(Random random) {
        String letters = "ab1, ;\"\"\t\n\r'é";
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        return word.toString();
    }
}
