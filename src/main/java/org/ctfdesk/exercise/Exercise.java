package org.ctfdesk.exercise;

import java.util.List;
import org.ctfdesk.report.Report;

/**
 * A report with slips in it, or with answers still to be given, and what is right.
 *
 * @param id the same for the same report, slips and words
 * @param work what is asked
 * @param title for a list
 * @param task what the participant is asked to do
 * @param minutes how long it should take
 * @param materials texts that come with it
 * @param clean the report as it should be
 * @param flawed the report that is handed out
 * @param slips what was planted or is to be filled in, in the order of the tables
 */
public record Exercise(String id, Work work, String title, String task, int minutes, List<Material> materials, Report clean,
        Report flawed, List<PlantedSlip> slips) {
    public Exercise {
        materials = List.copyOf(materials);
        slips = List.copyOf(slips);
    }

    /** An exercise whose id follows from all the rest. */
    public static Exercise of(Brief brief, List<Material> materials, Report clean, Report flawed, List<PlantedSlip> slips) {
        var nameless = new Exercise("", brief.work(), brief.title(), brief.task(), brief.minutes(), materials, clean, flawed, slips);
        return new Exercise(PackedSolution.id(nameless), brief.work(), brief.title(), brief.task(), brief.minutes(), materials, clean,
                flawed, slips);
    }

    /** All points that there are. */
    public int points() {
        return slips.stream().mapToInt(slip -> slip.difficulty().points()).sum();
    }
}
