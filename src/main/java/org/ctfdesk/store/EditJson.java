package org.ctfdesk.store;

import static org.ctfdesk.store.ProfileJson.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.TableKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Edits as JSON, for the journal. */
final class EditJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    /** What an edit of a part is called, where it is not called as usual. */
    private static final String NAMED = "named";

    private EditJson() {}

    static ObjectNode write(Edit edit) {
        return switch (edit) {
            case Edit.SetAnswers set -> {
                var node = NODES.objectNode().put("set", set.name());
                var changes = node.putArray("changes");
                for (var change : set.changes()) {
                    changes.addArray().add(change.place().path())
                            .add(change.answer().map(AnswerJson::write).orElse(NODES.nullNode()));
                }
                yield node;
            }
            case Edit.InsertItems insert -> {
                var node = NODES.objectNode().put("insert", insert.table().path()).put("part", insert.part()).put("at", insert.at());
                var items = node.putArray("items");
                insert.items().forEach(item -> items.add(TableJson.write(item)));
                yield node;
            }
            case Edit.RemoveItems remove -> {
                var node = NODES.objectNode().put("remove", remove.table().path()).put("part", remove.part());
                var ids = node.putArray("ids");
                new TreeSet<>(remove.ids()).forEach(ids::add);
                yield node;
            }
            case Edit.MoveItem move -> NODES.objectNode()
                    .put("move", move.table().path()).put("part", move.part()).put("id", move.id()).put("by", move.by());
            case Edit.SetPart set -> {
                var node = NODES.objectNode().set(PartJson.of(set.part()).member(), PartJson.node(set.part()));
                yield set.name().equals(set.part().setting()) ? node : node.put(NAMED, set.name());
            }
            case Edit.AddProvenance add -> NODES.objectNode().set("provenance", ProfileJson.write(add.provenance()));
            case Edit.Together all -> {
                var node = NODES.objectNode().put("together", all.name());
                var edits = node.putArray("edits");
                all.edits().forEach(each -> edits.add(write(each)));
                yield node;
            }
        };
    }

    /**
     * @throws IllegalArgumentException where the node is no edit that this version knows
     */
    static Edit read(JsonNode node) {
        if (node.has("set")) {
            var changes = new ArrayList<Edit.Change>();
            node.get("changes").forEach(change -> {
                Optional<Answer> answer =
                        change.get(1).isNull() ? Optional.empty() : Optional.of(AnswerJson.read(change.get(1)));
                changes.add(new Edit.Change(Place.ofPath(change.get(0).stringValue()), answer));
            });
            return new Edit.SetAnswers(text(node, "set"), changes);
        }
        if (node.has("insert")) {
            var items = new ArrayList<Item>();
            node.get("items").forEach(item -> items.add(TableJson.item(item)));
            return new Edit.InsertItems(TableKey.ofPath(text(node, "insert")), text(node, "part"), node.get("at").intValue(), items);
        }
        if (node.has("remove")) {
            var ids = new HashSet<String>();
            node.get("ids").forEach(id -> ids.add(id.stringValue()));
            return new Edit.RemoveItems(TableKey.ofPath(text(node, "remove")), text(node, "part"), ids);
        }
        if (node.has("move")) {
            return new Edit.MoveItem(
                    TableKey.ofPath(text(node, "move")), text(node, "part"), text(node, "id"), node.get("by").intValue());
        }
        if (node.path("provenance").isObject()) {
            return new Edit.AddProvenance(ProfileJson.provenance(node.get("provenance")));
        }
        for (var json : PartJson.values()) {
            if (node.has(json.member())) {
                var part = json.read(node);
                return new Edit.SetPart(node.has(NAMED) ? text(node, NAMED) : part.setting(), part);
            }
        }
        if (node.has("together")) {
            List<Edit> edits = new ArrayList<>();
            node.get("edits").forEach(each -> edits.add(read(each)));
            return new Edit.Together(text(node, "together"), edits);
        }
        throw new IllegalArgumentException(node.toString());
    }
}
