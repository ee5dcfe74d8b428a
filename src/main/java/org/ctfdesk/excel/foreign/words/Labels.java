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
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.form.Part;
import org.ctfdesk.text.Words;

/** Which line or heading of the tables in words a label stands for: by its words, or by the paragraphs that it cites. */
public final class Labels {
    private record Label(String id, String plain, Set<String> words) {}

    private record Stem(String line, Pattern ways) {}

    private static final Words WORDS = Words.in(Locale.ENGLISH);
    private static final Pattern PARAGRAPH = Pattern.compile("\\d{1,3}\\s*\\([a-z]\\)(?:\\s*\\([ivx]+\\))?|(?<=para\\. )\\d{2,3}(?!\\d"
            + "|\\()");
    private static final double LEAST = 0.62;
    private static final int LEAST_SHORT = 2;
    /** Two lines that fit as well as each other are left to the user. */
    private static final double CLEARLY = 0.06;
    private static final int LEAST_CUT = 4;
    private static final double TELLING = 0.35;
    private static final int LONGEST_LOOSE = 200;
    private static final Pattern PLURAL = Pattern.compile("(?<=\\p{L})\\((?:s|es|x|aux|os|as|и|ы)\\)");
    private static final Map<String, Labels> ALL = new HashMap<>();

    static {
        var drafts = Ways.rows("headings.tsv");
        var usual = Ways.list("lines.tsv");
        for (var form : Forms.NDC) {
            ALL.put(form.id(), new Labels(form, drafts, usual));
        }
        for (var entry : Ways.list("linestems.tsv")) {
            ALL.get(entry.names().getFirst()).stems.add(new Stem(entry.names().get(1), pattern(entry.ways())));
        }
    }

    /** Words of which each may go on where a star stands. */
    private static Pattern pattern(List<String> ways) {
        var all = ways.stream().map(way -> {
            var isUnspaced = Plain.isUnspaced(way.charAt(0));
            var letters = Pattern.compile("\\*").splitAsStream(way + " ").map(Pattern::quote).collect(Collectors.joining("[\\p{L}\\d]*"));
            var whole = letters.replace(" \\E", "\\E");
            return (isUnspaced ? "" : "(?<![\\p{L}\\d])") + whole + (isUnspaced ? "" : "(?![\\p{L}\\d])");
        }).collect(Collectors.joining("|"));
        return Pattern.compile(all);
    }

    private final List<Label> labels = new ArrayList<>();
    private final Map<String, String> exact = new HashMap<>();
    private final List<Stem> stems = new ArrayList<>();
    /** In how many lines each word stands: one that stands in many tells little. */
    private final Map<String, Set<String>> linesOfWord = new HashMap<>();
    /** Lines by the paragraphs cited, where no other line cites the same. */
    private final Map<List<String>, String> cited = new HashMap<>();

    private Labels(Form form, List<List<String>> drafts, List<Ways.Entry> usual) {
        var twice = new LinkedHashSet<List<String>>();
        for (var part : form.parts()) {
            var lines = switch (part) {
                case Part.Heading heading -> List.of(heading.id());
                case Part.Line line -> List.of(line.id());
                case Part.Repeated repeated -> repeated.lines().stream().map(Part.Line::id).toList();
            };
            for (var line : lines) {
                var text = WORDS.of(form.key(line));
                if (text.startsWith("{")) {
                    continue;
                }
                add(line, text);
                var paragraphs = paragraphs(text);
                if (!paragraphs.isEmpty() && cited.put(paragraphs, line) != null) {
                    twice.add(paragraphs);
                }
                drafts.stream().filter(row -> row.getFirst().equals(form.key(line)))
                        .forEach(row -> row.subList(1, row.size()).forEach(draft -> add(line, draft)));
                usual.stream().filter(entry -> entry.names().equals(List.of(form.id(), line)))
                        .forEach(entry -> entry.ways().forEach(way -> add(line, way)));
            }
        }
        twice.forEach(cited::remove);
    }

    private void add(String line, String text) {
        for (var each : List.of(Plain.of(text), Plain.of(Plain.unbracketed(text)))) {
            if (!each.isEmpty() && exact.putIfAbsent(each, line) == null) {
                var words = Likeness.words(each);
                labels.add(new Label(line, each, words));
                words.forEach(word -> linesOfWord.computeIfAbsent(word, any -> new TreeSet<>()).add(line));
            }
        }
    }

    private static List<String> paragraphs(String text) {
        return PARAGRAPH.matcher(text).results().map(found -> found.group().replaceAll("\\s", "")).distinct().toList();
    }

    /** The line or heading of a form. */
    public static Optional<String> of(String form, String text) {
        return ALL.get(form).find(text);
    }

    private Optional<String> find(String text) {
        var bare = Plain.uncited(text);
        for (var tried : List.of(bare, Plain.unglued(bare), Plain.unbracketed(bare), Plain.unglued(Plain.unbracketed(bare)))) {
            var line = exact.get(Plain.of(tried));
            if (line != null) {
                return Optional.of(line);
            }
        }
        var words = Likeness.words(Plain.of(Plain.unbracketed(bare)));
        var begins = Plain.of(Plain.unbracketed(bare)) + " ";
        var ofLine = new TreeMap<String, Double>();
        for (var label : labels) {
            var isCut = words.size() >= LEAST_CUT && label.plain().startsWith(begins);
            ofLine.merge(label.id(), isCut ? 1 : Likeness.of(words, label.words(), this::weight), Math::max);
        }
        var paragraphs = paragraphs(text);
        var line = paragraphs.isEmpty() ? null : cited.get(paragraphs);
        if (line != null) {
            var best = ofLine.values().stream().max(Double::compare).orElse(0.0);
            // a paragraph that was cited by mistake does not outweigh the words
            return best < TELLING || ofLine.get(line) >= best - CLEARLY ? Optional.of(line) : Optional.empty();
        }
        if (words.size() < LEAST_SHORT) {
            return Optional.empty();
        }
        return clearest(ofLine);
    }

    private static Optional<String> clearest(Map<String, Double> ofLine) {
        var best = ofLine.entrySet().stream().max(Map.Entry.comparingByValue()).filter(entry -> entry.getValue() > LEAST);
        return best.filter(entry -> ofLine.entrySet().stream().noneMatch(other -> !other.getKey().equals(entry.getKey())
                && other.getValue() > entry.getValue() - CLEARLY)).map(Map.Entry::getKey);
    }

    private double weight(String word) {
        var lines = linesOfWord.get(word);
        return Math.log(1 + (double) (labels.size() + 1) / (lines == null ? 1 : lines.size()));
    }

    /** The line that the stem of a word in a label names, where stems of one line alone stand in it. */
    public static Optional<String> loosely(String form, String text) {
        var bare = PLURAL.matcher(Plain.uncited(text)).replaceAll("");
        if (text.length() > LONGEST_LOOSE) {
            return Optional.empty();
        }
        var plain = Plain.of(bare);
        var named = ALL.get(form).stems.stream().filter(stem -> stem.ways.matcher(plain).find()).map(Stem::line).toList();
        var sure = named.stream().filter(line -> !line.startsWith("?")).toList();
        return sure.size() == 1 ? Optional.of(sure.getFirst()) : named.size() == 1 ? Optional.of(named.getFirst().substring(1))
                : Optional.empty();
    }
}
