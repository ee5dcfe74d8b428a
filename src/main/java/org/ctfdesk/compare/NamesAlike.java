package org.ctfdesk.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.text.Folded;

/** Names under which teams speak of one ministry or one indicator: the same words in another order, with others that mean nothing. */
public final class NamesAlike {
    private static final ColumnKey ENTITIES = ColumnKey.of("entities");
    private static final Pattern APART = Pattern.compile("[;\\n]|, (?=\\p{Lu})");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> EMPTY = Set.of("of", "the", "for", "and", "de", "du", "des", "la", "le", "les", "et", "del", "los",
            "las", "y", "e", "do", "da", "dos");

    private NamesAlike() {}

    /**
     * Names that may be one.
     *
     * @param names in which it stands in the report, the most frequent first
     * @param places where they stand
     */
    public record Group(List<String> names, List<Place> places) {
        public Group {
            names = List.copyOf(names);
            places = List.copyOf(places);
        }
    }

    /** Implementing entities of table 5 and names of indicators, each in more than one writing. */
    public static List<Group> in(Report report) {
        var found = new ArrayList<Group>();
        var measures = TableKey.of(Measures.FORM.id());
        var entities = new TreeMap<String, TreeMap<String, List<Place>>>();
        report.table(measures).block(Measures.MEASURE).items().forEach(item -> {
            var row = new RowKey(Measures.MEASURE, item.id());
            words(item.row(Measures.MEASURE).answer(ENTITIES)).ifPresent(text -> {
                for (var name : APART.split(text)) {
                    note(entities, name.strip(), new Place(measures, row, ENTITIES));
                }
            });
        });
        groups(entities, found);
        var indicators = new TreeMap<String, TreeMap<String, List<Place>>>();
        var table = TableKey.ofPath(Indicators.ROSTER.substring(0, Indicators.ROSTER.indexOf('/')));
        report.table(table).block(Indicators.INDICATOR).items().forEach(item ->
                words(item.row(Indicators.INDICATOR).answer(ColumnKey.LABEL)).ifPresent(name ->
                        note(indicators, name.strip(), new Place(table, new RowKey(Indicators.INDICATOR, item.id()), ColumnKey.LABEL))));
        groups(indicators, found);
        return found;
    }

    private static void note(TreeMap<String, TreeMap<String, List<Place>>> names, String name, Place place) {
        var key = key(name);
        if (!key.isEmpty()) {
            names.computeIfAbsent(key, made -> new TreeMap<>()).computeIfAbsent(name, made -> new ArrayList<>()).add(place);
        }
    }

    private static void groups(TreeMap<String, TreeMap<String, List<Place>>> names, List<Group> found) {
        names.values().stream().filter(writings -> writings.size() > 1).forEach(writings -> {
            var sorted = new ArrayList<>(writings.keySet());
            sorted.sort((one, other) -> Integer.compare(writings.get(other).size(), writings.get(one).size()));
            found.add(new Group(sorted, writings.values().stream().flatMap(List::stream).distinct().toList()));
        });
    }

    private static String key(String name) {
        var words = new TreeSet<String>();
        for (var word : NO_LETTERS.split(Folded.of(name).key())) {
            if (!word.isEmpty() && !EMPTY.contains(word)) {
                words.add(word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
            }
        }
        return String.join(" ", words);
    }

    /** The report with one of the names wherever another one of the group stands. */
    public static Report reconciled(Report report, Group group, String name) {
        var changed = report;
        for (var place : group.places()) {
            var text = words(report.answer(place)).orElse("");
            var made = new StringBuilder();
            var from = 0;
            var apart = APART.matcher(text);
            while (apart.find()) {
                made.append(piece(text.substring(from, apart.start()), group, name)).append(apart.group());
                from = apart.end();
            }
            made.append(piece(text.substring(from), group, name));
            changed = changed.with(place, Optional.of(new Answer.Words(made.toString())));
        }
        return changed;
    }

    /** One name of several, with the spaces around it. */
    private static String piece(String text, Group group, String name) {
        return group.names().contains(text.strip()) ? text.replace(text.strip(), name) : text;
    }

    private static Optional<String> words(Optional<Answer> answer) {
        return answer.filter(Answer.Words.class::isInstance).map(each -> ((Answer.Words) each).text()).filter(text -> !text.isBlank());
    }
}
