package org.ctfdesk.store;

import static org.ctfdesk.store.ProfileJson.number;
import static org.ctfdesk.store.ProfileJson.strings;
import static org.ctfdesk.store.ProfileJson.text;
import static org.ctfdesk.store.ProfileJson.texts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.Reach;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.RowKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Claims of flexibility as JSON. What is not stated is left out, as in files from before it could be stated. */
final class ClaimJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ClaimJson() {}

    static JsonNode write(ReportPart.Claims claims) {
        var node = NODES.arrayNode();
        claims.all().forEach(claim -> node.add(write(claim)));
        return node;
    }

    private static ObjectNode write(FlexibilityClaim claim) {
        var node = NODES.objectNode()
                .put("provision", claim.provision())
                .put("capacityConstraint", claim.capacityConstraint())
                .put("timeFrame", claim.timeFrame())
                .put("appliesTo", claim.appliesTo());
        if (!claim.reach().isAll()) {
            var reach = node.putObject("reach");
            reach.set("tables", texts(List.copyOf(claim.reach().tables())));
            reach.set("rows", texts(claim.reach().rows().stream().map(RowKey::path).toList()));
            reach.set("columns", texts(claim.reach().columns().stream().map(ColumnKey::path).toList()));
        }
        claim.threshold().ifPresent(threshold -> node.put("threshold", threshold.toPlainString()));
        if (!claim.improvement().isEmpty()) {
            node.put("improvement", claim.improvement());
        }
        if (claim.sinceBtr() != 0) {
            node.put("sinceBtr", claim.sinceBtr());
        }
        return node;
    }

    static ReportPart.Claims read(JsonNode node) {
        var claims = new ArrayList<FlexibilityClaim>();
        node.forEach(each -> claims.add(claim(each)));
        return new ReportPart.Claims(claims);
    }

    private static FlexibilityClaim claim(JsonNode node) {
        return new FlexibilityClaim(
                text(node, "provision"), text(node, "capacityConstraint"), text(node, "timeFrame"), text(node, "appliesTo"),
                reach(node.path("reach")),
                node.has("threshold") ? Optional.of(new BigDecimal(text(node, "threshold"))) : Optional.empty(),
                node.has("improvement") ? text(node, "improvement") : "",
                node.has("sinceBtr") ? number(node, "sinceBtr") : 0);
    }

    private static Reach reach(JsonNode node) {
        return new Reach(
                new TreeSet<>(strings(node.path("tables"))),
                new TreeSet<>(strings(node.path("rows")).stream().map(RowKey::ofPath).toList()),
                new TreeSet<>(strings(node.path("columns")).stream().map(ColumnKey::ofPath).toList()));
    }
}
