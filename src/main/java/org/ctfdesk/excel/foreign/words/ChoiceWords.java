package org.ctfdesk.excel.foreign.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.ctfdesk.form.Kind;
import org.ctfdesk.text.Words;

/** What of a list words stand for, in the languages in which workbooks come. */
public final class ChoiceWords {
    private static final Words WORDS = Words.in(Locale.ENGLISH);
    private static final Map<String, Map<String, String>> EXACT = new HashMap<>();
    private static final Map<String, Map<String, String>> OPEN = new HashMap<>();
    /** What was looked up before: the same words stand in a column again and again. */
    private static final Map<String, Map<String, Optional<String>>> KNOWN = new ConcurrentHashMap<>();
    private static final Map<String, Map<String, Optional<List<String>>>> LISTED = new ConcurrentHashMap<>();
    private static final Set<String> PER_CENT = Set.of("%", "٪", "％");
    /** The code of a category before its name, or the number of an option: {@code 1.A.3 Transport}, {@code 3 Implemented}. */
    private static final Pattern CODED = Pattern.compile("\\d(?:\\.?[\\dA-Za-z]){0,4}[.)]?\\s+(\\p{L}.*)");
    /** A number before one of its options is an amount: {@code 1000 ha}. */
    private static final String UNIT = "unit";
    private static final int MOST_KNOWN = 5_000;

    static {
        for (var entry : Ways.list("choices.tsv")) {
            for (var way : entry.ways()) {
                var isOpen = way.endsWith("*");
                (isOpen ? OPEN : EXACT).computeIfAbsent(entry.names().get(0), any -> new HashMap<>())
                        .put(isOpen ? way.substring(0, way.length() - 1) : way, entry.names().get(1));
            }
        }
    }

    private ChoiceWords() {}

    /** The code that a word of a list stands for. */
    public static Optional<String> code(Kind.Choice choice, String text) {
        var known = KNOWN.computeIfAbsent(choice.id(), any -> new ConcurrentHashMap<>());
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        return known.computeIfAbsent(text, any -> {
            var coded = CODED.matcher(text.strip());
            return found(choice, text).or(() -> !choice.id().equals(UNIT) && coded.matches() ? found(choice, coded.group(1))
                    : Optional.empty());
        });
    }

    private static Optional<String> found(Kind.Choice choice, String text) {
        var plain = PER_CENT.contains(text.strip()) ? "%" : Plain.of(text);
        for (var option : choice.options()) {
            if (Plain.of(WORDS.of("choice." + choice.id() + "." + option)).equals(plain) || Plain.of(option).equals(plain)) {
                return Optional.of(option);
            }
        }
        var exact = EXACT.getOrDefault(choice.id(), Map.of()).get(plain);
        if (exact != null) {
            return Optional.of(exact);
        }
        return OPEN.getOrDefault(choice.id(), Map.of()).entrySet().stream()
                .filter(entry -> matches(plain, entry.getKey())).map(Map.Entry::getValue).findFirst();
    }

    /** True where each word of the text begins as the way says, and none is left over. */
    private static boolean matches(String plain, String way) {
        var words = plain.split(" ");
        var starts = way.split("\\*? ");
        if (words.length != starts.length) {
            return false;
        }
        for (var i = 0; i < words.length; i++) {
            if (!words[i].startsWith(starts[i])) {
                return false;
            }
        }
        return true;
    }

    /** The options that a text lists; the Party's own words where the list is open. Nothing where a word is none of a closed list. */
    public static Optional<List<String>> options(Kind.Choice choice, String text) {
        var known = LISTED.computeIfAbsent(choice.id(), any -> new ConcurrentHashMap<>());
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        return known.computeIfAbsent(text, any -> listed(choice, text));
    }

    private static Optional<List<String>> listed(Kind.Choice choice, String text) {
        var whole = code(choice, text);
        if (whole.isPresent()) {
            return whole.map(List::of);
        }
        var twice = inTwoLanguages(choice, text);
        if (twice.isPresent()) {
            return twice.map(List::of);
        }
        var options = new ArrayList<String>();
        for (var part : choice.several() ? parts(choice, text) : List.of(text.strip())) {
            var code = code(choice, part);
            if (code.isEmpty() && !choice.open()) {
                return Optional.empty();
            }
            var option = code.orElse(part);
            if (!options.contains(option)) {
                options.add(option);
            }
        }
        return options.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(options));
    }

    /** What stands there in two languages, and says the same in both. */
    private static Optional<String> inTwoLanguages(Kind.Choice choice, String text) {
        var parts = text.strip().split("\\s*[/|\\n]\\s*");
        return parts.length != 2 ? Optional.empty()
                : code(choice, parts[0]).filter(code -> code(choice, parts[1]).equals(Optional.of(code)));
    }

    private static long known(Kind.Choice choice, String[] parts) {
        return java.util.Arrays.stream(parts).filter(part -> code(choice, part).isPresent()).count();
    }

    /** Parted by semicolons and lines, else by commas, strokes and "and", where that gives words of the list. */
    private static List<String> parts(Kind.Choice choice, String text) {
        var all = new ArrayList<String>();
        for (var part : text.split("\\s*[;\\n]\\s*")) {
            if (part.isBlank()) {
                continue;
            }
            if (code(choice, part).isPresent()) {
                all.add(part.strip());
                continue;
            }
            var joined = part.split("\\s*[,/、،]\\s*|\\s+(?:and|y|et|и|和|و|&|\\+)\\s+");
            var listed = part.split("\\s*[,/、،]\\s*");
            // words of the Party's own may hold a comma or an "and": they are parted where words of the list come out
            var finer = known(choice, joined) == joined.length ? joined : known(choice, listed) > 0 ? listed : new String[] {part};
            for (var each : finer) {
                if (!each.isBlank()) {
                    all.add(each.strip());
                }
            }
        }
        return all;
    }
}
