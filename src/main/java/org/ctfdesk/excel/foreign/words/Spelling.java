package org.ctfdesk.excel.foreign.words;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Words that are one letter away from a word of the lists: one too many, one missing, one changed, or two exchanged. */
final class Spelling {
    private static final int LEAST = 5;
    private static final int LEAST_CUT = 4;
    private static final int LONGEST = 80;
    private static final int MOST_WAYS = 16;
    /** Words that mean something of their own, though a list has one like them. */
    private static final Set<String> OWN = Set.of("forest", "protection", "protections", "plants", "plant", "stats", "state", "action",
            "actions", "reaction", "national", "natural", "tools", "meters", "grass", "grasses", "trend", "trends");
    private static final Set<String> WORDS = words();
    /** The words of the lists by themselves and by what is left of them without one letter. */
    private static final Map<String, List<String>> SHORTER = shorter();

    private Spelling() {}

    private static Set<String> words() {
        var words = new TreeSet<String>();
        for (var list : List.of("terms.tsv", "heads.tsv", "titles.tsv", "scenarios.tsv")) {
            for (var entry : Ways.list(list)) {
                entry.ways().forEach(way -> words.addAll(List.of(way.replace("*", "").split(" "))));
            }
        }
        return words;
    }

    private static Map<String, List<String>> shorter() {
        var map = new HashMap<String, List<String>>();
        for (var word : WORDS) {
            if (word.length() >= LEAST && !Plain.isUnspaced(word.charAt(0))) {
                without(word).forEach(less -> map.merge(less, List.of(word),
                        (one, other) -> Stream.concat(one.stream(), other.stream()).toList()));
            }
        }
        return map;
    }

    private static Set<String> without(String word) {
        var all = new LinkedHashSet<String>(List.of(word));
        for (var i = 0; i < word.length(); i++) {
            all.add(word.substring(0, i) + word.substring(i + 1));
        }
        return all;
    }

    /**
     * What the text is with its misspelt words put right, if all ways of doing so that mean something mean the same.
     *
     * @param meaning what a text laid plain stands for
     */
    static <T> Optional<T> corrected(String text, Function<String, Optional<T>> meaning) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var plain = Plain.of(Plain.uncited(text));
        var ways = List.of("");
        for (var word : plain.split(" ")) {
            var near = nearest(word);
            if (ways.size() * near.size() > MOST_WAYS) {
                return Optional.empty();
            }
            ways = ways.stream().flatMap(way -> near.stream().map(each -> way.isEmpty() ? each : way + " " + each)).toList();
        }
        if (ways.equals(List.of(plain))) {
            return Optional.empty();
        }
        var meanings = ways.stream().map(meaning).flatMap(Optional::stream).distinct().toList();
        return meanings.size() == 1 ? Optional.of(meanings.getFirst()) : Optional.empty();
    }

    private static Collection<String> nearest(String word) {
        if (word.length() < LEAST_CUT || WORDS.contains(word) || OWN.contains(word)) {
            return List.of(word);
        }
        var near = new TreeSet<String>();
        for (var less : without(word)) {
            for (var known : SHORTER.getOrDefault(less, List.of())) {
                if (word.charAt(0) == known.charAt(0) && isNear(word, known) && (word.length() >= LEAST || known.startsWith(word))) {
                    near.add(known);
                }
            }
        }
        return near.isEmpty() ? List.of(word) : near;
    }

    /** True where one letter is too many, missing or another, or two that stand side by side are exchanged. */
    private static boolean isNear(String one, String other) {
        var from = 0;
        while (from < Math.min(one.length(), other.length()) && one.charAt(from) == other.charAt(from)) {
            from++;
        }
        var a = one.substring(from);
        var b = other.substring(from);
        if (a.isEmpty() || b.isEmpty()) {
            return a.length() + b.length() == 1;
        }
        return a.substring(1).equals(b) || b.substring(1).equals(a) || a.substring(1).equals(b.substring(1))
                || a.length() > 1 && b.length() > 1 && a.charAt(0) == b.charAt(1) && a.charAt(1) == b.charAt(0)
                        && a.substring(2).equals(b.substring(2));
    }
}
