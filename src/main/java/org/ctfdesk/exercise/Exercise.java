package org.ctfdesk.exercise;

import java.util.List;
import org.ctfdesk.report.Report;

/**
 * A report with slips in it, and what is right.
 *
 * @param id the same for the same report, slips and seed
 * @param title for a list
 * @param task what the participant is asked to do
 * @param minutes how long it should take
 * @param clean the report before
 * @param flawed the report that is handed out
 * @param slips what was planted, in the order of the tables
 */
public record Exercise(
        String id, String title, String task, int minutes, Report clean, Report flawed, List<PlantedSlip> slips) {
    public Exercise {
        slips = List.copyOf(slips);
    }

    /** All points that there are. */
    public int points() {
        return slips.stream().mapToInt(slip -> slip.difficulty().points()).sum();
    }
}
