package org.ctfdesk.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ctfdesk.compare.Change;
import org.ctfdesk.compare.Comparison;
import org.ctfdesk.compare.Conflict;
import org.ctfdesk.excel.book.Listing;
import org.ctfdesk.excel.book.Look;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.sheet.AnswerText;
import org.ctfdesk.sheet.PlaceNames;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;

/** Changes from one report to another, and conflicts of a merge, in words: as lists for sheets and as records for machines. */
public final class ComparisonList {
    private final Words words;
    private final PlaceNames names;
    private final AnswerText answers;

    public ComparisonList(Words words, NumberStyle style) {
        this.words = words;
        names = new PlaceNames(words);
        answers = new AnswerText(style, words);
    }

    /** Every change with what was, what is, and of figures the difference in the row's unit and in per cent. */
    public Listing changes(Comparison comparison) {
        var rows = new ArrayList<List<Object>>();
        var fills = new ArrayList<Look.Fill>();
        for (var change : comparison.changes()) {
            var told = member(comparison, change);
            rows.add(List.of(told.get("table"), told.get("row"), told.get("column"), words.of("compare.kind." + change.kind()),
                    told.get("was"), told.get("is"), figure(change.difference()), figure(change.percent())));
            fills.add(fill(change.kind()));
        }
        return new Listing(words.of("compare.sheet.changes"), words.of("compare.title.changes"),
                List.of(column("table", 14), column("row", 44), column("column", 22), column("kind", 20), column("was", 40),
                        column("is", 40),
                        column("difference", 14), column("percent", 12)),
                rows, fills);
    }

    /** The colour of a kind of change: green came, red went, yellow says something else, what follows by itself is pale. */
    private static Look.Fill fill(Change.Kind kind) {
        return switch (kind) {
            case ROW_ADDED -> Look.Fill.ADDED;
            case ROW_REMOVED -> Look.Fill.REMOVED;
            case ANSWER, KEY -> Look.Fill.OVERRIDDEN;
            case ROW_RENAMED, BESIDE -> Look.Fill.LEDGER;
            case COMPUTED, FOOTNOTES, ROWS_MOVED -> Look.Fill.SHADED;
        };
    }

    /**
     * The same for a workbook, without what stands beside the tables.
     *
     * @param btr the number of the report before
     * @param cells leads to the cell of a place
     * @param reasons what the Party says of places
     */
    Listing since(int btr, Comparison comparison, Function<Place, Object> cells, Map<Place, String> reasons) {
        var rows = new ArrayList<List<Object>>();
        for (var together : FilledCells.together(comparison, reasons.keySet())) {
            var change = together.getFirst();
            var place = change.place().orElseThrow();
            var told = member(comparison, change);
            if (together.size() > 1) {
                rows.add(filled(comparison, together, cells.apply(place), told));
                continue;
            }
            var isGone = change.kind() == Change.Kind.ROW_REMOVED;
            rows.add(List.of(isGone ? "" : cells.apply(place), told.get("table"), told.get("row"), told.get("column"),
                    words.of("compare.kind." + change.kind()), told.get("was"), told.get("is"), figure(change.difference()),
                    figure(change.percent()), reasons.getOrDefault(place, "")));
        }
        return new Listing(words.of("compare.sheet.changes"), words.of("compare.title.since", btr),
                List.of(column("cell", 14), column("table", 12), column("row", 36), column("column", 18), column("kind", 16),
                        column("was", 30), column("is", 30), column("difference", 14), column("percent", 10), column("reason", 30)),
                rows);
    }

    /** Cells that were blank before, as one line. */
    private List<Object> filled(Comparison comparison, List<Change> together, Object cell, Map<String, Object> first) {
        var places = together.stream().map(change -> change.place().orElseThrow()).toList();
        var rows = places.stream().map(Place::row).distinct().count();
        var columns = places.stream().map(names::column).filter(column -> !column.isEmpty()).distinct().toList();
        return List.of(cell, first.get("table"),
                rows == 1 ? first.get("row") : words.of("compare.filled.rows", rows),
                columns.size() < 3 ? String.join(", ", columns) : columns.getFirst() + " … " + columns.getLast(),
                words.of("compare.filled"), "", words.of("compare.filled.cells", places.size()), "", "", "");
    }

    /** How many changes there are of each table and kind. */
    public Listing summary(Comparison comparison) {
        var counts = new LinkedHashMap<String, TreeMap<Change.Kind, Integer>>();
        for (var change : comparison.changes()) {
            counts.computeIfAbsent(table(comparison, change), made -> new TreeMap<>()).merge(change.kind(), 1, Integer::sum);
        }
        var rows = new ArrayList<List<Object>>();
        var fills = new ArrayList<Look.Fill>();
        counts.forEach((table, kinds) -> kinds.forEach((kind, count) -> {
            rows.add(List.of(table, words.of("compare.kind." + kind), count));
            fills.add(fill(kind));
        }));
        return new Listing(words.of("compare.sheet.summary"), words.of("compare.title.summary"),
                List.of(column("table", 20), column("kind", 30), column("count", 12)), rows, fills);
    }

    /** What changed in the totals of tables 6 to 9, by table and year: in kt and in per cent. */
    public Listing recalculations(Comparison comparison) {
        var rows = new ArrayList<List<Object>>();
        for (var change : comparison.recalculations()) {
            var told = member(comparison, change);
            rows.add(List.of(told.get("table"), change.place().orElseThrow().column().year(), told.get("row"), told.get("was"),
                    told.get("is"), figure(change.difference()), figure(change.percent())));
        }
        return new Listing(words.of("compare.sheet.recalculations"), words.of("compare.title.recalculations"),
                List.of(column("table", 14), column("year", 10), column("row", 44), column("was", 16), column("is", 16),
                        column("difference", 16), column("percent", 12)),
                rows);
    }

    /** One change as a record. */
    public Map<String, Object> member(Comparison comparison, Change change) {
        var member = new LinkedHashMap<String, Object>();
        member.put("kind", change.kind().name());
        member.put("table", table(comparison, change));
        var report = change.kind() == Change.Kind.ROW_REMOVED ? comparison.before() : comparison.after();
        member.put("row", change.place().map(place -> names.row(report, place)).orElse(""));
        member.put("column", change.place().map(names::column).orElse(""));
        member.put("place", change.place().map(Place::path).orElse(""));
        member.put("was", said(change.place(), change.was()));
        member.put("is", said(change.place(), change.is()));
        change.difference().ifPresent(difference -> member.put("difference", difference));
        change.percent().ifPresent(percent -> member.put("percent", percent));
        member.put("message", message(change, member));
        return member;
    }

    private String message(Change change, Map<String, Object> told) {
        var message = words.of("compare.message", words.of("compare.kind." + change.kind()), told.get("was"), told.get("is"));
        return message + change.percent()
                .map(percent -> " (" + (percent.signum() > 0 ? "+" : "") + words.of("compare.percent", percent.toPlainString()) + ")")
                .orElse("");
    }

    /** One conflict as a record: the place, what stood there, and what each team says. */
    public Map<String, Object> member(Report merged, Conflict conflict) {
        var member = new LinkedHashMap<String, Object>();
        member.put("kind", conflict.kind().name());
        member.put("table", conflict.place().map(place -> names.table(merged, place.table())).orElseGet(() -> words.of("compare.beside")));
        member.put("row", conflict.place().map(place -> names.row(merged, place))
                .orElseGet(() -> words.of("compare.beside." + conflict.what())));
        member.put("column", conflict.place().map(names::column).orElse(""));
        member.put("place", conflict.place().map(Place::path).orElse(""));
        member.put("base", said(conflict.place(), conflict.base()));
        var values = new ArrayList<Map<String, Object>>();
        conflict.values().forEach((team, value) -> {
            var one = new LinkedHashMap<String, Object>();
            one.put("team", team);
            one.put("value", said(conflict.place(), value));
            values.add(one);
        });
        member.put("values", values);
        member.put("message", conflict.kind() == Conflict.Kind.OUTSIDE ? outside(conflict, values, member.get("base")) : values.stream()
                .map(each -> words.of("compare.says", each.get("team"), each.get("value")))
                .collect(Collectors.joining("; ")));
        return member;
    }

    /** What somebody says in a conflict, as the program shows it; a dash where the cell is blank. */
    public String value(Conflict conflict, Optional<Answer> answer) {
        var said = said(conflict.place(), answer);
        return said.isEmpty() ? "–" : said;
    }

    private String outside(Conflict conflict, List<Map<String, Object>> values, Object base) {
        var told = conflict.place().isEmpty() ? words.of("compare.beside." + conflict.what())
                : words.of("compare.outside." + conflict.what(), values.getFirst().get("value"), base);
        return words.of("compare.says", values.getFirst().get("team"), words.of("compare.outside", told));
    }

    private String table(Comparison comparison, Change change) {
        return change.place().map(place -> names.table(comparison.after(), place.table()))
                .orElseGet(() -> words.of("compare.beside." + change.what()));
    }

    /** As the program shows it, with the footnotes that it cites. */
    private String said(Optional<Place> place, Optional<Answer> answer) {
        return answer.map(each -> answers.full(each, place.map(ComparisonList::kind).orElse(Kind.QUANTITY))).orElse("");
    }

    private static Kind kind(Place place) {
        return Forms.of(place.table().form()).kindOf(place.column().column()).orElse(Kind.QUANTITY);
    }

    private static Object figure(Optional<BigDecimal> figure) {
        return figure.map(Object.class::cast).orElse("");
    }

    private Listing.Column column(String head, int width) {
        return new Listing.Column(words.of("compare.head." + head), width);
    }
}
