package org.ctfdesk.store;

import java.util.ArrayList;
import org.ctfdesk.report.CellComment;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.ReportPart;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What colleagues say at cells, as JSON. */
final class CommentJson {
    private CommentJson() {}

    static JsonNode write(ReportPart.Comments comments) {
        var node = JsonNodeFactory.instance.arrayNode();
        comments.all().forEach(comment -> node.addObject().put("at", comment.place().path()).put("text", comment.text())
                .put("by", comment.by()).put("date", comment.date()));
        return node;
    }

    /**
     * @throws IllegalArgumentException where a comment is damaged
     */
    static ReportPart.Comments read(JsonNode node) {
        var all = new ArrayList<CellComment>();
        node.forEach(each -> all.add(new CellComment(Place.ofPath(ProfileJson.text(each, "at")), ProfileJson.text(each, "text"),
                ProfileJson.text(each, "by"), ProfileJson.text(each, "date"))));
        return new ReportPart.Comments(all);
    }
}
