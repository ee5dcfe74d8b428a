package org.ctfdesk.excel.foreign.words;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ctfdesk.report.NotationKey;

/** What stands below a table: how its parts begin. */
public final class FootWords {
    /** A part below a table. */
    public enum Sort {
        FOOTNOTES, BOX, NOTES, KEYS, SOURCE
    }

    private record Way(String words, Sort sort) {}

    private static final List<Way> WAYS = Ways.list("below.tsv").stream()
            .flatMap(entry -> entry.ways().stream()
                    .map(way -> new Way(way, Sort.valueOf(entry.names().getFirst().toUpperCase(java.util.Locale.ROOT)))))
            .toList();
    private static final Pattern NUMBERED = Pattern.compile("\\s*(?:[(\\[](\\d{1,2})[)\\]]|(\\d{1,2})[)])[.:]?\\s*(\\S.*)", Pattern.DOTALL);
    private static final Pattern STARRED = Pattern.compile("\\s*(\\*+|[†‡§]+)\\s*(\\S.*)", Pattern.DOTALL);
    private static final Pattern RAISED = Pattern.compile("\\s*([\u00b9\u00b2\u00b3\u2070-\u2079]{1,2})[).:]?\\s*(\\S.*)", Pattern.DOTALL);
    private static final Pattern LETTERED = Pattern.compile("\\s*(?:\\(?([a-n])\\)|([a-n])[.]?\\s)\\s*(\\p{Lu}.{12,}|[A-Z].*)",
            Pattern.DOTALL);
    private static final Pattern KEY_LINE = Pattern.compile(
            "\\s*(?:" + NotationKey.pattern() + "|н\\.?о|НО|НП|НЕ|n\\.a\\.?)\\s*(?:[:=–—-]|\\()\\s*\\p{L}.*", Pattern.DOTALL);

    private FootWords() {}

    /** The part that a text begins. */
    public static Optional<Sort> of(String text) {
        if (text.length() > 4000) {
            return Optional.empty();
        }
        if (KEY_LINE.matcher(text).matches()) {
            return Optional.of(Sort.KEYS);
        }
        var head = Plain.of(text.length() > 60 ? text.substring(0, 60) : text);
        for (var way : WAYS) {
            if (Plain.at(head, way.words, 0) == 0 && (head.length() == way.words.length() || isFollowed(text, way.words))) {
                return Optional.of(way.sort);
            }
        }
        return Optional.empty();
    }

    /** True where the words are followed by a colon, as "Note: …": a label of a row may begin with them as well. */
    private static boolean isFollowed(String text, String words) {
        var colon = Math.max(text.indexOf(':'), text.indexOf('：'));
        return colon > 0 && colon <= words.length() + 12;
    }

    /** What follows the first colon; "" for nothing. */
    public static String behindColon(String text) {
        var colon = text.indexOf(':') < 0 ? text.indexOf('：') : text.indexOf(':');
        return colon < 0 ? "" : text.substring(colon + 1).strip();
    }

    /**
     * A footnote with its mark.
     *
     * @param mark as {@code 1}, {@code *} or {@code a}
     */
    public record Note(String mark, String text) {}

    /** The footnote that a text is. */
    public static Optional<Note> note(String text) {
        var numbered = NUMBERED.matcher(text);
        if (numbered.matches()) {
            return Optional.of(new Note(numbered.group(1) != null ? numbered.group(1) : numbered.group(2), numbered.group(3).strip()));
        }
        var raised = RAISED.matcher(text);
        if (raised.matches()) {
            return Optional.of(new Note(Marks.of("0" + raised.group(1), "").marks().getFirst(), raised.group(2).strip()));
        }
        var starred = STARRED.matcher(text);
        if (starred.matches()) {
            return Optional.of(new Note(starred.group(1), starred.group(2).strip()));
        }
        return lettered(text).map(found -> new Note(found.group(1) != null ? found.group(1) : found.group(2), found.group(3).strip()));
    }

    private static Optional<Matcher> lettered(String text) {
        var found = LETTERED.matcher(text);
        return found.matches() ? Optional.of(found) : Optional.empty();
    }
}
