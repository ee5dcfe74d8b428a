package org.ctfdesk.rule.measure;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Text that only keeps a place: dashes, dots, "tbd". What says that nothing applies is an answer. */
final class Placeholder {
    private static final Set<String> WORDS = Set.of("tbd", "tbc", "tba", "todo", "to do", "xx", "xxx", "to be determined",
            "to be defined", "to be completed", "to be confirmed", "to be added", "placeholder", "à compléter", "por completar",
            "por definir", "уточняется", "待定");

    private static final Pattern BRACKETS = Pattern.compile("[.…\\[\\]()<>]");
    private static final int LONGEST = 30;

    private Placeholder() {}

    static boolean isOne(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        var plain = text.strip();
        return hasNoLetter(plain)
                || WORDS.contains(BRACKETS.matcher(plain).replaceAll("").strip().toLowerCase(Locale.ROOT));
    }

    private static boolean hasNoLetter(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
