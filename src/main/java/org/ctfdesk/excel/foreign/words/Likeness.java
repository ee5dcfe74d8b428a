package org.ctfdesk.excel.foreign.words;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** How much two labels have in common. */
final class Likeness {
    private Likeness() {}

    static Set<String> words(String plain) {
        var words = new LinkedHashSet<>(Arrays.asList(plain.split(" ")));
        // where words are not parted by blanks, pairs of letters stand for them
        if (!plain.isEmpty() && plain.chars().filter(c -> Plain.isUnspaced((char) c)).count() * 2 > plain.length()) {
            words.clear();
            for (var i = 0; i + 1 < plain.length(); i++) {
                words.add(plain.substring(i, i + 2));
            }
        }
        words.remove("");
        return words;
    }

    /** From 0 for nothing in common to 1 for the same words. */
    static double of(Set<String> words, Set<String> others) {
        var common = 0;
        for (var word : others) {
            common += words.contains(word) ? 1 : 0;
        }
        return words.isEmpty() || others.isEmpty() ? 0 : 2.0 * common / (words.size() + others.size());
    }

    /** The same, where each word weighs as much as it tells. */
    static double of(Set<String> words, Set<String> others, ToDoubleFunction<String> weight) {
        var common = words.stream().filter(others::contains).toList();
        var weightCommon = common.stream().mapToDouble(weight).sum();
        var all = words.stream().mapToDouble(weight).sum();
        var whole = others.stream().mapToDouble(weight).sum();
        return common.isEmpty() ? 0 : 2 * weightCommon / (all + whole);
    }
}
