package org.ctfdesk.excel.foreign.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ctfdesk.flexibility.FlexibleCells;
import org.ctfdesk.flexibility.Provision;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Reach;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.sheet.ReachNames;
import org.ctfdesk.text.Tidy;
import org.ctfdesk.text.Words;

/** Reads what {@link ReachNames} writes below the words of what a claim applies to: tables, rows and columns by their names. */
public final class ReachWords {
    /**
     * What was read.
     *
     * @param words what the Party says in its own words, with the lines that name nothing known
     * @param unknown those lines
     */
    public record Read(String words, Reach reach, List<String> unknown) {}

    private static final Words WORDS = Words.in(Locale.ENGLISH);

    private final Report report;
    private final ReachNames names = new ReachNames(WORDS);
    private final List<String> unknown = new ArrayList<>();
    private String rest;

    /** @param report holds the items that lines may name */
    public ReachWords(Report report) {
        this.report = report;
    }

    public Read read(String text, Optional<Provision> provision) {
        unknown.clear();
        rest = text;
        var lineOfColumns = line("place.reach.columns");
        var lineOfRows = line("place.reach.rows");
        var lineOfTables = line("place.reach.tables");
        var reach = Reach.ALL;
        if (lineOfTables.isPresent()) {
            reach = reach.withTables(named(lineOfTables.get(), "place.reach.tables", tables(), Set.of()));
        }
        var tables = reach.tables();
        var forms = Forms.NDC.stream().filter(form -> tables.isEmpty() || tables.contains(form.id())).toList();
        var open = FlexibleCells.FORMS.stream().filter(forms::contains)
                .flatMap(form -> provision.stream().flatMap(each -> FlexibleCells.of(report, form, each).stream()))
                .map(FlexibleCells.Cell::place).toList();
        if (lineOfRows.isPresent()) {
            reach = reach.withRows(named(lineOfRows.get(), "place.reach.rows", rows(forms), set(open, Place::row)));
        }
        if (lineOfColumns.isPresent()) {
            reach = reach.withColumns(named(lineOfColumns.get(), "place.reach.columns", columns(forms), set(open, Place::column)));
        }
        return new Read(rest.strip(), reach, List.copyOf(unknown));
    }

    private static <T> Set<T> set(List<Place> places, Function<Place, T> of) {
        return places.stream().map(of).collect(Collectors.toSet());
    }

    /** Takes the line that names places away from the end of the text. */
    private Optional<String> line(String key) {
        var lead = WORDS.of(key, "");
        var at = ("\n" + rest).lastIndexOf("\n" + lead);
        if (at < 0) {
            return Optional.empty();
        }
        var line = rest.substring(at + lead.length());
        rest = rest.substring(0, Math.max(0, at - 1));
        return Optional.of(line);
    }

    /** What a line names; all where it names something that is not known, or in two ways: then the line stays in words. */
    private <T> Collection<T> named(String line, String key, Map<String, Set<T>> known, Set<T> open) {
        var found = parted(plain(line), known);
        var all = new LinkedHashSet<T>();
        for (var name : found.orElse(List.of(""))) {
            var meant = known.getOrDefault(name, Set.of());
            var fitting = meant.size() < 2 ? meant : meant.stream().filter(open::contains).collect(Collectors.toSet());
            if (fitting.size() != 1) {
                var whole = WORDS.of(key, line);
                rest = (rest + "\n" + whole).strip();
                unknown.add(whole);
                return Set.of();
            }
            all.addAll(fitting);
        }
        return all;
    }

    /** The names that a line is made of; a name may hold the sign that parts them. */
    private static <T> Optional<List<String>> parted(String line, Map<String, Set<T>> known) {
        if (known.containsKey(line)) {
            return Optional.of(List.of(line));
        }
        for (var at = line.lastIndexOf("; "); at > 0; at = line.lastIndexOf("; ", at - 1)) {
            var first = line.substring(0, at);
            if (known.containsKey(first)) {
                var others = parted(line.substring(at + 2), known);
                if (others.isPresent()) {
                    var all = new ArrayList<>(List.of(first));
                    all.addAll(others.get());
                    return Optional.of(all);
                }
            }
        }
        return Optional.empty();
    }

    private static String plain(String name) {
        return Tidy.entered(name).strip().replaceAll("\\s+", " ");
    }

    private static <T> void add(Map<String, Set<T>> known, String name, T key) {
        known.computeIfAbsent(plain(name), any -> new LinkedHashSet<>()).add(key);
    }

    private static Map<String, Set<String>> tables() {
        var known = new HashMap<String, Set<String>>();
        Forms.NDC.stream().filter(form -> !form.number().isEmpty()).forEach(form -> add(known, form.number(), form.id()));
        return known;
    }

    private Map<String, Set<RowKey>> rows(List<Form> forms) {
        var known = new HashMap<String, Set<RowKey>>();
        for (var form : forms) {
            for (var part : form.parts()) {
                switch (part) {
                    case Part.Heading heading -> {}
                    case Part.Line line -> add(known, names.row(RowKey.of(line.id()), report), RowKey.of(line.id()));
                    case Part.Repeated repeated -> report.keysOf(form).forEach(table -> report.items(table, repeated)
                            .forEach(item -> repeated.lines().forEach(line -> {
                                var key = new RowKey(line.id(), item.id());
                                add(known, names.row(key, report), key);
                            })));
                }
            }
        }
        return known;
    }

    private Map<String, Set<ColumnKey>> columns(List<Form> forms) {
        var known = new HashMap<String, Set<ColumnKey>>();
        for (var form : forms) {
            for (var column : form.columns()) {
                var keys = column.isYearly()
                        ? report.profile().periods().of(column.years()).stream().map(year -> new ColumnKey(column.id(), year)).toList()
                        : List.of(ColumnKey.of(column.id()));
                keys.forEach(key -> add(known, names.column(key), key));
            }
        }
        return known;
    }
}
