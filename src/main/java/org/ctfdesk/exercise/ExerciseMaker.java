package org.ctfdesk.exercise;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import org.ctfdesk.report.Report;

/** Makes exercises from a report. The same report, wish and version of the rules give the same exercise. */
public final class ExerciseMaker {
    /** How many slips are tried for each that is wanted, so that a wish that cannot be met ends. */
    private static final int TRIES = 60;

    private ExerciseMaker() {}

    /**
     * An exercise with at most so many slips as the wish says; fewer where the report offers no more of the kind.
     *
     * @param title for a list
     * @param task what the participant is asked to do
     */
    public static Exercise make(Report clean, String title, String task, int minutes, Wish wish) {
        var order = new ArrayList<>(Palette.of(clean));
        order.removeIf(slip -> !wish.mayTake(slip));
        // The slips written for a sample tell more than those of every report: they are tried first.
        var written = new ArrayList<>(order.stream().filter(slip -> !slip.codes().isEmpty()).toList());
        order.removeAll(written);
        var random = new Random(wish.seed());
        Collections.shuffle(written, random);
        Collections.shuffle(order, random);
        written.addAll(order);
        return planted(clean, title, task, minutes, wish, written);
    }

    /** An exercise with just these slips, those left out that no rule finds beside the others. */
    public static Exercise of(Report clean, String title, String task, int minutes, List<Slip> slips) {
        return planted(clean, title, task, minutes, Wish.of(slips.size(), 0), slips);
    }

    private static Exercise planted(Report clean, String title, String task, int minutes, Wish wish, List<Slip> order) {
        var planting = new Planting(clean);
        var tries = wish.count() * TRIES;
        for (var slip : order) {
            if (planting.count() == wish.count() || tries-- == 0) {
                break;
            }
            planting.plant(slip, wish);
        }
        return new Exercise(id(title, planting.slips()), title, task, minutes, clean, planting.flawed(), planting.slips());
    }

    private static String id(String title, List<PlantedSlip> slips) {
        var sum = new CRC32();
        sum.update(title.getBytes(StandardCharsets.UTF_8));
        slips.forEach(slip -> sum.update((slip.id() + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
