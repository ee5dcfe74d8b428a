package org.ctfdesk.exercise.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ctfdesk.exercise.PlantedSlip;

/**
 * People by slips.
 *
 * @param slips the hard ones first
 * @param people in the order of their points
 * @param mended how many mended a slip, by its id
 */
public record Matrix(List<PlantedSlip> slips, List<Mark> people, Map<String, Integer> mended) {
    public Matrix {
        slips = List.copyOf(slips);
        people = List.copyOf(people);
        mended = Collections.unmodifiableMap(new TreeMap<>(mended));
    }

    /** Of these marks, in their order. */
    public static Matrix of(List<Mark> marks) {
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
        return new Matrix(slips, marks, mended);
    }

    /** How many mended it. */
    public int mendedBy(PlantedSlip slip) {
        return mended.getOrDefault(slip.id(), 0);
    }

    /** What became of a slip with one of the people; nothing where it was not in the exercise or could not be marked. */
    public Optional<Outcome> outcome(Mark mark, PlantedSlip slip) {
        return mark.score().map(score -> score.outcomes().get(slip.id()));
    }
}
