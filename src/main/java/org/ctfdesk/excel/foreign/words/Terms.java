package org.ctfdesk.excel.foreign.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the label of a row in tables 6 to 9 speaks of, in whatever language and order. */
public final class Terms {
    /** Something a label may speak of. */
    public enum Concept {
        CO2, CH4, N2O, HFC, PFC, MIX, SF6, NF3, LULUCF, WITH, WITHOUT, TOTAL, INDIRECT, ENERGY, TRANSPORT, INDUSTRY, AGRICULTURE, WASTE,
        OTHER, STOP
    }

    /**
     * A label taken apart.
     *
     * @param concepts in the order in which they stand
     * @param rest words that none of the lists knows; "" where all are known
     */
    public record Parsed(List<Concept> concepts, String rest) {
        public boolean has(Concept concept) {
            return concepts.contains(concept);
        }

        public boolean isKnown() {
            return rest.isEmpty() && !concepts.isEmpty();
        }
    }

    private record Way(String words, Concept concept) {}

    private static final List<Way> WAYS = Ways.list("terms.tsv").stream()
            .flatMap(entry -> entry.ways().stream().map(way -> new Way(way, Concept.valueOf(entry.names().getFirst()))))
            .sorted(Comparator.comparingInt((Way way) -> -way.words.length()).thenComparing(Way::words))
            .toList();
    /** Ways by their first letter, so that a label asks only those that may stand in it. */
    private static final Map<Character, List<Way>> BY_LETTER = byLetter();

    private static final Map<Concept, List<Way>> BY_CONCEPT = new EnumMap<>(WAYS.stream().collect(Collectors.groupingBy(Way::concept)));

    private static Map<Character, List<Way>> byLetter() {
        var map = new HashMap<Character, List<Way>>();
        WAYS.forEach(way -> map.computeIfAbsent(way.words.charAt(0), any -> new ArrayList<>()).add(way));
        return map;
    }

    private Terms() {}

    /** A quick look whether a word of that concept may stand in a label. */
    public static boolean mayHold(Concept concept, String label) {
        var plain = Plain.of(label);
        for (var way : BY_CONCEPT.get(concept)) {
            if (plain.contains(way.words)) {
                return true;
            }
        }
        return false;
    }

    /** The label taken apart; letters of footnotes glued to its last word are let go where nothing else is unknown. */
    public static Parsed parse(String label) {
        var bare = Plain.uncited(label);
        var parsed = parsePlain(unnumbered(Plain.of(bare.replace("w/o", "without ").replace("w/", "with "))));
        if (!parsed.rest.isEmpty()) {
            var unglued = Plain.unglued(bare);
            if (!unglued.equals(bare)) {
                var again = parsePlain(unnumbered(Plain.of(unglued)));
                if (again.rest.isEmpty()) {
                    return again;
                }
            }
        }
        return parsed;
    }

    /** Without the number of a category; {@code 1 a 3} stays, for it names a part of one. */
    private static String unnumbered(String plain) {
        return plain.replaceFirst("^\\d{1,2} (?![a-z] )", "");
    }

    private static Parsed parsePlain(String plain) {
        var found = new TreeMap<Integer, Concept>();
        var taken = new boolean[plain.length()];
        var candidates = new ArrayList<Way>();
        plain.chars().distinct().forEach(c -> candidates.addAll(BY_LETTER.getOrDefault((char) c, List.of())));
        candidates.sort(Comparator.comparingInt((Way way) -> -way.words.length()).thenComparing(Way::words));
        for (var way : candidates) {
            for (var at = Plain.at(plain, way.words, 0); at >= 0; at = Plain.at(plain, way.words, at + 1)) {
                var end = end(plain, way.words, at);
                if (free(taken, at, end)) {
                    for (var i = at; i < end; i++) {
                        taken[i] = true;
                    }
                    found.put(at, way.concept);
                }
            }
        }
        var rest = new StringBuilder();
        for (var i = 0; i < plain.length(); i++) {
            rest.append(taken[i] ? ' ' : plain.charAt(i));
        }
        var concepts = found.values().stream().filter(concept -> concept != Concept.STOP).toList();
        return new Parsed(concepts, rest.toString().strip().replaceAll(" +", " "));
    }

    private static int end(String plain, String way, int at) {
        if (!way.endsWith("*")) {
            return at + way.length();
        }
        var end = at + way.length() - 1;
        while (end < plain.length() && Character.isLetterOrDigit(plain.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean free(boolean[] taken, int from, int to) {
        for (var i = from; i < to; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }
}
