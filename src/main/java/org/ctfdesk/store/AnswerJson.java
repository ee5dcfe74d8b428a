package org.ctfdesk.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.text.Tidy;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Answers as JSON: words a string, an amount a number with its digits, everything else an object of one line. */
final class AnswerJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final String FOOTNOTES = "footnotes";
    /** The member by which an answer that is an object says what it is. */
    private static final Set<String> OBJECTS = Set.of("unread", "years", "date", "choices", "amount", "range", "keys");

    private AnswerJson() {}

    static JsonNode write(Answer answer) {
        return switch (answer) {
            case Answer.Words words -> NODES.stringNode(words.text());
            case Answer.Unread unread -> object("unread", NODES.stringNode(unread.typed()));
            case Answer.Years years -> object("years", array(List.of(NODES.numberNode(years.first()), NODES.numberNode(years.last()))));
            case Answer.Day day -> object("date", NODES.stringNode(day.date().toString()));
            case Answer.Choices choices ->
                object("choices", array(choices.options().stream().<JsonNode>map(NODES::stringNode).toList()));
            case Quantity.Amount amount when amount.footnotes().isEmpty() -> NODES.numberNode(amount.value());
            case Quantity.Amount amount -> citing(object("amount", NODES.numberNode(amount.value())), amount);
            case Quantity.Range range ->
                citing(object("range", array(List.of(NODES.numberNode(range.low()), NODES.numberNode(range.high())))), range);
            case Quantity.Keys keys -> citing(
                    object("keys", array(keys.keys().stream().<JsonNode>map(key -> NODES.stringNode(key.name())).toList())), keys);
        };
    }

    /** True for an object that {@link #write} made: one member that says what it is, and footnotes where it has some. */
    static boolean isAnswer(JsonNode node) {
        var members = node.propertyNames();
        return members.size() == (node.has(FOOTNOTES) ? 2 : 1) && members.stream().anyMatch(OBJECTS::contains);
    }

    /**
     * @throws IllegalArgumentException where {@code node} is no answer; the message says what it is
     */
    static Answer read(JsonNode node) {
        if (node.isString()) {
            return new Answer.Words(Tidy.lines(node.stringValue())); // soft line breaks that older versions took in
        }
        if (node.isNumber()) {
            return Quantity.of(number(node));
        }
        if (!node.isObject()) {
            throw new IllegalArgumentException(node.toString());
        }
        var footnotes = new ArrayList<Integer>();
        node.path(FOOTNOTES).forEach(number -> footnotes.add(number.intValue()));
        if (node.has("amount")) {
            return new Quantity.Amount(number(node.get("amount")), footnotes);
        }
        if (node.path("range").size() == 2) {
            return new Quantity.Range(number(node.get("range").get(0)), number(node.get("range").get(1)), footnotes);
        }
        if (node.has("keys")) {
            var keys = new ArrayList<NotationKey>();
            node.get("keys").forEach(key -> keys.add(NotationKey.valueOf(key.stringValue())));
            return new Quantity.Keys(keys, footnotes);
        }
        if (node.has("choices")) {
            var options = new ArrayList<String>();
            node.get("choices").forEach(option -> options.add(option.stringValue()));
            return new Answer.Choices(options);
        }
        if (node.path("years").size() == 2) {
            return new Answer.Years(node.get("years").get(0).intValue(), node.get("years").get(1).intValue());
        }
        if (node.has("date")) {
            return day(node.get("date").stringValue());
        }
        if (node.has("unread")) {
            return new Answer.Unread(node.get("unread").stringValue());
        }
        throw new IllegalArgumentException(node.toString());
    }

    private static Answer day(String text) {
        try {
            return new Answer.Day(LocalDate.parse(text));
        } catch (DateTimeParseException notADate) {
            throw new IllegalArgumentException(text, notADate);
        }
    }

    private static BigDecimal number(JsonNode node) {
        return node.decimalValue();
    }

    private static ObjectNode object(String name, JsonNode value) {
        return NODES.objectNode().set(name, value);
    }

    private static ObjectNode citing(ObjectNode node, Quantity quantity) {
        if (!quantity.footnotes().isEmpty()) {
            node.set(FOOTNOTES, array(quantity.footnotes().stream().<JsonNode>map(NODES::numberNode).toList()));
        }
        return node;
    }

    private static ArrayNode array(List<JsonNode> nodes) {
        return NODES.arrayNode().addAll(nodes);
    }
}
