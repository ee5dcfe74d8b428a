package org.ctfdesk.ui.workshop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.ctfdesk.exercise.Outcome;
import org.ctfdesk.exercise.PlantedSlip;
import org.ctfdesk.review.Mark;

/**
 * People by slips.
 *
 * @param slips the hard ones first
 * @param people in the order of their points
 */
record Matrix(List<PlantedSlip> slips, List<Mark> people) {
    static Matrix of(List<Mark> marks) {
        var byId = new TreeMap<String, PlantedSlip>();
        var mended = new TreeMap<String, Integer>();
        for (var mark : marks) {
            mark.score().ifPresent(score -> mark.exercise().orElseThrow().slips().forEach(slip -> {
                byId.put(slip.id(), slip);
                mended.merge(slip.id(), score.outcomes().get(slip.id()).counts() ? 1 : 0, Integer::sum);
            }));
        }
        var slips = new ArrayList<>(byId.values());
        slips.sort(Comparator.comparing((PlantedSlip slip) -> mended.get(slip.id())).thenComparing(PlantedSlip::id));
        return new Matrix(List.copyOf(slips), List.copyOf(marks));
    }

    /** What became of a slip with one of the people; open where that was not in the exercise or could not be marked. */
    static Outcome outcome(Mark mark, PlantedSlip slip) {
        return mark.score().map(score -> score.outcomes().getOrDefault(slip.id(), Outcome.OPEN)).orElse(Outcome.OPEN);
    }
}
