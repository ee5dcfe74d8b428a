package org.ctfdesk.exercise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;

/**
 * Makes an exercise of two reports: what the right one says and the one that is handed out does not is asked for. No rule has to tell
 * it; the right answer alone decides.
 */
public final class AskedAnswers {
    /**
     * What is asked for as one thing: all of it must be right.
     *
     * @param id of the thing; touches with the same one belong together
     * @param what it is, in a few words
     * @param paragraph of the decision that asks for it
     * @param compare the last hint
     * @param difficulty how hard it is
     */
    public record Thing(String id, String what, String paragraph, String compare, Difficulty difficulty) {}

    private AskedAnswers() {}

    /**
     * The exercise.
     *
     * @param thing to which a touch belongs
     * @param otherwise where a thing is told that touches no cell
     */
    public static Exercise of(Brief brief, List<Material> materials, Report clean, Report flawed, Function<Touch, Thing> thing,
            Place otherwise) {
        var things = new LinkedHashMap<String, Thing>();
        var touches = new LinkedHashMap<String, List<Touch>>();
        for (var touch : Touch.between(clean, flawed)) {
            if (touch instanceof Touch.Beside) {
                continue;
            }
            var its = thing.apply(touch);
            things.putIfAbsent(its.id(), its);
            touches.computeIfAbsent(its.id(), made -> new ArrayList<>()).add(touch);
        }
        var slips = things.values().stream().map(each -> new PlantedSlip(each.id(), each.what(), "", each.paragraph(), each.compare(),
                where(touches.get(each.id()), otherwise), each.difficulty(), touches.get(each.id()))).toList();
        return Exercise.of(brief, materials, clean, flawed, slips);
    }

    private static Place where(List<Touch> touches, Place otherwise) {
        for (var touch : touches) {
            if (touch instanceof Touch.Cell(var place)) {
                return place;
            }
        }
        return otherwise;
    }
}
