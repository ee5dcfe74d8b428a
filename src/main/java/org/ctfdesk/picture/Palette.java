package org.ctfdesk.picture;

import java.util.List;

/**
 * How series are told apart: by colours that people with any kind of colour vision tell apart, and by pattern, dash and mark
 * without them.
 */
public final class Palette {
    /** Okabe and Ito's, and two more. */
    private static final List<String> COLOURS =
            List.of("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#F0E442", "#666666",
            "#8C564B", "#7F7FBF");

    private static final List<List<Double>> DASHES = List.of(List.of(), List.of(8.0, 4.0), List.of(2.0, 3.0), List.of(10.0, 3.0, 2.0, 3.0));

    /** Directions of the strokes over an area, in degrees; the first has none. */
    private static final int[] STROKES = {-1, 45, 135, 0, 90};

    private Palette() {}

    /** The colour of a series, counted from 0; they begin again after the last. */
    public static String colour(int series) {
        return COLOURS.get(series % COLOURS.size());
    }

    /** Lengths drawn and left out by turns; empty for an unbroken line. */
    public static List<Double> dash(int series) {
        return DASHES.get(series % DASHES.size());
    }

    /** Direction of the strokes over an area in degrees; negative for none. */
    public static int strokes(int series) {
        return STROKES[series % STROKES.length];
    }
}
