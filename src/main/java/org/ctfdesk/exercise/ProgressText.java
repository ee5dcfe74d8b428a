package org.ctfdesk.exercise;

import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.ctfdesk.report.Report;
import org.ctfdesk.store.ReportFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The part of a participant's report that tells hints and time. It stands beside the exercise, so that a hint is one short line of
 * the journal. A sum over it shows where somebody changed it by hand.
 */
final class ProgressText {
    /** The name of the part. */
    static final String PART = "exerciseProgress";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ProgressText() {}

    /** What the report tells. */
    static Progress read(Report report, String id, String name) throws ExerciseFailure {
        try {
            var root = MAPPER.readTree(report.unknown().get(PART));
            var progress = new Progress(hints(root), root.path("seconds").asInt(0), root.path("handedIn").asBoolean(false));
            if (!sum(progress, id).equals(root.path("sum").asString(""))) {
                throw new ExerciseFailure("editedProgress", null, name);
            }
            return progress;
        } catch (JacksonException | NumberFormatException damaged) {
            throw new ExerciseFailure("damaged", damaged, name);
        }
    }

    /** In the first format hints stood in the exercise itself. */
    static Progress ofFirstFormat(ObjectNode exercise) {
        return new Progress(hints(exercise), 0, false);
    }

    private static TreeMap<Integer, Integer> hints(JsonNode node) {
        var hints = new TreeMap<Integer, Integer>();
        for (var entry : node.path("hints").properties()) {
            hints.put(Integer.parseInt(entry.getKey()), Math.max(0, entry.getValue().asInt(0)));
        }
        return hints;
    }

    static Report write(Report report, Progress progress, String id) {
        ObjectNode root = MAPPER.createObjectNode();
        var hints = root.putObject("hints");
        progress.hints().forEach((slip, taken) -> hints.put(slip.toString(), taken.intValue()));
        root.put("seconds", progress.seconds());
        root.put("handedIn", progress.handedIn());
        root.put("sum", sum(progress, id));
        return report.withUnknown(PART, MAPPER.writeValueAsString(root));
    }

    private static String sum(Progress progress, String id) {
        return ReportFile.sha256((id + progress).getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }
}
