package org.ctfdesk.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
 * @param damaged lines of the journal, from 1, that could not be read or no longer applied, but for the last
 * @param cutShort true where the last line could not be read: it was being written
 */
public record Recovery(Report report, int edits, List<Integer> damaged, boolean cutShort) {
    public Recovery {
        damaged = List.copyOf(damaged);
    }

    /** True where a journal beside a report holds edits that were never saved, or may do so. */
    public static boolean isBeside(Path file) {
        var journal = Journal.beside(file);
        if (!Files.isRegularFile(journal)) {
            return false;
        }
        try {
            return of(journal, Optional.of(file)).isPresent();
        } catch (StoreFailure ofAnotherState) {
            return true;
        }
    }

    /**
     * Plays a journal back. A line that cannot be read is left out, and those after it are applied as far as they can be.
     *
     * @param journal the journal's file
     * @param file the report file that it stands beside; nothing where the report has none
     * @return nothing where there is no journal, or none with an edit
     * @throws StoreFailure where the journal builds on another state of the file than the one on the disk, is that of a newer
     *     version, or has lines of which not one can be read
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
            var from = from(first.get(), lines, file);
            var base = from > 1 ? ReportFile.open(file.orElseThrow()).report() : base(first.get(), journal, file);
            var played = new Playback(base, lines, from);
            if (played.edits == 0 && !played.damaged.isEmpty()) {
                throw new StoreFailure("journalUnreadable", null, journal);
            }
            return played.recovery(base);
        } catch (IOException wrong) {
            throw new StoreFailure("notRead", wrong, journal, String.valueOf(wrong.getMessage()));
        }
    }

    /**
     * The first line to be played: where the file was being written when the program ended, and was moved into place, those
     * behind the state that was written.
     */
    private static int from(JsonNode first, String[] lines, Optional<Path> file) throws StoreFailure {
        if (file.isEmpty() || first.has("report")) {
            return 1;
        }
        var now = ReportFile.sha256(file.get());
        var from = 1;
        for (var i = lines.length - 1; i > 0 && !now.equals(first.path(Journal.BASE).asString("")) && from == 1; i--) {
            var line = node(lines[i]);
            if (line.filter(each -> each.path(Journal.AS).asString("").equals(now)).isPresent()) {
                from = lineOf(lines, line.get().path(Journal.SAVING).asInt(0)) + 1;
            }
        }
        return from;
    }

    private static int lineOf(String[] lines, int save) {
        for (var i = lines.length - 1; i > 0; i--) {
            if (node(lines[i]).filter(each -> each.path(Journal.SAVING).asInt(0) == save && !each.has(Journal.AS)).isPresent()) {
                return i;
            }
        }
        return 0;
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

    /** The lines of a journal, one after the other. */
    private static final class Playback {
        private final List<Integer> damaged = new ArrayList<>();
        private Report report;
        private int edits;
        private Optional<Edit> draft = Optional.empty();
        private boolean cutShort;

        Playback(Report base, String[] lines, int from) {
            report = base;
            for (var i = from; i < lines.length; i++) {
                try {
                    play(node(lines[i]).orElseThrow(() -> new IllegalArgumentException("cut")));
                } catch (RuntimeException unreadable) { // whatever stands there instead of an edit, all others are kept
                    if (i == lines.length - 1) {
                        cutShort = true;
                    } else {
                        damaged.add(i + 1);
                    }
                }
            }
        }

        private void play(JsonNode line) {
            if (line.has(Journal.SAVING)) {
                return;
            }
            if (line.has(Journal.DRAFT)) {
                draft = Optional.of(line.get(Journal.DRAFT)).filter(JsonNode::isObject).map(EditJson::read);
                return;
            }
            report = StateJson.isState(line) ? StateJson.apply(line, report) : EditJson.read(line).applyTo(report);
            draft = Optional.empty(); // what stood in the editor was taken, or given up
            edits++;
        }

        /** What stood in an open editor at the end is an edit as well. */
        Optional<Recovery> recovery(Report base) {
            var end = draft.map(edit -> edit.applyTo(report)).orElse(report);
            var all = edits + (draft.isPresent() ? 1 : 0);
            var isWhole = damaged.isEmpty() && !cutShort;
            return all == 0 || isWhole && end.equals(base) ? Optional.empty() : Optional.of(new Recovery(end, all, damaged, cutShort));
        }
    }

    /** A line as JSON; a disk that lost power leaves zeros where nothing was written. */
    private static Optional<JsonNode> node(String line) {
        try {
            return Optional.of(Json.MAPPER.readTree(line.replace("\0", ""))).filter(JsonNode::isObject);
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
