package org.ctfdesk.store;

import java.io.IOException;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.program.Version;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Table;
import org.ctfdesk.report.TableKey;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A report as JSON text: one value a line, keys in order, so that two versions differ in just the lines that changed. */
public final class ReportText {
    /** The format that this version writes; {@link Upgrades} bring older ones to it. */
    public static final int FORMAT = 4;

    private static final Set<String> KNOWN = Set.of("ctfDesk", "format", "writtenBy", "tables");

    /** Parts that a report carries for others of ours, who read them: kept as they are, and nothing to be told of. */
    private static final Set<String> CARRIED = Set.of("exercise", "exerciseProgress");

    private ReportText() {}

    /** The report in the current format; the same report gives the same text. */
    public static String write(Report report) {
        return Json.lines(tree(report));
    }

    /** Takes a report's text piece by piece; no piece ends within a value. */
    @FunctionalInterface
    public interface Pieces {
        void take(String piece) throws IOException;
    }

    /** The same text in pieces, for a large report that is to be packed or sent on. */
    public static void write(Report report, Pieces pieces) throws IOException {
        Json.lines(tree(report), pieces::take);
    }

    private static ObjectNode tree(Report report) {
        var root = JsonNodeFactory.instance.objectNode();
        root.put("ctfDesk", "report");
        root.put("format", FORMAT);
        root.put("writtenBy", "CTF Desk " + Version.NUMBER);
        fill(root, report, TableJson::later);
        return root;
    }

    /** Puts all that a report holds into {@code root}. */
    static void fill(ObjectNode root, Report report, Function<Table, ObjectNode> made) {
        for (var json : PartJson.values()) {
            if (!PartJson.BEHIND.contains(json)) {
                json.put(root, report, made);
            }
        }
        var tables = root.putObject("tables");
        report.tables().forEach((key, table) -> tables.set(key.path(), made.apply(table)));
        report.unknown().forEach((name, json) -> {
            var node = Json.MAPPER.readTree(json);
            if (name.startsWith("tables/")) {
                tables.set(name.substring("tables/".length()), node);
            } else {
                root.set(name, node);
            }
        });
        for (var json : PartJson.values()) {
            if (PartJson.BEHIND.contains(json)) {
                json.put(root, report, made);
            }
        }
    }

    /**
     * The report that {@code text} holds, brought up from an older format where need be.
     *
     * @param name what to call the source in a failure: a file's name
     * @throws StoreFailure where it is no report, is damaged, or of a newer format
     */
    public static Reading read(String text, String name) throws StoreFailure {
        JsonNode root;
        try {
            root = Json.MAPPER.readTree(text);
        } catch (JacksonException noJson) {
            var place = noJson.getLocation();
            var key = text.stripLeading().startsWith("{") && text.contains("\"ctfDesk\"") ? "damaged" : "notOurs";
            throw new StoreFailure(key, noJson, name, place == null ? 0 : place.getLineNr());
        }
        if (!root.isObject() || !root.path("ctfDesk").asString("").equals("report") || !root.path("format").isInt()) {
            throw new StoreFailure("notOurs", null, name, 1);
        }
        var format = root.get("format").intValue();
        if (format > FORMAT) {
            throw new StoreFailure("newer", null, name, root.path("writtenBy").asString("?"), Version.NUMBER);
        }
        try {
            return report(Upgrades.upgraded((ObjectNode) root, format));
        } catch (IllegalArgumentException | JacksonException wrong) {
            throw new StoreFailure("wrongPart", wrong, name, String.valueOf(wrong.getMessage()));
        }
    }

    /** The report that a tree of the current format holds. */
    static Reading report(ObjectNode root) {
        var unknown = new TreeMap<String, String>();
        root.properties().forEach(entry -> {
            if (!KNOWN.contains(entry.getKey()) && !PartJson.isMember(entry.getKey())) {
                unknown.put(entry.getKey(), Json.line(entry.getValue()));
            }
        });
        var tables = new TreeMap<TableKey, Table>();
        for (var entry : root.path("tables").properties()) {
            var key = TableKey.ofPath(entry.getKey());
            if (!Forms.has(key.form())) {
                unknown.put("tables/" + entry.getKey(), Json.line(entry.getValue()));
                continue;
            }
            try {
                var table = TableJson.read(entry.getValue());
                if (!table.isEmpty()) {
                    tables.put(key, table);
                }
            } catch (IllegalArgumentException wrong) {
                throw new IllegalArgumentException(entry.getKey() + ", " + wrong.getMessage(), wrong);
            }
        }
        var report = Report.of(ProfileJson.profile(root.path(PartJson.PROFILE.member())), tables, unknown);
        for (var json : PartJson.values()) {
            report = report.with(json == PartJson.VERSIONS ? Shared.with(report, json.read(root)) : json.read(root));
        }
        return new Reading(report, unknown.keySet().stream().filter(name -> !CARRIED.contains(name)).toList());
    }
}
