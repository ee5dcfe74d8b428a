package org.ctfdesk.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.ctfdesk.text.OfficialLanguages;

/**
 * What rules look for in a Party's words, in the six languages of the United Nations: one list a language, {@code lexicon/fr.txt},
 * with a line for each idea: {@code idea = words} stand as words of their own, {@code idea ~ stems} also within longer words. A report
 * may be written in another language than its profile says, and quote a third: all lists are looked through at once.
 */
public final class Lexicon {
    /** Written without blanks between words, or with articles that are part of the word. */
    private static final Set<String> WITHOUT_BLANKS = Set.of("ar", "zh");
    /** How expressions with ideas in them are compiled: without regard to capitals, in any script. */
    public static final int CAPITALS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern IDEA = Pattern.compile("(?<idea>[\\w.]+) (?<sign>[=~]) (?<words>.+)");
    private static final Map<String, Map<String, List<Said>>> LISTS = lists();
    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

    private Lexicon() {}

    /** How a language says an idea: as words of their own, or also within longer ones. */
    private record Said(String text, boolean isWhole) {
        String expression() {
            return isWhole ? "(?<![\\p{L}\\p{N}])(?:" + text + ")(?!\\p{L})" : text;
        }
    }

    /** Finds an idea, whatever its capitals. */
    public static Pattern of(String idea) {
        return PATTERNS.computeIfAbsent(idea, asked -> Pattern.compile(expression(asked), CAPITALS));
    }

    /** True where the text names the idea in one of the languages. */
    public static boolean names(String idea, String text) {
        return Matches.any(of(idea), text);
    }

    /** The same, to be put into a longer expression that is compiled without regard to capitals. */
    public static String expression(String idea) {
        var apart = new ArrayList<String>();
        var others = new ArrayList<String>();
        for (var language : OfficialLanguages.CODES) {
            var words = LISTS.get(language).get(idea);
            if (words == null) {
                throw new IllegalArgumentException("The list of " + language + " lacks “" + idea + "”.");
            }
            if (words.size() == 1 && words.getFirst().isWhole()) {
                apart.add(words.getFirst().text());
            } else {
                words.forEach(each -> others.add(each.expression()));
            }
        }
        // whether a word begins is looked at once for all languages that write words apart, and not once for each
        if (!apart.isEmpty()) {
            others.addFirst(new Said(String.join("|", apart), true).expression());
        }
        return "(?:" + String.join("|", others) + ")";
    }

    /** The ideas of a language, for the test that all lists have the same. */
    static Set<String> ideas(String language) {
        return new TreeSet<>(LISTS.get(language).keySet());
    }

    private static Map<String, Map<String, List<Said>>> lists() {
        var lists = new HashMap<String, Map<String, List<Said>>>();
        for (var language : OfficialLanguages.CODES) {
            var ideas = new LinkedHashMap<String, List<Said>>();
            for (var line : text(language).lines().filter(each -> !each.isBlank() && !each.startsWith("#")).toList()) {
                var parts = IDEA.matcher(line);
                if (!parts.matches()) {
                    throw new IllegalStateException("The list of " + language + " has a line that is none: " + line);
                }
                var isWhole = parts.group("sign").equals("=") && !WITHOUT_BLANKS.contains(language);
                ideas.computeIfAbsent(parts.group("idea"), idea -> new ArrayList<>()).add(new Said(parts.group("words"), isWhole));
            }
            lists.put(language, ideas);
        }
        return Map.copyOf(lists);
    }

    private static String text(String language) {
        try (var stream = Lexicon.class.getResourceAsStream("lexicon/" + language + ".txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
