package org.ctfdesk.store;

import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One function for each step from a format to the next. */
final class Upgrades {
    /**
     * The function at index 0 brings format 1 to format 2, and so on. Format 3 holds what format 2 held; only the text is another:
     * a date stands on one line, as every answer does. Format 4 may hold named versions and what cells said before; a version that
     * does not know them would keep them as they are while the report changes.
     */
    private static final List<UnaryOperator<ObjectNode>> STEPS = List.of(IndicatorsOfTable10::followed, same -> same, same -> same);

    private Upgrades() {}

    /** The tree of a report in the current format; reports that stand in it are brought up with it. */
    static ObjectNode upgraded(ObjectNode root, int format) {
        var current = root;
        upgradeIn(root.path(LastJson.LAST), format);
        upgradeIn(root.path(PartJson.PACKAGE.member()), format);
        root.path(PastJson.VERSIONS).forEach(version -> upgradeIn(version, format));
        for (var step : STEPS.subList(Math.min(Math.max(format, 1) - 1, STEPS.size()), STEPS.size())) {
            current = step.apply(current);
        }
        return current;
    }

    private static void upgradeIn(JsonNode holder, int format) {
        if (holder instanceof ObjectNode node && node.path(LastJson.REPORT) instanceof ObjectNode report) {
            node.set(LastJson.REPORT, upgraded(report, format));
        }
    }
}
