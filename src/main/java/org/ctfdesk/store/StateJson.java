package org.ctfdesk.store;

import java.util.TreeSet;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What differs between two reports, whole tables at a time: how the journal notes an undo or redo. */
final class StateJson {
    private StateJson() {}

    static ObjectNode write(Report before, Report after) {
        var node = JsonNodeFactory.instance.objectNode();
        var tables = node.putObject("tables");
        var keys = new TreeSet<>(before.tables().keySet());
        keys.addAll(after.tables().keySet());
        for (var key : keys) {
            if (before.table(key) != after.table(key)) {
                tables.set(key.path(), TableJson.write(after.table(key)));
            }
        }
        if (before.profile() != after.profile()) {
            node.set("profileIs", ProfileJson.write(after.profile()));
        }
        if (before.claims() != after.claims()) {
            node.set("claimsAre", ClaimJson.write(after.claims()));
        }
        if (before.acknowledgements() != after.acknowledgements()) {
            node.set("acknowledgementsAre", ProfileJson.acknowledgements(after.acknowledgements()));
        }
        if (before.ticked() != after.ticked()) {
            node.set("tickedAre", ProfileJson.ticked(after.ticked()));
        }
        if (before.provenance() != after.provenance()) {
            var provenance = node.putArray("provenanceIs");
            after.provenance().forEach(each -> provenance.add(ProfileJson.write(each)));
        }
        if (before.last() != after.last()) {
            node.set("lastIs", LastJson.write(after.last()));
        }
        return node;
    }

    static boolean isState(JsonNode node) {
        return node.path("tables").isObject();
    }

    static Report apply(JsonNode node, Report report) {
        var after = report;
        for (var entry : node.get("tables").properties()) {
            after = after.with(TableKey.ofPath(entry.getKey()), TableJson.read(entry.getValue()));
        }
        if (node.has("profileIs")) {
            after = after.with(ProfileJson.profile(node.get("profileIs")));
        }
        if (node.has("claimsAre")) {
            after = after.withClaims(ClaimJson.read(node.get("claimsAre")));
        }
        if (node.has("acknowledgementsAre")) {
            after = after.withAcknowledgements(ProfileJson.acknowledgements(node.get("acknowledgementsAre")));
        }
        if (node.has("tickedAre")) {
            after = after.withTicked(ProfileJson.ticked(node.get("tickedAre")));
        }
        if (node.has("provenanceIs")) {
            after = after.withProvenance(node.get("provenanceIs").valueStream().map(ProfileJson::provenance).toList());
        }
        if (node.has("lastIs")) {
            after = after.withLast(LastJson.read(node.get("lastIs")));
        }
        return after;
    }
}
