package org.ctfdesk.exercise;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.ctfdesk.exercise.Translation.Said;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.store.ReportFile;
import org.ctfdesk.store.ReportText;
import org.ctfdesk.store.StoreFailure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What is right, packed so that nobody reads it by accident in a text editor. It is no secret, and the file says so. */
final class PackedSolution {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int LARGEST = 256 << 20;
    private static final int LETTERS_OF_ID = 12;

    private PackedSolution() {}

    /**
     * What comes out of a packed solution.
     *
     * @param text of it
     * @param clean the report as it should be
     * @param flawed the report that was handed out
     * @param slips in the order of their numbers
     * @param said of them, by language and id
     */
    record Solution(String text, Report clean, Report flawed, List<PlantedSlip> slips, Map<String, SortedMap<String, Said>> said) {}

    static String pack(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException memoryNeverFails) {
            throw new UncheckedIOException(memoryNeverFails);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    /** An id that is another one as soon as a word in any language, a report or a slip is. */
    static String id(Exercise exercise, String solution) {
        var all = new StringBuilder(exercise.work() + "\n");
        add(all, exercise.title(), exercise.task() + "\n" + exercise.minutes(), exercise.materials());
        exercise.translations().forEach((language, words) ->
                add(all.append(language).append('\n'), words.title(), words.task(), words.materials()));
        return ReportFile.sha256(all.append(solution).toString().getBytes(StandardCharsets.UTF_8)).substring(0, LETTERS_OF_ID);
    }

    private static void add(StringBuilder all, String title, String task, List<Material> materials) {
        all.append(title).append('\n').append(task).append('\n');
        materials.forEach(material -> all.append(material.name()).append('\n').append(material.text()).append('\n'));
    }

    /** What is right as text, before it is packed. */
    static String text(Exercise exercise) {
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
            node.put("compare", slip.compare());
            node.put("where", slip.where().path());
            node.put("difficulty", slip.difficulty().name());
            var touches = node.putArray("touches");
            slip.touches().forEach(touch -> touches.add(TouchText.write(touch)));
            exercise.translations().forEach((language, translation) -> {
                var said = translation.slips().get(slip.id());
                if (said != null) {
                    node.withObjectProperty("said").putObject(language).put("what", said.what()).put("compare", said.compare());
                }
            });
        }
        return MAPPER.writeValueAsString(root);
    }

    /**
     * @throws IOException where it is not packed as we pack
     * @throws RuntimeException where what comes out is no solution
     */
    static Solution read(String packed, String name) throws IOException, StoreFailure, ExerciseFailure {
        var text = unpacked(packed, name);
        var root = MAPPER.readTree(text);
        var slips = new ArrayList<PlantedSlip>();
        var said = new TreeMap<String, SortedMap<String, Said>>();
        for (var node : root.path("slips")) {
            slips.add(slip(node));
            node.path("said").properties().forEach(entry -> said.computeIfAbsent(entry.getKey(), made -> new TreeMap<>())
                    .put(slips.getLast().id(), new Said(entry.getValue().path("what").asString(""),
                            entry.getValue().path("compare").asString(""))));
        }
        return new Solution(text, report(root.path("clean"), name), report(root.path("flawed"), name), slips, said);
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
                node.path("paragraph").asString(""), node.path("compare").asString(""), Place.ofPath(node.path("where").asString("")),
                Difficulty.valueOf(node.path("difficulty").asString("")), touches);
    }

    /** The text that was packed. */
    static String unpacked(String packed, String name) throws IOException, ExerciseFailure {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(packed)))) {
            var bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new ExerciseFailure("tooLarge", null, name);
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
