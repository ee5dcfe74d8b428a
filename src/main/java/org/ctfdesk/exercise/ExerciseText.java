package org.ctfdesk.exercise;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.ctfdesk.report.Report;
import org.ctfdesk.store.ReportFile;
import org.ctfdesk.store.ReportText;
import org.ctfdesk.store.StoreFailure;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An exercise as JSON text. A participant's report carries the exercise beside its tables, and beside it how far the participant has
 * come.
 */
public final class ExerciseText {
    /** The newest format that this version reads, of exercises in several languages. */
    static final int FORMAT = 3;
    /** The part of a participant's report that holds the exercise. */
    static final String PART = "exercise";

    /** All parts of a participant's report that are not of the report itself. */
    static final Set<String> PARTS = Set.of(PART, ProgressText.PART);

    /** Slips alone, and hints told in the exercise. */
    private static final int FIRST = 1;
    /** In one language. */
    private static final int SECOND = 2;
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String NOTE = "The solution is packed so that it is not read by accident. It is not encrypted.";

    private ExerciseText() {}

    /** The exercise as a file of its own; the same exercise gives the same text. */
    public static String write(Exercise exercise) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(head(exercise)) + "\n";
    }

    /** The report that a participant works on: the flawed one, which carries the exercise and no hint yet. */
    public static Report handOut(Exercise exercise) {
        return ProgressText.write(exercise.flawed().withUnknown(PART, MAPPER.writeValueAsString(head(exercise))), Progress.NONE,
                exercise.id());
    }

    /**
     * The exercise that a file or a participant's report holds.
     *
     * @param name what to call it in a failure
     * @throws ExerciseFailure where it is none, is cut off, was edited by hand, or is of another format
     */
    public static Exercise read(String text, String name) throws ExerciseFailure {
        try {
            if (!(MAPPER.readTree(text) instanceof ObjectNode root)) {
                throw new ExerciseFailure("none", null, name);
            }
            if (root.path("ctfDesk").asString("").equals("report")) {
                return of(ReportText.read(text, name).report(), name);
            }
            return exercise(root, name);
        } catch (JacksonException | StoreFailure damaged) {
            throw new ExerciseFailure("damaged", damaged, name);
        }
    }

    /**
     * The exercise in a file.
     *
     * @throws ExerciseFailure where it is none, or cannot be read
     */
    public static Exercise open(Path file) throws ExerciseFailure {
        try {
            return read(Files.readString(file, StandardCharsets.UTF_8), file.getFileName().toString());
        } catch (IOException noText) {
            throw new ExerciseFailure("none", noText, file.getFileName());
        }
    }

    /** The exercise that a participant's report carries. */
    public static Exercise of(Report report, String name) throws ExerciseFailure {
        return exercise(part(report, name), name);
    }

    /** What tells one exercise carried by a report from another, without reading all of it. */
    public static String sign(Report report, String name) throws ExerciseFailure {
        var part = report.unknown().get(PART);
        if (part == null) {
            throw new ExerciseFailure("noExercise", null, name);
        }
        return ReportFile.sha256(part.getBytes(StandardCharsets.UTF_8));
    }

    /** The id of the exercise that a participant's report carries. */
    public static String id(Report report, String name) throws ExerciseFailure {
        return part(report, name).path("id").asString("");
    }

    /** True where the report carries an exercise. */
    public static boolean isIn(Report report) {
        return report.unknown().containsKey(PART);
    }

    /**
     * How far the participant has come.
     *
     * @throws ExerciseFailure where that was changed by hand, or where nothing shows that the report was begun as this exercise
     */
    public static Progress progress(Exercise exercise, Report report, String who) throws ExerciseFailure {
        if (report.unknown().containsKey(ProgressText.PART)) {
            return ProgressText.read(report, exercise.id(), who);
        }
        var part = part(report, who);
        if (part.path("format").asInt(0) > FIRST) { // it was begun with a part that tells that nothing is done yet
            throw new ExerciseFailure("editedProgress", null, who);
        }
        return ProgressText.ofFirstFormat(part);
    }

    /** {@code report} with that told. */
    public static Report with(Exercise exercise, Report report, Progress progress) {
        return ProgressText.write(report, progress, exercise.id());
    }

    /** What a participant handed in at {@code exercise}. */
    public static Attempt attempt(Exercise exercise, Report report, String who) throws ExerciseFailure {
        return new Attempt(who, report.withoutUnknown(PARTS), progress(exercise, report, who));
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

    private static ObjectNode head(Exercise exercise) {
        var root = MAPPER.createObjectNode();
        root.put("ctfDesk", "exercise");
        root.put("format", format(exercise));
        root.put("id", exercise.id());
        root.put("work", exercise.work().name());
        root.put("title", exercise.title());
        root.put("task", exercise.task());
        root.put("minutes", exercise.minutes());
        root.put("slips", exercise.slips().size());
        root.put("points", exercise.points());
        materials(root, exercise.materials());
        exercise.translations().forEach((language, translation) -> {
            var texts = root.withObjectProperty("texts").putObject(language);
            texts.put("title", translation.title()).put("task", translation.task());
            materials(texts, translation.materials());
        });
        root.put("note", NOTE);
        root.put("sha256", ReportFile.sha256(exercise.packed().getBytes(StandardCharsets.US_ASCII)));
        root.put("packed", exercise.packed());
        return root;
    }

    /** The oldest that holds it, so that older versions read what they can: the id of the first one was made otherwise. */
    private static int format(Exercise exercise) {
        if (!exercise.translations().isEmpty()) {
            return FORMAT;
        }
        try {
            return PackedSolution.id(exercise, PackedSolution.unpacked(exercise.packed(), "")).equals(exercise.id()) ? SECOND : FIRST;
        } catch (IOException | ExerciseFailure readBefore) {
            throw new IllegalStateException(readBefore);
        }
    }

    private static void materials(ObjectNode node, List<Material> materials) {
        var array = node.putArray("materials");
        materials.forEach(material -> array.addObject().put("name", material.name()).put("text", material.text()));
    }

    private static Exercise exercise(ObjectNode root, String name) throws ExerciseFailure {
        if (!root.path("ctfDesk").asString("").equals("exercise")) {
            throw new ExerciseFailure("none", null, name);
        }
        var format = root.path("format").asInt(0);
        if (format > FORMAT) {
            throw new ExerciseFailure("newer", null, name, format, FORMAT);
        }
        var packed = root.path("packed").asString("");
        if (!ReportFile.sha256(packed.getBytes(StandardCharsets.US_ASCII)).equals(root.path("sha256").asString(""))) {
            throw new ExerciseFailure("edited", null, name);
        }
        try {
            var solution = PackedSolution.read(packed, name);
            var id = root.path("id").asString("");
            var read = new Exercise(id, Work.valueOf(root.path("work").asString(Work.MEND.name())), root.path("title").asString(""),
                    root.path("task").asString(""), root.path("minutes").asInt(0), materials(root), solution.clean(), solution.flawed(),
                    solution.slips(), translations(root, solution), packed);
            if (format > FIRST && !PackedSolution.id(read, solution.text()).equals(id)) {
                throw new ExerciseFailure("edited", null, name);
            }
            return read;
        } catch (JacksonException | IOException | StoreFailure | IllegalArgumentException | ArrayIndexOutOfBoundsException damaged) {
            throw new ExerciseFailure("damaged", damaged, name);
        }
    }

    private static TreeMap<String, Translation> translations(ObjectNode root, PackedSolution.Solution solution) {
        var translations = new TreeMap<String, Translation>();
        root.path("texts").properties().forEach(entry -> translations.put(entry.getKey(), new Translation(
                entry.getValue().path("title").asString(""), entry.getValue().path("task").asString(""), materials(entry.getValue()),
                solution.said().getOrDefault(entry.getKey(), Collections.emptySortedMap()))));
        return translations;
    }

    private static List<Material> materials(JsonNode root) {
        var materials = new ArrayList<Material>();
        for (var node : root.path("materials")) {
            materials.add(new Material(node.path("name").asString(""), node.path("text").asString("")));
        }
        return materials;
    }
}
