package org.ctfdesk.exercise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;

/** Makes exercises from a report. The same report, wish and version of the rules give the same exercise. */
public final class ExerciseMaker {
    /** How many slips are tried for each that is wanted, so that a wish that cannot be met ends. */
    private static final int TRIES = 60;

    private ExerciseMaker() {}

    /** An exercise with at most so many slips as the wish says; fewer where the report offers no more of the kind. */
    public static Exercise make(Report clean, Brief brief, Wish wish) {
        return make(clean, brief, wish, List.of());
    }

    /**
     * The same with slips of the trainer's own beside those that are chosen.
     *
     * @param own planted first, and not counted
     */
    public static Exercise make(Report clean, Brief brief, Wish wish, List<Slip> own) {
        var order = new ArrayList<>(Palette.of(clean));
        order.removeIf(slip -> !wish.mayTake(slip));
        // The slips written for a sample tell more than those of every report: they are tried first.
        var written = new ArrayList<>(order.stream().filter(slip -> !slip.codes().isEmpty()).toList());
        order.removeAll(written);
        var random = new Random(wish.seed());
        Collections.shuffle(written, random);
        Collections.shuffle(order, random);
        written.addAll(order);
        return planted(clean, brief, wish, own, written);
    }

    /** An exercise with just these slips, those left out that no rule finds beside the others. */
    public static Exercise of(Report clean, Brief brief, List<Slip> slips) {
        return planted(clean, brief, Wish.of(slips.size(), 0), List.of(), slips);
    }

    private static Exercise planted(Report clean, Brief brief, Wish wish, List<Slip> own, List<Slip> order) {
        var planting = new Planting(bare(clean));
        own.forEach(planting::plantOwn);
        var tries = wish.count() * TRIES;
        var all = wish.count() + planting.count();
        for (var slip : order) {
            if (planting.count() == all || tries-- == 0) {
                break;
            }
            planting.plant(slip, wish);
        }
        return Exercise.of(brief, List.of(), bare(clean), planting.flawed(), planting.slips());
    }

    /**
     * Without what would tell the solution, or belongs to other work on the report: named versions and what stood in cells before,
     * comments, the part that a team may change, an exercise that the report was begun as.
     */
    static Report bare(Report report) {
        return report.withoutUnknown(ExerciseText.PARTS).with(new ReportPart.Versions(List.of())).with(new ReportPart.Cells(List.of()))
                .with(new ReportPart.Comments(List.of())).with(new ReportPart.Package(Optional.empty()));
    }

    /** The same exercise without the slip of that number, from 1: a trainer thought better of it. */
    public static Exercise without(Exercise exercise, int number) {
        var slips = new ArrayList<>(exercise.slips());
        var flawed = slips.remove(number - 1).copy(exercise.clean(), exercise.flawed());
        return Exercise.of(brief(exercise), exercise.materials(), exercise.clean(), flawed, slips);
    }

    /** The same exercise under other words. */
    public static Exercise told(Exercise exercise, Brief brief) {
        return Exercise.of(brief, exercise.materials(), exercise.clean(), exercise.flawed(), exercise.slips());
    }

    private static Brief brief(Exercise exercise) {
        return new Brief(exercise.work(), exercise.title(), exercise.task(), exercise.minutes());
    }
}
