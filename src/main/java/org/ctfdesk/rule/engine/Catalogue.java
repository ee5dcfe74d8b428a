package org.ctfdesk.rule.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/**
 * All points that a reviewer looks for, and how each of them is held: by a rule, by a check that is read off the forms, by a
 * tick of the compiler, or not, and why.
 */
public final class Catalogue {
    /** How a point is held. */
    public enum How {
        /** A rule of the same code. */
        RULE("rule"),
        /** A check that is read off the forms says just that. */
        FORM("form"),
        /** No data can decide it: the compiler looks after it and ticks it. */
        CHECKLIST("checklist"),
        /** Not held; the note says why. */
        LEFT_OUT("leftOut"),
        /** Not held yet. */
        LATER("later");

        private final String code;

        How(String code) {
            this.code = code;
        }

        /** As machines write it. */
        public String code() {
            return code;
        }

        private static How of(String code) {
            for (var how : values()) {
                if (how.code.equals(code) && how != RULE) {
                    return how;
                }
            }
            throw new IllegalStateException("“" + code + "” is no way to hold a point.");
        }
    }

    /**
     * A point of the catalogue.
     *
     * @param canBeExplained an error that a reason clears: "to the extent possible or available"
     * @param level the word of the decision, as {@code shall}
     * @param paragraph the paragraphs, as the catalogue abbreviates them
     * @param tables the tables that it looks at
     * @param check what holds
     * @param rule the rule that holds it, itself or, read off the forms, as the first of several
     * @param note the checks of the forms and what they say, the point of the checklist, or why it is left out; "" for a rule
     * @param where for checks of the forms, what of their findings belongs to the point: "tables" and their ids where it is broken
     *     by a blank table only, else "cells", a pattern of places, and the variant of the message where that matters;
     *     "holds" for a point left out that no report of this program can break
     */
    public record Entry(
            String code, Severity severity, boolean canBeExplained, String level, String paragraph, String tables, String check,
            How how, Optional<Rule> rule, String note, String where) {}

    private static final int COLUMNS = 6;

    /** Every point, in the catalogue's order. */
    public static final List<Entry> ALL = all();

    private Catalogue() {}

    /** The points that the compiler ticks. */
    public static List<Entry> checklist() {
        return ALL.stream().filter(entry -> entry.how() == How.CHECKLIST).toList();
    }

    private static List<Entry> all() {
        var rules = new HashMap<String, Rule>();
        Rules.ALL.forEach(rule -> rules.put(rule.code(), rule));
        var holdings = new HashMap<String, List<String>>();
        for (var row : rows("holding.tsv", 4)) {
            if (holdings.put(row.getFirst(), row) != null) {
                throw new IllegalStateException("holding.tsv says twice how " + row.getFirst() + " is held.");
            }
        }
        var entries = new ArrayList<Entry>();
        for (var row : rows("catalogue.tsv", COLUMNS)) {
            entries.add(entry(row, rules, holdings));
        }
        return List.copyOf(entries);
    }

    private static Entry entry(List<String> row, Map<String, Rule> rules, Map<String, List<String>> holdings) {
        var code = row.getFirst();
        var how = How.RULE;
        var note = "";
        var where = "";
        var rule = Optional.ofNullable(rules.get(code));
        if (rule.isEmpty()) {
            var holding = Optional.ofNullable(holdings.get(code))
                    .orElseThrow(() -> new IllegalStateException("Nothing says how " + code + " is held."));
            how = How.of(holding.get(1));
            note = holding.get(2);
            where = holding.size() > 3 ? holding.get(3) : "";
            rule = how == How.FORM ? Optional.of(Rules.of(note.replaceFirst("[^A-Z0-9-].*", ""))) : Optional.empty();
        }
        return new Entry(
                code, severity(row.get(1)), row.get(1).endsWith("*"), row.get(2), row.get(3), row.get(4), row.get(5), how, rule, note,
                where);
    }

    private static Severity severity(String letter) {
        return switch (letter) {
            case "E", "E*" -> Severity.ERROR;
            case "W" -> Severity.WARNING;
            case "I" -> Severity.INFO;
            default -> throw new IllegalStateException("“" + letter + "” is no severity.");
        };
    }

    /** The rows below the head. */
    private static List<List<String>> rows(String resource, int columns) {
        try (var stream = Catalogue.class.getResourceAsStream(resource)) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(line -> List.of(line.split("\t", columns))).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
