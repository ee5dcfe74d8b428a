package org.ctfdesk.picture;

import java.util.ArrayList;
import java.util.List;

/** An axis from one round figure to another, with round steps between. */
record Scale(double low, double high, double step) {
    private static final int STEPS = 6;

    /** The smallest axis with round steps that holds both. */
    static Scale of(double least, double most) {
        var span = most - least;
        if (span <= 0) {
            return new Scale(0, 1, 1);
        }
        var rough = span / STEPS;
        var power = Math.pow(10, Math.floor(Math.log10(rough)));
        var step = rough <= power ? power : rough <= 2 * power ? 2 * power : rough <= 5 * power ? 5 * power : 10 * power;
        return new Scale(Math.floor(least / step) * step, Math.ceil(most / step) * step, step);
    }

    List<Double> ticks() {
        var ticks = new ArrayList<Double>();
        var count = Math.round((high - low) / step);
        for (var i = 0; i <= count; i++) {
            var tick = low + i * step;
            ticks.add(Math.abs(tick) < step / 1000 ? 0.0 : Math.round(tick * 1e9) / 1e9);
        }
        return ticks;
    }
}
