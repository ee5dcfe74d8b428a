package org.ctfdesk.excel.foreign;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ctfdesk.edit.Reason;
import org.ctfdesk.excel.foreign.Block.Col;
import org.ctfdesk.excel.foreign.grid.GridCell;
import org.ctfdesk.excel.foreign.words.Bounds;
import org.ctfdesk.excel.foreign.words.Bounds.Bound;
import org.ctfdesk.excel.foreign.words.Heads;
import org.ctfdesk.excel.foreign.words.Heads.Target;
import org.ctfdesk.excel.foreign.words.Plain;
import org.ctfdesk.excel.foreign.words.Years;
import org.ctfdesk.form.all.Forms;

/** Which column of its form each column of a block is: by the words of its head, by its year, and by the years beside it. */
final class ColumnNames {
    /** The latest inventory is two years older than the report: MPGs, para. 58. */
    private static final int AGE_OF_INVENTORY = 2;
    /** An inventory that is older is not the most recent one of a report. */
    private static final int OLDEST_INVENTORY = 10;

    private static final Set<String> WITH_UNITS = Set.of("table4", "table10", "table11");
    private static final Pattern BASE_OR_REFERENCE = Pattern.compile("annee de reference(?: \\d{4})?");
    private static final String UNIT = "unit";
    private static final int LONGEST_UNIT = 30;

    private final Block block;
    private final int dueYear;

    /** @param dueYear the year in which the report is due: what lies behind it is expected */
    ColumnNames(Block block, int dueYear) {
        this.block = block;
        this.dueYear = dueYear;
    }

    /** Names the columns. */
    void settle() {
        var group = Heads.isProjection(block.form) ? "table7" : block.form;
        var recent = recentYear(group);
        var taken = new LinkedHashSet<String>();
        for (var entry : List.copyOf(block.columns.entrySet())) {
            var col = entry.getValue();
            var name = name(group, col, recent);
            if (!name.isEmpty() && col.year() == 0 && !taken.add(name)) {
                name = ""; // two heads for one column: the second is left to the user
            }
            block.columns.put(entry.getKey(), new Col(name, isYearly(block.form, name) ? col.year() : 0, col.head(), col.unit()));
        }
        loosely(taken);
        baseYear();
        ranges();
        units();
        block.columns.values().stream().filter(col -> col.year() > 0).flatMap(col -> List.of(col.head().split("\n")).stream())
                .filter(Years::isSplit).findFirst()
                .ifPresent(text -> block.doubts.add(Reason.of("foreign.reason.splitYear", text,
                        String.valueOf(Years.alone(text).orElseThrow()))));
    }

    /** "Année de référence" is the French of the base year as well as of the reference year: the column that table 6 has alone. */
    private void baseYear() {
        if (!block.form.equals("table6") || block.columns.values().stream().anyMatch(col -> col.column().equals("baseYear"))) {
            return;
        }
        for (var entry : List.copyOf(block.columns.entrySet())) {
            var col = entry.getValue();
            if (col.column().equals("referenceYear") && BASE_OR_REFERENCE.matcher(Plain.of(Plain.uncited(col.head()))).matches()) {
                block.columns.put(entry.getKey(), new Col("baseYear", col.year(), col.head(), col.unit()));
                block.doubts.add(Reason.of("foreign.reason.baseOrReference", col.head()));
            }
        }
    }

    /** A column without a head between the labels and the first year holds the units, where short words stand in it. */
    private void units() {
        var first = block.columns.entrySet().stream().filter(entry -> entry.getValue().year() > 0).map(Map.Entry::getKey).findFirst();
        if (!WITH_UNITS.contains(block.form) || first.isEmpty()
                || block.columns.values().stream().anyMatch(col -> col.column().equals(UNIT))) {
            return;
        }
        for (var column = block.labelColumn + 1; column < first.get(); column++) {
            if (!block.columns.containsKey(column) && isUnits(column)) {
                block.columns.put(column, new Col(UNIT, 0, "", Optional.empty()));
                return;
            }
        }
    }

    private boolean isUnits(int column) {
        var texts = 0;
        for (var row = block.firstRow; row < block.endRow; row++) {
            var cell = block.grid.cell(row, column);
            if (cell.isPresent() && (cell.get().sort() != GridCell.Sort.TEXT || cell.get().text().length() > LONGEST_UNIT)) {
                return false;
            }
            texts += cell.isPresent() ? 1 : 0;
        }
        return texts > 0;
    }

    /** Where a year has columns for a low and a high figure, the two are a range; where it has one between them, that one counts. */
    private void ranges() {
        var ofYear = new TreeMap<String, EnumMap<Bound, Integer>>();
        for (var entry : block.columns.entrySet()) {
            var col = entry.getValue();
            var bound = col.year() == 0 || col.column().isEmpty() ? Optional.<Bound>empty()
                    : Bounds.of(List.of(col.head().split("\n")).getLast());
            bound.ifPresent(found -> ofYear.computeIfAbsent(col.column() + "@" + col.year(), any -> new EnumMap<>(Bound.class))
                    .putIfAbsent(found, entry.getKey()));
        }
        for (var columns : ofYear.values()) {
            if (columns.containsKey(Bound.LOW) && columns.containsKey(Bound.HIGH)) {
                if (columns.containsKey(Bound.CENTRAL)) {
                    unname(columns.get(Bound.LOW));
                } else {
                    block.ranges.put(columns.get(Bound.LOW), columns.get(Bound.HIGH));
                }
                unname(columns.get(Bound.HIGH));
            }
        }
    }

    private void unname(int column) {
        var col = block.columns.get(column);
        block.columns.put(column, new Col("", 0, col.head(), col.unit()));
    }

    /** Heads that no list knows, by the stems of their words, for columns that no other head names. */
    private void loosely(Set<String> taken) {
        for (var entry : List.copyOf(block.columns.entrySet())) {
            var col = entry.getValue();
            var lowest = List.of(col.head().split("\n")).getLast();
            var name = !col.column().isEmpty() || col.year() > 0 || !Heads.of(lowest).isEmpty() ? Optional.<String>empty()
                    : Heads.loosely(block.form, lowest);
            if (name.filter(id -> isSingle(block.form, id) && taken.add(id)).isPresent()) {
                block.columns.put(entry.getKey(), new Col(name.get(), 0, col.head(), col.unit()));
                block.remarks.add(Reason.of("foreign.reason.headByStem", lowest));
            }
        }
    }

    private static boolean isSingle(String form, String column) {
        return Forms.of(form).columns().stream().anyMatch(each -> each.id().equals(column) && !each.isYearly());
    }

    private static boolean isYearly(String form, String column) {
        return Forms.of(form).columns().stream().anyMatch(each -> each.id().equals(column) && each.isYearly());
    }

    private String name(String group, Col col, int recent) {
        var named = new ArrayList<String>();
        for (var text : List.of(col.head().split("\n")).reversed()) {
            Heads.of(text).stream().filter(target -> target.form().equals(group)).map(Target::column).filter(name -> !named.contains(name))
                    .forEach(named::add);
        }
        // a head over several columns is none, nor are labels
        named.removeIf(name -> name.equals("label") || name.equals("separator")
                || Forms.of(block.form).columns().stream().noneMatch(column -> column.id().equals(name)));
        if (col.year() == 0) {
            return named.stream().filter(name -> !isYearly(block.form, name)).findFirst().orElse("");
        }
        return switch (block.form) {
            case "table6" -> named.contains("baseYear") ? "baseYear" : named.contains("referenceYear") ? "referenceYear"
                    : named.contains("change") ? "change" : "year";
            case "table7", "table8", "table9", "table10", "table11" -> col.year() == recent ? "recent" : col.year() > recent
                    ? "projection" : "";
            case "table4" -> named.contains("targetLevel") ? "targetLevel" : named.contains("reference") ? "reference" : "year";
            case "table5" -> named.contains("achieved") ? "achieved" : named.contains("expected") ? "expected"
                    : named.contains("startYear") ? "startYear" : byYear(col);
            default -> named.isEmpty() ? "" : named.getFirst();
        };
    }

    /** Reductions of years that an inventory covers are achieved; of those that neither it nor the future holds it is asked. */
    private String byYear(Col col) {
        if (col.year() > dueYear - AGE_OF_INVENTORY && col.year() < dueYear) {
            block.doubts.add(Reason.of("foreign.reason.achievedOrExpected", String.valueOf(col.year())));
        }
        return col.year() < dueYear ? "achieved" : "expected";
    }

    /** The year of the latest inventory among the columns: the one that its head names, else the last that is past. */
    private int recentYear(String group) {
        // "Historical" may stand over many years: the last of them counts
        var said = block.columns.values().stream().filter(col -> col.year() > 0 && List.of(col.head().split("\n")).stream()
                .anyMatch(text -> Heads.of(text).contains(new Target(group, "recent")))).mapToInt(Col::year)
                .filter(year -> year >= dueYear - OLDEST_INVENTORY).toArray(); // "Base year 1990" says none
        var past = IntStream.of(said).filter(year -> year <= dueYear - AGE_OF_INVENTORY).max();
        if (past.isPresent() || said.length > 0) {
            return past.orElseGet(() -> said[0]);
        }
        return block.columns.values().stream().mapToInt(Col::year).filter(year -> year > 0 && year <= dueYear - AGE_OF_INVENTORY).max()
                .orElse(0);
    }
}
