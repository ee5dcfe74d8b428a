package org.ctfdesk.store;

import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/** One function for each step from a format to the next. */
final class Upgrades {
    /**
     * The function at index 0 brings format 1 to format 2, and so on. Format 3 holds what format 2 held; only the text is another:
     * a date stands on one line, as every answer does.
     */
    private static final List<UnaryOperator<ObjectNode>> STEPS = List.of(IndicatorsOfTable10::followed, same -> same);

    private Upgrades() {}

    /** The tree of a report in the current format; the last report in it is brought up with it. */
    static ObjectNode upgraded(ObjectNode root, int format) {
        var current = root;
        if (root.path(LastJson.LAST).path(LastJson.REPORT) instanceof ObjectNode last) {
            ((ObjectNode) root.get(LastJson.LAST)).set(LastJson.REPORT, upgraded(last, format));
        }
        for (var step : STEPS.subList(Math.min(Math.max(format, 1) - 1, STEPS.size()), STEPS.size())) {
            current = step.apply(current);
        }
        return current;
    }
}
