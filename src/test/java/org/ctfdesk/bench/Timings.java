package org.ctfdesk.bench;

import java.util.Arrays;
import java.util.Locale;

/** Times of one thing, in milliseconds. */
public final class Timings {
    private final double[] millis;
    private int count;

    public Timings(int most) {
        millis = new double[most];
    }

    public void add(long nanos) {
        millis[count++] = nanos / 1e6;
    }

    /** The value below which {@code share} of the times lie. */
    public double quantile(double share) {
        var sorted = Arrays.copyOf(millis, count);
        Arrays.sort(sorted);
        return sorted[Math.min(count - 1, (int) (share * count))];
    }

    public double median() {
        return quantile(0.5);
    }

    /** One line of a table. */
    public static void row(String what, String measured, String reach, boolean held) {
        System.out.printf(Locale.ROOT, "| %-58s | %-34s | %-22s | %-4s |%n", what, measured, reach, held ? "yes" : "NO");
    }

    public static void head() {
        System.out.printf(Locale.ROOT, "| %-58s | %-34s | %-22s | %-4s |%n", "what", "measured", "reach", "held");
        System.out.println("|" + "-".repeat(60) + "|" + "-".repeat(36) + "|" + "-".repeat(24) + "|" + "-".repeat(6) + "|");
    }

    public static String millis(double value) {
        return String.format(Locale.ROOT, "%.1f ms", value);
    }
}
