package org.ctfdesk.exercise;

import java.util.List;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;

/**
 * A slip that stands in an exercise, or an answer that is to be given.
 *
 * @param id by which it is called
 * @param what the slip in a few words: the solution
 * @param code of the rule that tells it; "" where no rule finds it
 * @param paragraph of the decision that asks for it; "" where none is named
 * @param compare the last hint in the trainer's words; "" where the rule's own title says it
 * @param where the cell at which it is told, or the first that it touches
 * @param difficulty how much has to be looked at
 * @param touches all that it changed
 */
public record PlantedSlip(String id, String what, String code, String paragraph, String compare, Place where, Difficulty difficulty,
        List<Touch> touches) {
    public PlantedSlip {
        touches = List.copyOf(touches);
    }

    /** {@code onto} with what {@code from} says wherever this slip touches: planted from the flawed report, mended from the clean one. */
    public Report copy(Report from, Report onto) {
        var report = onto;
        for (var touch : touches) {
            report = touch.copy(from, report);
        }
        return report;
    }
}
