package org.ctfdesk.rule.key;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ctfdesk.form.Foot;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.Table;

/**
 * What footnotes and documentation box say of notation keys. Nobody reads the sentences here: a note explains a key where
 * a cell cites it, where it names the key, or where it is a documentation box and no note names any key at all.
 */
final class KeyNotes {
    private static final Map<NotationKey, Pattern> NAMED = named();
    /** A letter alone names the key only where a colon or the like follows. */
    private static final Pattern CONFIDENTIAL = Pattern.compile("^\\W*C\\s*[:=–—]");

    private final Set<Integer> written = new HashSet<>();
    private final Set<NotationKey> explained = new HashSet<>();
    private final Set<NotationKey> named = new HashSet<>();

    KeyNotes(Table foot) {
        for (var note : foot.block(Foot.FOOTNOTE).items()) {
            var text = text(note.row(Foot.FOOTNOTE));
            if (!text.isBlank()) {
                if (note.id().matches("\\d{1,9}")) {
                    written.add(Integer.valueOf(note.id()));
                }
                name(text);
            }
        }
        var box = text(foot.row(Foot.BOX));
        if (!box.isBlank()) {
            var namesNone = NAMED.values().stream().noneMatch(pattern -> pattern.matcher(box).find());
            var areNamedBelow = !named.isEmpty();
            name(box);
            if (namesNone && !areNamedBelow) {
                explained.addAll(NAMED.keySet());
            }
        }
    }

    /** True where a text explains that key, or a cell with these citations. */
    boolean explain(NotationKey key, Iterable<Integer> citations) {
        return explained.contains(key) || cites(citations);
    }

    /** True where a text names that key, or a cell cites one: a box that tells of other things is not enough. */
    boolean name(NotationKey key, Iterable<Integer> citations) {
        return named.contains(key) || cites(citations);
    }

    /** True where a cell with these citations cites a footnote that is written. */
    boolean cites(Iterable<Integer> citations) {
        for (var number : citations) {
            if (written.contains(number)) {
                return true;
            }
        }
        return false;
    }

    private void name(String text) {
        NAMED.forEach((key, pattern) -> {
            if (pattern.matcher(text).find()) {
                named.add(key);
                explained.add(key);
            }
        });
    }

    /** The keys that a text names. */
    static Set<NotationKey> named(String text) {
        var keys = new TreeSet<NotationKey>();
        NAMED.forEach((key, pattern) -> {
            if (pattern.matcher(text).find()) {
                keys.add(key);
            }
        });
        if (CONFIDENTIAL.matcher(text).find()) {
            keys.add(NotationKey.C);
        }
        return keys;
    }

    private static String text(Row row) {
        return row.words(ColumnKey.of(Foot.TEXT));
    }

    /** The keys that a text can name without mistaking a word for them. */
    private static Map<NotationKey, Pattern> named() {
        var named = new EnumMap<NotationKey, Pattern>(NotationKey.class);
        for (var key : Set.of(NotationKey.NO, NotationKey.NE, NotationKey.NA, NotationKey.IE, NotationKey.FX)) {
            named.put(key, Pattern.compile("(?<![A-Za-z0-9])" + key.name() + "(?![A-Za-z0-9])"));
        }
        return named;
    }
}
