package org.ctfdesk.excel.foreign.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.form.Part;
import org.ctfdesk.text.Words;

/** Which line or heading of the tables in words a label stands for: by its words, or by the paragraphs that it cites. */
public final class Labels {
    private record Label(String id, String plain, Set<String> words) {}

    private static final Words WORDS = Words.in(Locale.ENGLISH);
    private static final Pattern PARAGRAPH = Pattern.compile("\\d{1,3}\\s*\\([a-z]\\)(?:\\s*\\([ivx]+\\))?|(?<=para\\. )\\d{2,3}(?!\\d"
            + "|\\()");
    private static final double LEAST = 0.62;
    private static final int LEAST_SHORT = 2;
    private static final Map<String, Labels> ALL = new HashMap<>();

    static {
        var drafts = Ways.rows("headings.tsv");
        var usual = Ways.list("lines.tsv");
        for (var form : Forms.NDC) {
            ALL.put(form.id(), new Labels(form, drafts, usual));
        }
    }

    private final List<Label> labels = new ArrayList<>();
    private final Map<String, String> exact = new HashMap<>();
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
                labels.add(new Label(line, each, Likeness.words(each)));
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
        var paragraphs = paragraphs(text);
        if (!paragraphs.isEmpty() && cited.containsKey(paragraphs)) {
            return Optional.of(cited.get(paragraphs));
        }
        var words = Likeness.words(Plain.of(Plain.unbracketed(bare)));
        if (words.size() < LEAST_SHORT) {
            return Optional.empty();
        }
        var best = LEAST;
        var found = Optional.<String>empty();
        for (var label : labels) {
            var likeness = Likeness.of(words, label.words());
            if (likeness > best) {
                best = likeness;
                found = Optional.of(label.id());
            }
        }
        return found;
    }
}
