package org.ctfdesk.picture;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a picture shows, as exact figures.
 *
 * @param id what it is, as {@code sectors}
 * @param manner how it is drawn
 * @param places along the axis, in order: years, or the names of bars
 * @param series what is drawn, in this order
 * @param left what is not drawn and why, in sentences: a gap is told and never filled
 */
public record Chart(String id, String title, String unit, Manner manner, List<String> places, List<Series> series, List<String> left) {
    /** How the series are drawn. */
    public enum Manner {
        /** Areas above each other, what is below zero downwards. */
        STACKED,
        /** Lines, each with marks at its figures. */
        LINES,
        /** Bars lying, a place a bar, parts beside each other. */
        BARS
    }

    /**
     * One of them.
     *
     * @param points by the number of the place; a place without a figure is not among them
     */
    public record Series(String name, SortedMap<Integer, BigDecimal> points) {
        public Series {
            points = new TreeMap<>(points);
        }

        /** The figure at a place. */
        public Optional<BigDecimal> at(int place) {
            return Optional.ofNullable(points.get(place));
        }
    }

    public Chart {
        places = List.copyOf(places);
        series = List.copyOf(series);
        left = List.copyOf(left);
    }

    /** True where there is nothing to draw. */
    public boolean isEmpty() {
        return series.stream().allMatch(each -> each.points().isEmpty());
    }

    /** True where every series has a figure at a place: only there can they be laid on each other. */
    public boolean isWholeAt(int place) {
        return series.stream().allMatch(each -> each.points().containsKey(place));
    }
}
