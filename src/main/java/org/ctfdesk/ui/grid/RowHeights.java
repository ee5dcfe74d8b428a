package org.ctfdesk.ui.grid;

import java.util.BitSet;
import java.util.function.IntToDoubleFunction;

/**
 * Heights of all rows in pixels: measured ones, and a guess for those never looked at. Offsets are sums kept in a binary
 * indexed tree, so that measuring one row among thousands costs a few additions.
 */
final class RowHeights {
    private final int count;
    private final double[] heights;
    private final double[] tree;
    private final BitSet measured = new BitSet();
    private final IntToDoubleFunction measure;
    private int changes;

    /**
     * @param known height where it is known already, NaN where it has to be measured
     * @param guess what an unknown row is taken for
     * @param measure asked once for each unknown row, when it is needed
     */
    RowHeights(int count, IntToDoubleFunction known, double guess, IntToDoubleFunction measure) {
        this.count = count;
        this.measure = measure;
        heights = new double[count];
        tree = new double[count + 1];
        for (int row = 0; row < count; row++) {
            double height = known.applyAsDouble(row);
            heights[row] = Double.isNaN(height) ? guess : height;
            measured.set(row, !Double.isNaN(height));
        }
        buildTree();
    }

    private void buildTree() {
        for (int i = 1; i <= count; i++) {
            tree[i] = heights[i - 1];
        }
        for (int i = 1; i <= count; i++) {
            int parent = i + Integer.lowestOneBit(i);
            if (parent <= count) {
                tree[parent] += tree[i];
            }
        }
    }

    int count() {
        return count;
    }

    boolean isMeasured(int row) {
        return measured.get(row);
    }

    /** Height as far as it is known. */
    double height(int row) {
        return heights[row];
    }

    /** Height, measured now if it never was. */
    double sure(int row) {
        if (!measured.get(row)) {
            double height = Math.ceil(measure.applyAsDouble(row));
            measured.set(row);
            if (height != heights[row]) {
                add(row, height - heights[row]);
            }
        }
        return heights[row];
    }

    private void add(int row, double difference) {
        heights[row] += difference;
        changes++;
        for (int i = row + 1; i <= count; i += Integer.lowestOneBit(i)) {
            tree[i] += difference;
        }
    }

    /** Grows with every height that turned out otherwise; whoever placed rows compares it. */
    int changes() {
        return changes;
    }

    /** Pixels above the row. */
    double offset(int row) {
        double sum = 0;
        for (int i = row; i > 0; i -= Integer.lowestOneBit(i)) {
            sum += tree[i];
        }
        return sum;
    }

    double total() {
        return offset(count);
    }

    /** Sum of the heights from one row to before another. */
    double between(int from, int to) {
        return offset(Math.min(to, count)) - offset(from);
    }

    /** The row at this distance from the top; the first or last one for places outside. */
    int at(double y) {
        int row = 0;
        double rest = y;
        for (int step = Integer.highestOneBit(Math.max(1, count)); step > 0; step >>= 1) {
            if (row + step <= count && tree[row + step] <= rest) {
                row += step;
                rest -= tree[row];
            }
        }
        return Math.clamp(row, 0, Math.max(0, count - 1));
    }

    /** Measures all rows again when they are next needed; until then the old heights are the guess. */
    void forget() {
        measured.clear();
        changes++;
    }
}
