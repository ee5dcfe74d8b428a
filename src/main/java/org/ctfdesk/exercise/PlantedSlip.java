package org.ctfdesk.exercise;

import java.util.List;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.text.Words;

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

    /** The same in other words. */
    PlantedSlip said(String otherwise, String compared) {
        return new PlantedSlip(id, otherwise, code, paragraph, compared, where, difficulty, touches);
    }

    /** The same in the words of the program, where it is one of those that come with it. */
    PlantedSlip in(Words words) {
        var kind = id.indexOf(':');
        var key = "exercise.slip." + (kind < 0 ? id.substring(id.indexOf('/') + 1) : id.substring(0, kind));
        return words.has(key) ? said(words.of(key), compare) : this;
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
