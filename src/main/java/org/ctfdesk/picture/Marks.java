package org.ctfdesk.picture;

import java.util.List;
import org.ctfdesk.picture.Shape.Point;

/** The forms of marks, by their corners round the figure. */
public final class Marks {
    private static final List<List<Point>> FORMS = List.of(
            List.of(new Point(-3.5, -3.5), new Point(3.5, -3.5), new Point(3.5, 3.5), new Point(-3.5, 3.5)),
            List.of(new Point(0, -5), new Point(5, 0), new Point(0, 5), new Point(-5, 0)),
            List.of(new Point(0, -5), new Point(4.5, 4), new Point(-4.5, 4)),
            List.of(new Point(0, 5), new Point(4.5, -4), new Point(-4.5, -4)));

    private Marks() {}

    /** The corners of a series' mark. */
    public static List<Point> corners(int series) {
        return FORMS.get(series % FORMS.size());
    }
}
