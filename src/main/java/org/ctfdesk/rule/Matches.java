package org.ctfdesk.rule;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ctfdesk.text.Remembered;

/** Where an expression stands in a text of the Party. Expressions in six languages are dear, and are looked for once in each text. */
public final class Matches {
    private static final Remembered<Map<Pattern, List<MatchResult>>> ALL = new Remembered<>(text -> new ConcurrentHashMap<>());
    private static final Remembered<Map<Pattern, Boolean>> ANY = new Remembered<>(text -> new ConcurrentHashMap<>());

    private Matches() {}

    /** Each place of the expression, in the order of the text. */
    public static Stream<MatchResult> of(Pattern expression, String text) {
        return ALL.of(text).computeIfAbsent(expression, sought -> sought.matcher(text).results().toList()).stream();
    }

    /** True where it stands there at all. */
    public static boolean any(Pattern expression, String text) {
        return ANY.of(text).computeIfAbsent(expression, sought -> sought.matcher(text).find());
    }
}
