package org.ctfdesk.store;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.CellWas;
import org.ctfdesk.report.NamedVersion;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.Table;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a report keeps of its own past as JSON: named versions, each as a report file holds one, and what stood in cells. */
final class PastJson {
    /** Where the named versions stand in a report. */
    static final String VERSIONS = "versions";
    /** Where stands what cells said before. */
    static final String CELLS = "cellsWere";

    private PastJson() {}

    /**
     * @param made how its tables are written, at once or when they are printed
     */
    static JsonNode writeVersions(ReportPart.Versions versions, Function<Table, ObjectNode> made) {
        var node = JsonNodeFactory.instance.arrayNode();
        versions.all().forEach(version -> ReportText.fill(
                node.addObject().put("name", version.name()).put("by", version.by()).put("date", version.date())
                        .putObject(LastJson.REPORT), version.report(), made));
        return node;
    }

    /**
     * @throws IllegalArgumentException where a version is damaged
     */
    static ReportPart.Versions versions(JsonNode node) {
        var all = new ArrayList<NamedVersion>();
        list(node, VERSIONS).forEach(each -> {
            if (!(each.path(LastJson.REPORT) instanceof ObjectNode tree)) {
                throw new IllegalArgumentException("\"" + VERSIONS + "\": " + each);
            }
            all.add(new NamedVersion(ProfileJson.text(each, "name"), ProfileJson.text(each, "by"), ProfileJson.text(each, "date"),
                    ReportText.report(tree).report()));
        });
        return new ReportPart.Versions(all);
    }

    /** One line a cell: {@code [cell, answer or null, day, edit]}. */
    static JsonNode writeCells(ReportPart.Cells cells) {
        var node = JsonNodeFactory.instance.arrayNode();
        cells.all().forEach(cell -> node.addArray().add(cell.place().path())
                .add(cell.was().map(AnswerJson::write).orElse(JsonNodeFactory.instance.nullNode())).add(cell.until()).add(cell.how()));
        return node;
    }

    /**
     * @throws IllegalArgumentException where a cell is damaged
     */
    static ReportPart.Cells cells(JsonNode node) {
        var all = new ArrayList<CellWas>();
        list(node, CELLS).forEach(each -> {
            if (!each.isArray() || each.size() != 4) {
                throw new IllegalArgumentException("\"" + CELLS + "\": " + each);
            }
            Optional<Answer> was = each.get(1).isNull() ? Optional.empty() : Optional.of(AnswerJson.read(each.get(1)));
            all.add(new CellWas(Place.ofPath(each.get(0).asString()), was, each.get(2).asString(), each.get(3).asString()));
        });
        return new ReportPart.Cells(all);
    }

    private static JsonNode list(JsonNode node, String name) {
        if (!node.isMissingNode() && !node.isArray()) {
            throw new IllegalArgumentException("\"" + name + "\": " + node);
        }
        return node;
    }
}
