package org.ctfdesk.store;

import java.util.ArrayList;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.ctfdesk.report.Block;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.Table;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Tables as JSON: rows by line, blocks as lists of items, answers by column. */
final class TableJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private TableJson() {}

    static ObjectNode write(Table table) {
        return write(table, TableJson::write);
    }

    /** The same for {@link Json#lines} only: items are made when they are printed. */
    static ObjectNode later(Table table) {
        return write(table, item -> Json.later(() -> write(item)));
    }

    private static ObjectNode write(Table table, Function<Item, JsonNode> made) {
        var node = NODES.objectNode();
        if (!table.rows().isEmpty()) {
            var rows = node.putObject("rows");
            table.rows().forEach((line, row) -> rows.set(line, write(row)));
        }
        if (!table.blocks().isEmpty()) {
            var blocks = node.putObject("blocks");
            table.blocks().forEach((part, block) -> {
                var items = blocks.putArray(part);
                block.items().forEach(item -> items.add(made.apply(item)));
            });
        }
        return node;
    }

    static ObjectNode write(Item item) {
        var node = NODES.objectNode().put("id", item.id());
        var rows = node.putObject("rows");
        item.rows().forEach((line, row) -> rows.set(line, write(row)));
        return node;
    }

    private static ObjectNode write(Row row) {
        var node = NODES.objectNode();
        row.answers().forEach((column, answer) -> node.set(column.path(), AnswerJson.write(answer)));
        return node;
    }

    /**
     * @throws IllegalArgumentException where the JSON is no table; the message names line and column
     */
    static Table read(JsonNode node) {
        var rows = new TreeMap<String, Row>();
        node.path("rows").properties().forEach(entry -> rows.put(entry.getKey(), row(entry.getKey(), entry.getValue())));
        rows.values().removeIf(Row::isEmpty);
        var blocks = new TreeMap<String, Block>();
        node.path("blocks").properties().forEach(entry -> {
            var items = new ArrayList<Item>();
            entry.getValue().forEach(item -> items.add(item(item)));
            if (!items.isEmpty()) {
                blocks.put(entry.getKey(), Block.of(items));
            }
        });
        return new Table(rows, blocks);
    }

    static Item item(JsonNode node) {
        var rows = new TreeMap<String, Row>();
        node.path("rows").properties().forEach(entry -> rows.put(entry.getKey(), row(entry.getKey(), entry.getValue())));
        rows.values().removeIf(Row::isEmpty);
        return new Item(node.path("id").asString(), rows);
    }

    private static Row row(String line, JsonNode node) {
        var row = Row.EMPTY;
        for (var entry : node.properties()) {
            try {
                row = row.with(ColumnKey.ofPath(entry.getKey()), Optional.of(AnswerJson.read(entry.getValue())));
            } catch (RuntimeException noAnswer) {
                throw new IllegalArgumentException(line + ", " + entry.getKey() + ": " + noAnswer.getMessage(), noAnswer);
            }
        }
        return row;
    }
}
