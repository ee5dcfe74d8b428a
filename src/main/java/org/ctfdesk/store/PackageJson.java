package org.ctfdesk.store;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.SectorPackage;
import org.ctfdesk.report.Table;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What was handed out to a team as JSON, with the report as it was handed out. */
final class PackageJson {
    private PackageJson() {}

    /**
     * @param made how its tables are written, at once or when they are printed
     */
    static JsonNode write(ReportPart.Package part, Function<Table, ObjectNode> made) {
        return part.handed().<JsonNode>map(given -> write(given, made)).orElse(JsonNodeFactory.instance.nullNode());
    }

    private static ObjectNode write(SectorPackage handed, Function<Table, ObjectNode> made) {
        var node = JsonNodeFactory.instance.objectNode().put("team", handed.team()).put("date", handed.date());
        put(node, "tables", handed.tables());
        put(node, "sectors", handed.sectors());
        put(node, "measures", handed.measures());
        ReportText.fill(node.putObject(LastJson.REPORT), handed.base(), made);
        return node;
    }

    private static void put(ObjectNode node, String name, SortedSet<String> names) {
        if (!names.isEmpty()) {
            var array = node.putArray(name);
            names.forEach(array::add);
        }
    }

    /**
     * @throws IllegalArgumentException where the node is neither blank nor such a part
     */
    static ReportPart.Package read(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return new ReportPart.Package(Optional.empty());
        }
        if (!(node.path(LastJson.REPORT) instanceof ObjectNode tree)) {
            throw new IllegalArgumentException("\"package\": " + node);
        }
        return new ReportPart.Package(Optional.of(new SectorPackage(ProfileJson.text(node, "team"), ProfileJson.text(node, "date"),
                names(node, "tables"), names(node, "sectors"), names(node, "measures"), ReportText.report(tree).report())));
    }

    private static SortedSet<String> names(JsonNode node, String name) {
        var names = new TreeSet<String>();
        node.path(name).forEach(each -> {
            if (!each.isString()) {
                throw new IllegalArgumentException("\"" + name + "\": " + each);
            }
            names.add(each.asString());
        });
        return names;
    }
}
