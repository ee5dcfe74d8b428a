package org.ctfdesk.rule.measure;

import java.util.Locale;
import java.util.Set;

/** Text that only keeps a place: dashes, dots, "tbd". What says that nothing applies is an answer. */
final class Placeholder {
    private static final Set<String> WORDS = Set.of("tbd", "tbc", "tba", "todo", "to do", "xx", "xxx", "to be determined",
            "to be defined", "to be completed", "to be confirmed", "to be added", "placeholder", "à compléter", "por completar",
            "por definir", "уточняется", "待定");

    private Placeholder() {}

    static boolean isOne(String text) {
        var plain = text.strip();
        return plain.chars().noneMatch(Character::isLetterOrDigit)
                || WORDS.contains(plain.replaceAll("[.…\\[\\]()<>]", "").strip().toLowerCase(Locale.ROOT));
    }
}
