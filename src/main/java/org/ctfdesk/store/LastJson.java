package org.ctfdesk.store;

import java.util.Optional;
import java.util.function.Function;
import org.ctfdesk.report.LastReport;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.Table;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The last report as JSON: where it was taken from, and the report itself as a report file holds one. */
final class LastJson {
    /** Where it stands in a report. */
    static final String LAST = "last";
    /** Where the report stands in it. */
    static final String REPORT = "report";

    private LastJson() {}

    /**
     * @param made how its tables are written, at once or when they are printed
     */
    static JsonNode write(ReportPart.Last last, Function<Table, ObjectNode> made) {
        return last.taken().<JsonNode>map(given -> write(given, made)).orElse(JsonNodeFactory.instance.nullNode());
    }

    private static ObjectNode write(LastReport last, Function<Table, ObjectNode> made) {
        var node = JsonNodeFactory.instance.objectNode().put("file", last.file()).put("date", last.date())
                .put("carriedOver", last.carriedOver());
        ReportText.fill(node.putObject(REPORT), last.report(), made);
        return node;
    }

    /**
     * @throws IllegalArgumentException where the node is neither blank nor a last report
     */
    static ReportPart.Last read(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return new ReportPart.Last(Optional.empty());
        }
        if (!(node.path(REPORT) instanceof ObjectNode tree)) {
            throw new IllegalArgumentException("\"" + LAST + "\": " + node);
        }
        return ReportPart.Last.of(new LastReport(
                ReportText.report(tree).report(), ProfileJson.text(node, "file"), ProfileJson.text(node, "date"),
                node.path("carriedOver").asBoolean()));
    }
}
