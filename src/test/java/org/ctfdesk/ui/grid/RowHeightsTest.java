package org.ctfdesk.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowHeightsTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 8, 100, 1000})
    void addsUpLikeAPlainSum(int count) {
        Random random = new Random(count);
        double[] real = random.ints(count, 10, 300).asDoubleStream().toArray();
        RowHeights heights = new RowHeights(count, r -> r % 3 == 0 ? real[r] : Double.NaN, 20, r -> real[r]);
        double[] now = new double[count];
        for (int r = 0; r < count; r++) {
            now[r] = r % 3 == 0 ? real[r] : 20;
        }
        for (int i = 0; i < 50 && count > 0; i++) {
            int row = random.nextInt(count);
            now[row] = real[row];
            assertEquals(real[row], heights.sure(row));
        }
        double sum = 0;
        for (int r = 0; r < count; r++) {
            assertEquals(sum, heights.offset(r));
            assertEquals(r, heights.at(sum));
            assertEquals(r, heights.at(sum + now[r] - 0.5));
            sum += now[r];
        }
        assertEquals(sum, heights.total());
        assertEquals(0, heights.at(-5));
        assertEquals(Math.max(0, count - 1), heights.at(sum + 5));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void neverScrollsPastItsEndsAndShowsWhatItReveals(int seed) {
        Random random = new Random(seed);
        int count = 3 + random.nextInt(200);
        double view = 50 + random.nextInt(500);
        double[] real = random.ints(count, 10, 400).asDoubleStream().toArray();
        RowHeights heights = new RowHeights(count, r -> Double.NaN, 25, r -> real[r]);
        RowScroll scroll = new RowScroll();
        int first = 2;
        scroll.reset(heights, first, view);
        for (int i = 0; i < 500; i++) {
            switch (random.nextInt(3)) {
                case 0 -> scroll.moveBy(random.nextInt(2000) - 1000);
                case 1 -> scroll.moveTo(random.nextDouble() * scroll.range());
                default -> {
                    int row = first + random.nextInt(count - first);
                    scroll.reveal(row);
                    assertTrue(row >= scroll.top() && row <= scroll.bottom(), "row " + row + " is in sight");
                    double start = heights.between(first, row) - scroll.position();
                    if (real[row] < view) {
                        assertTrue(start >= 0 && start + real[row] <= view, "all of row " + row);
                    }
                }
            }
            assertTrue(scroll.top() >= first && scroll.hidden() >= 0);
            double below = heights.between(first, count) - scroll.position();
            assertTrue(below >= Math.min(view, heights.between(first, count)), "no empty ground below");
        }
        scroll.moveTo(1e9);
        assertEquals(count - 1, scroll.bottom());
        scroll.moveBy(-1e9);
        assertEquals(0, scroll.position());
    }

    @ParameterizedTest
    @ValueSource(doubles = {30, 100, 333})
    void goesAPageFurtherEachTime(double view) {
        RowHeights heights = new RowHeights(100, r -> Double.NaN, 25, r -> 20 + r % 7 * 30);
        RowScroll scroll = new RowScroll();
        scroll.reset(heights, 1, view);
        int row = 1;
        for (int i = 0; i < 100; i++) {
            int next = scroll.page(row, true);
            assertTrue(next > row || row == 99);
            row = next;
        }
        for (int i = 0; i < 100; i++) {
            row = scroll.page(row, false);
        }
        assertEquals(1, row);
    }
}
