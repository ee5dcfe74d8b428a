package org.ctfdesk.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why there is no figure. MPGs, para. 31; decision 5/CMA.3, para. 5(a) and notes to annex III. */
public enum NotationKey {
    /** Not occurring: MPGs, para. 31(a). */
    NO,
    /** Not estimated: MPGs, para. 31(b). */
    NE,
    /** Not applicable: MPGs, para. 31(c). */
    NA,
    /** Included elsewhere: MPGs, para. 31(d). */
    IE,
    /** Confidential: MPGs, para. 31(e). */
    C,
    /** Flexibility: 5/CMA.3, para. 5(a). */
    FX,
    /** Information not available at the time of reporting: 5/CMA.3, annex III. */
    UA,
    /** Not reported, the information being voluntary: 5/CMA.3, annex III. */
    NR;

    /** True where a sum counts the key as nothing: nothing occurs, or nothing of the kind is emitted. */
    public boolean countsAsZero() {
        return this == NO || this == NA;
    }

    /** The key written so, in small letters or capitals. */
    public static Optional<NotationKey> of(String text) {
        for (var key : values()) {
            if (key.name().equals(text.toUpperCase(Locale.ROOT))) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }

    /** A regular expression for any of them, in capitals. */
    public static String pattern() {
        return Arrays.stream(values()).map(NotationKey::name).collect(Collectors.joining("|", "(?:", ")"));
    }

    /** The keys that {@code text} lists, parted by blanks, commas, semicolons or strokes; nothing where a word of it is none. */
    public static Optional<List<NotationKey>> list(String text) {
        var keys = new ArrayList<NotationKey>();
        for (var word : text.strip().split("[\\s,;/]+")) {
            var key = of(word);
            if (key.isEmpty()) {
                return Optional.empty();
            }
            keys.add(key.get());
        }
        return keys.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(keys));
    }
}
