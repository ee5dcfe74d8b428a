package org.ctfdesk.exercise;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.store.ReportFile;
import org.ctfdesk.store.ReportText;
import org.ctfdesk.store.StoreFailure;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An exercise as JSON text. What is right is packed, so that nobody reads it by accident in a text editor; it is no secret, and
 * says so. A participant's report carries the exercise beside its tables, with the hints that were taken.
 */
public final class ExerciseText {
    /** The format that this version writes and the newest that it reads. */
    static final int FORMAT = 1;
    /** The part of a participant's report that holds the exercise. */
    static final String PART = "exercise";

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String NOTE = "The solution is packed so that it is not read by accident. It is not encrypted.";
    private static final int LARGEST = 256 << 20;

    private ExerciseText() {}

    /** The exercise as a file of its own; the same exercise gives the same text. */
    public static String write(Exercise exercise) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(head(exercise)) + "\n";
    }

    /** The report that a participant works on: the flawed one, which carries the exercise and no hint yet. */
    public static Report handOut(Exercise exercise) {
        return withPart(exercise.flawed(), head(exercise));
    }

    /** {@code report} with one step more of the hints for the slip of that number, from 1: a name would give it away. */
    public static Report withHint(Report report, int number) throws ExerciseFailure {
        var part = part(report, "");
        var hints = part.withObject("/hints");
        var slip = Integer.toString(number);
        hints.put(slip, hints.path(slip).asInt(0) + 1);
        return withPart(report, part);
    }

    /**
     * The exercise that a file or a participant's report holds.
     *
     * @param name what to call it in a failure
     * @throws ExerciseFailure where it is none, is cut off, was edited by hand, or is of a newer format
     */
    public static Exercise read(String text, String name) throws ExerciseFailure {
        try {
            if (!(MAPPER.readTree(text) instanceof ObjectNode root)) {
                throw new ExerciseFailure("none", null, name);
            }
            if (root.path("ctfDesk").asString("").equals("report")) {
                return exercise(part(ReportText.read(text, name).report(), name), name);
            }
            return exercise(root, name);
        } catch (JacksonException damaged) {
            throw new ExerciseFailure("damaged", damaged, name);
        } catch (StoreFailure damaged) {
            throw new ExerciseFailure("damaged", damaged, name);
        }
    }

    /** The exercise that a participant's report carries. */
    public static Exercise of(Report report, String name) throws ExerciseFailure {
        return exercise(part(report, name), name);
    }

    /** The id of the exercise that a participant's report carries. */
    public static String id(Report report, String name) throws ExerciseFailure {
        return part(report, name).path("id").asString("");
    }

    /** True where the report carries an exercise. */
    public static boolean isIn(Report report) {
        return report.unknown().containsKey(PART);
    }

    /** What a participant handed in at {@code exercise}. */
    public static Attempt attempt(Exercise exercise, Report report, String who) throws ExerciseFailure {
        var taken = part(report, who).path("hints");
        var hints = new TreeMap<String, Integer>();
        for (var i = 0; i < exercise.slips().size(); i++) {
            hints.put(exercise.slips().get(i).id(), Math.max(0, taken.path(Integer.toString(i + 1)).asInt(0)));
        }
        return new Attempt(who, without(report), hints);
    }

    private static ObjectNode part(Report report, String name) throws ExerciseFailure {
        var part = report.unknown().get(PART);
        if (part == null) {
            throw new ExerciseFailure("noExercise", null, name);
        }
        try {
            if (MAPPER.readTree(part) instanceof ObjectNode root) {
                return root;
            }
            throw new ExerciseFailure("damaged", null, name);
        } catch (JacksonException damaged) {
            throw new ExerciseFailure("damaged", damaged, name);
        }
    }

    private static Report without(Report report) {
        var parts = new TreeMap<>(report.unknown());
        parts.remove(PART);
        return withUnknown(report, parts);
    }

    private static Report withPart(Report report, ObjectNode part) {
        var parts = new TreeMap<>(report.unknown());
        parts.put(PART, MAPPER.writeValueAsString(part));
        return withUnknown(report, parts);
    }

    private static Report withUnknown(Report report, SortedMap<String, String> parts) {
        return new Report(report.profile(), report.tables(), report.claims(), report.provenance(), report.acknowledgements(),
                report.ticked(), parts, report.last(), report.review());
    }

    private static ObjectNode head(Exercise exercise) {
        var root = MAPPER.createObjectNode();
        root.put("ctfDesk", "exercise");
        root.put("format", FORMAT);
        root.put("id", exercise.id());
        root.put("title", exercise.title());
        root.put("task", exercise.task());
        root.put("minutes", exercise.minutes());
        root.put("slips", exercise.slips().size());
        root.put("points", exercise.points());
        root.put("note", NOTE);
        var packed = packed(solution(exercise));
        root.put("sha256", ReportFile.sha256(packed.getBytes(StandardCharsets.US_ASCII)));
        root.put("packed", packed);
        return root;
    }

    private static String solution(Exercise exercise) {
        var root = MAPPER.createObjectNode();
        root.put("clean", ReportText.write(exercise.clean()));
        root.put("flawed", ReportText.write(exercise.flawed()));
        var slips = root.putArray("slips");
        for (var slip : exercise.slips()) {
            var node = slips.addObject();
            node.put("id", slip.id());
            node.put("what", slip.what());
            node.put("code", slip.code());
            node.put("paragraph", slip.paragraph());
            node.put("where", slip.where().path());
            node.put("difficulty", slip.difficulty().name());
            var touches = node.putArray("touches");
            slip.touches().forEach(touch -> touches.add(TouchText.write(touch)));
        }
        return MAPPER.writeValueAsString(root);
    }

    private static Exercise exercise(ObjectNode root, String name) throws ExerciseFailure {
        if (!root.path("ctfDesk").asString("").equals("exercise")) {
            throw new ExerciseFailure("none", null, name);
        }
        if (root.path("format").asInt(0) > FORMAT) {
            throw new ExerciseFailure("newer", null, name, root.path("format").asInt(0), FORMAT);
        }
        var packed = root.path("packed").asString("");
        if (!ReportFile.sha256(packed.getBytes(StandardCharsets.US_ASCII)).equals(root.path("sha256").asString(""))) {
            throw new ExerciseFailure("edited", null, name);
        }
        try {
            var solution = MAPPER.readTree(unpacked(packed, name));
            var slips = new ArrayList<PlantedSlip>();
            for (var node : solution.path("slips")) {
                slips.add(slip(node));
            }
            return new Exercise(root.path("id").asString(""), root.path("title").asString(""), root.path("task").asString(""),
                    root.path("minutes").asInt(0), report(solution.path("clean"), name), report(solution.path("flawed"), name), slips);
        } catch (JacksonException | IOException | StoreFailure | IllegalArgumentException | ArrayIndexOutOfBoundsException damaged) {
            throw new ExerciseFailure("damaged", damaged, name);
        }
    }

    private static Report report(JsonNode text, String name) throws StoreFailure {
        return ReportText.read(text.asString(""), name).report();
    }

    private static PlantedSlip slip(JsonNode node) {
        var touches = new ArrayList<Touch>();
        for (var touch : node.path("touches")) {
            touches.add(TouchText.read(touch.asString("")));
        }
        return new PlantedSlip(node.path("id").asString(""), node.path("what").asString(""), node.path("code").asString(""),
                node.path("paragraph").asString(""), Place.ofPath(node.path("where").asString("")),
                Difficulty.valueOf(node.path("difficulty").asString("")), touches);
    }

    private static String packed(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException memoryNeverFails) {
            throw new UncheckedIOException(memoryNeverFails);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static String unpacked(String packed, String name) throws IOException, ExerciseFailure {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(packed)))) {
            var bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new ExerciseFailure("tooLarge", null, name);
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
