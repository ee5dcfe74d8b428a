package org.ctfdesk.ui.grid;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/** Where columns begin and end, in whole pixels from the start edge of the content. */
final class Tracks {
    static final Tracks NONE = new Tracks(0, c -> 0);

    private final double[] edges;

    Tracks(int count, IntToDoubleFunction width) {
        edges = new double[count + 1];
        for (int i = 0; i < count; i++) {
            edges[i + 1] = edges[i] + Math.max(1, Math.rint(width.applyAsDouble(i)));
        }
    }

    int count() {
        return edges.length - 1;
    }

    double start(int column) {
        return edges[column];
    }

    /** Pixels that a span takes; columns beyond the last one take none. */
    double width(int column, int span) {
        return edges[Math.min(count(), column + span)] - edges[column];
    }

    double total() {
        return edges[count()];
    }

    /** The column at this distance from the start; the first or last one for places outside. */
    int at(double x) {
        int found = Arrays.binarySearch(edges, x);
        int column = found >= 0 ? found : -found - 2;
        return Math.clamp(column, 0, Math.max(0, count() - 1));
    }

    boolean sameAs(Tracks other) {
        return Arrays.equals(edges, other.edges);
    }
}
