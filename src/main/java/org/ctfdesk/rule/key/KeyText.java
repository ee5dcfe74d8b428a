package org.ctfdesk.rule.key;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Quantity;

/** Text that was meant as notation keys and can nearly be read as such. Keys count only in capitals, so that words stay words. */
public final class KeyText {
    /** Without C, which may be a unit. */
    private static final String KEY = "((?!C\\b)" + NotationKey.pattern() + ")";
    private static final String FIGURE = "[-−+]?\\d[\\d.,'’\\s]*";
    private static final Pattern BEHIND = Pattern.compile(FIGURE + "[\\s(;/]*" + KEY + "\\)?");
    private static final Pattern BEFORE = Pattern.compile(KEY + "[\\s(:;,/]+" + FIGURE + "\\)?");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;/]\\s*");
    private static final Pattern LETTERS = Pattern.compile("[A-Z]{1,4}");

    /** Longer text was meant as words. */
    private static final int LONGEST = 40;

    private KeyText() {}

    /** The key that stands beside a figure in the same cell. */
    public static Optional<NotationKey> besideFigure(Answer answer) {
        return typed(answer).flatMap(text -> {
            for (var pattern : List.of(BEHIND, BEFORE)) {
                var matcher = pattern.matcher(text.strip());
                if (matcher.matches()) {
                    return NotationKey.of(matcher.group(1));
                }
            }
            return Optional.empty();
        });
    }

    /** What is no notation key among several words. */
    public static String unknown(Answer answer) {
        return typed(answer).stream().flatMap(text -> Arrays.stream(BETWEEN.split(text.strip())))
                .filter(part -> NotationKey.of(part).isEmpty()).collect(Collectors.joining(", "));
    }

    /** The keys of a list in which others are none, as {@code NO/NAA}. */
    public static Optional<Quantity.Keys> knownAmongUnknown(Answer answer) {
        return typed(answer).flatMap(text -> {
            var known = new ArrayList<NotationKey>();
            var unknown = 0;
            for (var part : BETWEEN.split(text.strip())) {
                var key = NotationKey.of(part);
                if (!LETTERS.matcher(part).matches()) {
                    return Optional.empty();
                }
                key.ifPresent(known::add);
                unknown += key.isEmpty() ? 1 : 0;
            }
            return known.isEmpty() || unknown == 0 ? Optional.empty() : Optional.of(new Quantity.Keys(known, List.of()));
        });
    }

    /** True for keys that ask for nothing more: IE asks for a text, FX for a paragraph and its claim. */
    static boolean standAlone(Collection<NotationKey> keys) {
        return !keys.contains(NotationKey.IE) && !keys.contains(NotationKey.FX);
    }

    private static Optional<String> typed(Answer answer) {
        Optional<String> typed = switch (answer) {
            case Answer.Unread unread -> Optional.of(unread.typed());
            case Answer.Words words -> Optional.of(words.text());
            default -> Optional.empty();
        };
        return typed.filter(text -> text.length() <= LONGEST);
    }
}
