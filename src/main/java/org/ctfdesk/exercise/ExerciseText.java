package org.ctfdesk.exercise;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ctfdesk.report.Report;
import org.ctfdesk.store.ReportFile;
import org.ctfdesk.store.ReportText;
import org.ctfdesk.store.StoreFailure;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An exercise as JSON text. A participant's report carries the exercise beside its tables, and beside it how far the participant has
 * come.
 */
public final class ExerciseText {
    /** The format that this version writes and the newest that it reads; 1 is read too. */
    static final int FORMAT = 2;
    /** The part of a participant's report that holds the exercise. */
    static final String PART = "exercise";

    /** Slips alone, and hints told in the exercise. */
    private static final int FIRST = 1;
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
     * @throws ExerciseFailure where that was changed by hand
     */
    public static Progress progress(Exercise exercise, Report report, String who) throws ExerciseFailure {
        return report.unknown().containsKey(ProgressText.PART) || !isIn(report)
                ? ProgressText.read(report, exercise.id(), who)
                : ProgressText.ofFirstFormat(part(report, who));
    }

    /** {@code report} with that told. */
    public static Report with(Exercise exercise, Report report, Progress progress) {
        return ProgressText.write(report, progress, exercise.id());
    }

    /** What a participant handed in at {@code exercise}. */
    public static Attempt attempt(Exercise exercise, Report report, String who) throws ExerciseFailure {
        return new Attempt(who, report.withoutUnknown(Set.of(PART, ProgressText.PART)), progress(exercise, report, who));
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
        root.put("format", FORMAT);
        root.put("id", exercise.id());
        root.put("work", exercise.work().name());
        root.put("title", exercise.title());
        root.put("task", exercise.task());
        root.put("minutes", exercise.minutes());
        root.put("slips", exercise.slips().size());
        root.put("points", exercise.points());
        var materials = root.putArray("materials");
        for (var material : exercise.materials()) {
            materials.addObject().put("name", material.name()).put("text", material.text());
        }
        root.put("note", NOTE);
        var packed = PackedSolution.of(exercise);
        root.put("sha256", ReportFile.sha256(packed.getBytes(StandardCharsets.US_ASCII)));
        root.put("packed", packed);
        return root;
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
                    solution.slips());
            if (format > FIRST && !PackedSolution.id(read, solution.text()).equals(id)) {
                throw new ExerciseFailure("edited", null, name);
            }
            return read;
        } catch (JacksonException | IOException | StoreFailure | IllegalArgumentException | ArrayIndexOutOfBoundsException damaged) {
            throw new ExerciseFailure("damaged", damaged, name);
        }
    }

    private static List<Material> materials(ObjectNode root) {
        var materials = new ArrayList<Material>();
        for (var node : root.path("materials")) {
            materials.add(new Material(node.path("name").asString(""), node.path("text").asString("")));
        }
        return materials;
    }
}
