package org.ctfdesk.excel.foreign.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.text.Words;

/** Which columns a head may stand for: the decision's words, drafts of them in other languages, and usual short ones. */
public final class Heads {
    /** A column of a form. Tables 7 to 9 share theirs, under the name of the first. */
    public record Target(String form, String column) {}

    private static final Words WORDS = Words.in(Locale.ENGLISH);
    private static final Map<String, Set<Target>> EXACT = new HashMap<>();
    private static final List<Map.Entry<String, Target>> OPEN = new ArrayList<>();
    /** Heads of several words, for those that are nearly the same; in a fixed order. */
    private static final Map<String, Set<String>> LONG = new TreeMap<>();
    private static final Map<String, Set<Target>> CACHE = new HashMap<>();
    private static final List<Ways.Entry> STEMS = Ways.list("stems.tsv");

    private static final Pattern TWO = Pattern.compile("\\s+[/|–—-]\\s+|\\s*[/|]\\s*(?=\\p{L})|\\s*\\R\\s*");
    private static final Pattern DATED = Pattern.compile("(?iuU)\\s+(?:in|for|by|until|as of|en|pour|d['’]ici|d['’]ici à|à l['’]horizon|para|hasta|al|em|até"
            + "|в|за|на|к|до|في|عام|بحلول|لعام|حتى|ل)\\s*(?:the |el |l['’])?(?:year|año|ano|année|г\\.?|году?|год|سنة|عام)?\\s*$");
    private static final int MOST_LETTERS = 400;
    private static final double LEAST_LIKENESS = 0.7;
    private static final int LEAST_WORDS = 3;

    static {
        var headings = new HashMap<String, List<String>>();
        for (var row : Ways.rows("headings.tsv")) {
            headings.put(row.getFirst(), row.subList(1, row.size()));
        }
        for (var form : Forms.NDC) {
            var id = isProjection(form.id()) ? "table7" : form.id();
            for (var column : form.columns()) {
                for (var head : column.heads()) {
                    if (!head.isEmpty() && !head.equals("unit") || head.equals("unit") && WORDS.has(form.key("head.unit"))
                            && !WORDS.of(form.key("head.unit")).contains("kt CO2")) {
                        // a head over columns of several sorts names none of them
                        var name = form.columns().stream().filter(each -> each.heads().contains(head)).count() > 1 ? head : column.id();
                        add(WORDS.of(form.key("head." + head)), id, name);
                        drafts(headings, form.words(), head).forEach(text -> add(text, id, name));
                    }
                }
            }
        }
        for (var entry : Ways.list("heads.tsv")) {
            for (var way : entry.ways()) {
                var target = new Target(entry.names().get(0), entry.names().get(1));
                if (way.endsWith("*")) {
                    OPEN.add(Map.entry(way, target));
                } else {
                    EXACT.computeIfAbsent(way, any -> new LinkedHashSet<>()).add(target);
                }
            }
        }
        for (var head : EXACT.keySet()) {
            var words = Likeness.words(head);
            if (words.size() >= LEAST_WORDS) {
                LONG.put(head, words);
            }
        }
    }

    private Heads() {}

    private static List<String> drafts(Map<String, List<String>> headings, String words, String head) {
        var all = new ArrayList<String>();
        for (var entry : headings.entrySet()) {
            var key = entry.getKey();
            var at = key.indexOf(".head.");
            if (at > 0 && key.substring(at + 6).equals(head)
                    && (key.startsWith(words) || key.startsWith("*") || words.matches("table(4|10|11)") && key.startsWith("table4/10/11")
                            || words.matches("table1[01]") && key.startsWith("table10/11"))) {
                all.addAll(entry.getValue());
            }
        }
        return all;
    }

    private static void add(String text, String form, String column) {
        for (var way : List.of(Plain.of(text), Plain.of(Plain.unbracketed(text)))) {
            if (!way.isEmpty()) {
                EXACT.computeIfAbsent(way, any -> new LinkedHashSet<>()).add(new Target(form, column));
            }
        }
    }

    public static boolean isProjection(String form) {
        return form.equals("table7") || form.equals("table8") || form.equals("table9");
    }

    /** The columns that a head may stand for. */
    public static Set<Target> of(String text) {
        if (text.isBlank() || text.length() > MOST_LETTERS) {
            return Set.of();
        }
        synchronized (CACHE) {
            var known = CACHE.get(text);
            if (known == null) {
                known = found(text);
                if (CACHE.size() > 20_000) {
                    CACHE.clear();
                }
                CACHE.put(text, known);
            }
            return known;
        }
    }

    private static Set<Target> found(String text) {
        var bare = Plain.uncited(text);
        for (var tried : List.of(bare, Plain.unglued(bare), Plain.unbracketed(bare), Plain.unbracketed(Plain.unglued(bare)),
                Plain.unglued(Plain.unbracketed(bare).strip()), Years.without(Plain.unbracketed(bare)),
                undated(Plain.unbracketed(bare)))) {
            var plain = Plain.of(tried);
            var exact = EXACT.get(plain);
            if (exact != null) {
                return exact;
            }
            for (var open : OPEN) {
                if (Plain.at(plain, open.getKey(), 0) == 0) {
                    return Set.of(open.getValue());
                }
            }
        }
        var like = like(Plain.of(bare));
        var both = like.isEmpty() ? inTwoLanguages(text) : like;
        return both.isEmpty() ? Spelling.corrected(text, right -> Optional.ofNullable(EXACT.get(right))).orElse(both) : both;
    }

    /** Without its year and the word that joins it: {@code Obtenues en 2022}, {@code Expected by 2030}. */
    private static String undated(String text) {
        return DATED.matcher(Years.without(text)).replaceFirst("");
    }

    /** A head that stands there in two languages, parted by a stroke or a line break: what both of them say. */
    private static Set<Target> inTwoLanguages(String text) {
        var parts = TWO.split(text.strip());
        if (parts.length != 2 || parts[0].isBlank() || parts[1].isBlank()) {
            return Set.of();
        }
        var both = new LinkedHashSet<>(of(parts[0]));
        both.retainAll(of(parts[1]));
        return both;
    }

    /**
     * The column of a known form that the stem of a word in a head names, where stems of one column alone stand in it; in table
     * 12, whose heads speak of each other's columns, the first.
     */
    public static Optional<String> loosely(String form, String text) {
        var plain = Plain.of(Plain.unglued(Plain.uncited(text)));
        var named = new TreeMap<Integer, String>();
        for (var entry : STEMS) {
            if (entry.names().getFirst().equals(form)) {
                entry.ways().stream().mapToInt(way -> Plain.at(plain, way, 0)).filter(at -> at >= 0).min()
                        .ifPresent(at -> named.merge(at, entry.names().get(1), (one, other) -> one + " " + other));
            }
        }
        return named.size() == 1 || form.equals("table12") && !named.isEmpty()
                ? Optional.of(named.firstEntry().getValue()).filter(name -> name.indexOf(' ') < 0) : Optional.empty();
    }

    /** Heads of several words that are nearly the same. */
    private static Set<Target> like(String plain) {
        var words = Likeness.words(plain);
        var best = LEAST_LIKENESS;
        var found = Set.<Target>of();
        if (words.size() >= LEAST_WORDS) {
            for (var entry : LONG.entrySet()) {
                var likeness = Likeness.of(words, entry.getValue());
                if (likeness > best) {
                    best = likeness;
                    found = EXACT.get(entry.getKey());
                }
            }
        }
        return found;
    }
}
