package org.ctfdesk.store;

import java.util.ArrayList;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.ReviewPoint;
import org.ctfdesk.report.ReviewPoint.Kind;
import org.ctfdesk.report.ReviewPoint.Subject;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What reviewers said, as JSON. */
final class ReviewJson {
    private ReviewJson() {}

    static JsonNode write(ReportPart.Review review) {
        var node = JsonNodeFactory.instance.arrayNode();
        review.all().forEach(point -> {
            var one = node.addObject().put("number", point.number()).put("kind", point.kind().name())
                    .put("about", point.subject().path()).put("text", point.text());
            put(one, "by", point.by());
            put(one, "date", point.date());
            put(one, "of", point.of());
            put(one, "answer", point.answer());
        });
        return node;
    }

    private static void put(ObjectNode node, String name, String text) {
        if (!text.isEmpty()) {
            node.put(name, text);
        }
    }

    /**
     * @throws IllegalArgumentException where a point is damaged
     */
    static ReportPart.Review read(JsonNode node) {
        var all = new ArrayList<ReviewPoint>();
        node.forEach(each -> {
            if (!each.path("number").isInt()) {
                throw new IllegalArgumentException("\"number\": " + each.path("number"));
            }
            all.add(new ReviewPoint(each.path("number").intValue(), Kind.valueOf(ProfileJson.text(each, "kind")),
                    Subject.of(ProfileJson.text(each, "about")), ProfileJson.text(each, "text"), optional(each, "by"),
                            optional(each, "date"),
                    optional(each, "of"), optional(each, "answer")));
        });
        return new ReportPart.Review(all);
    }

    private static String optional(JsonNode node, String name) {
        return node.has(name) ? ProfileJson.text(node, name) : "";
    }
}
