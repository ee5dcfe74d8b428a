package org.ctfdesk.picture;

import java.util.List;

/** A piece of a drawing, in pixels at 100 %; lengths have no more digits than a screen has. */
public sealed interface Shape {
    /** A point. */
    record Point(double x, double y) {}

    /**
     * A filled area.
     *
     * @param series which series it belongs to; colour and pattern follow from it
     * @param told what it says, for whoever points there
     */
    record Area(List<Point> points, int series, String told) implements Shape {}

    /** A line of a series; its dash follows from the series. */
    record Line(List<Point> points, int series) implements Shape {}

    /** A mark at a figure; its form follows from the series. */
    record Mark(Point at, int series, String told) implements Shape {}

    /** A line of the axes; the line at zero is stronger. */
    record Rule(Point from, Point to, boolean strong) implements Shape {}

    /** Words. */
    record Label(Point at, String text, Anchor anchor, boolean strong) implements Shape {}

    /** Which end of the words stands at their point. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }
}
