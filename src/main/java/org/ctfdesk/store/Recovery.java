package org.ctfdesk.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.Report;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What a journal left behind by a kill or a power cut still holds.
 *
 * @param report the report with every edit that could be read
 * @param edits how many edits that was
 * @param cutShort true where the last lines could not be read
 */
public record Recovery(Report report, int edits, boolean cutShort) {
    /**
     * Plays a journal back. A line cut in the middle ends it.
     *
     * @param journal the journal's file
     * @param file the report file that it stands beside; nothing where the report has none
     * @return nothing where there is no journal, or none with an edit
     * @throws StoreFailure where the journal builds on another state of the file than the one on the disk, or is that of a newer version
     */
    public static Optional<Recovery> of(Path journal, Optional<Path> file) throws StoreFailure {
        if (!Files.isRegularFile(journal)) {
            return Optional.empty();
        }
        try {
            var lines = text(journal).split("\n");
            var first = node(lines[0]);
            if (first.isEmpty() || !first.get().path(Journal.JOURNAL).isInt()) {
                return Optional.empty();
            }
            if (first.get().path(Journal.JOURNAL).intValue() > Journal.FORMAT) {
                throw new StoreFailure("journalNewer", null, journal);
            }
            return replayed(base(first.get(), journal, file), lines);
        } catch (IOException wrong) {
            throw new StoreFailure("notRead", wrong, journal, String.valueOf(wrong.getMessage()));
        }
    }

    private static Report base(JsonNode first, Path journal, Optional<Path> file) throws StoreFailure {
        if (first.has("report")) {
            return ReportText.read(first.get("report").stringValue(), journal.getFileName().toString()).report();
        }
        var report = file.orElseThrow(() -> new StoreFailure("journalAlone", null, journal));
        if (!ReportFile.sha256(report).equals(first.path(Journal.BASE).asString(""))) {
            throw new StoreFailure("journalOfOther", null, journal, report);
        }
        return ReportFile.open(report).report();
    }

    private static Optional<Recovery> replayed(Report base, String[] lines) {
        var report = base;
        var edits = 0;
        var draft = Optional.<Edit>empty();
        for (var i = 1; i < lines.length; i++) {
            try {
                var node = node(lines[i]).orElseThrow(() -> new IllegalArgumentException("cut"));
                if (node.has(Journal.DRAFT)) {
                    draft = Optional.of(node.get(Journal.DRAFT)).filter(JsonNode::isObject).map(EditJson::read);
                    continue;
                }
                draft = Optional.empty(); // what stood in the editor was taken, or given up
                report = StateJson.isState(node) ? StateJson.apply(node, report) : EditJson.read(node).applyTo(report);
                edits++;
            } catch (RuntimeException unreadable) { // whatever stands there instead of an edit, those before it are kept
                return drafted(base, report, edits, draft, true);
            }
        }
        return drafted(base, report, edits, draft, false);
    }

    /** What stood in an open editor at the end is an edit as well. */
    private static Optional<Recovery> drafted(Report base, Report played, int count, Optional<Edit> draft, boolean cutShort) {
        var report = draft.map(edit -> edit.applyTo(played)).orElse(played);
        var edits = count + (draft.isPresent() ? 1 : 0);
        return edits == 0 || !cutShort && report.equals(base) ? Optional.empty() : Optional.of(new Recovery(report, edits, cutShort));
    }

    private static Optional<JsonNode> node(String line) {
        try {
            return Optional.of(Json.MAPPER.readTree(line)).filter(JsonNode::isObject);
        } catch (JacksonException cut) {
            return Optional.empty();
        }
    }

    private static String text(Path journal) throws IOException {
        return StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .decode(ByteBuffer.wrap(Files.readAllBytes(journal)))
                .toString();
    }
}
