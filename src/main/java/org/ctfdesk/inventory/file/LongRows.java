package org.ctfdesk.inventory.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ctfdesk.inventory.InventoryFailure;
import org.ctfdesk.text.Csv;
import org.ctfdesk.text.Folded;

/**
 * A list with a row for each figure, {@code year, category, gas, unit, value}, laid out with a column for each year. A second
 * figure of the same year stands in a second row of the same name, so that it is asked which counts.
 *
 * @param head which row names the columns
 */
record LongRows(int head, int year, int value, int category, int code, int gas, int unit, int party, String unitOfHead) {
    /** How many rows from the first one are looked at for the head. */
    static final int HEAD = 30;
    static final List<String> YEARS = List.of("year", "inventory year", "ano", "año", "année", "annee", "год", "年", "年份", "السنة");
    static final List<String> VALUES = List.of("value", "values", "emissions", "emission", "emissions/removals", "amount",
            "quantity", "total emissions", "valor", "emisiones", "emisión", "valeur", "émissions", "emissions de ges", "emissões",
            "значение", "выбросы", "值", "数值", "排放量", "القيمة", "الانبعاثات");
    private static final List<String> CODES = List.of("code", "ipcc code", "category code", "crf code", "crt code", "ipcc", "codigo",
            "código", "code giec", "code ipcc", "код", "编码", "الرمز");

    /**
     * The rows laid out; nothing where they are no such list.
     *
     * @throws InventoryFailure where a second column holds figures, of removals or by another name of a value: one would be lost
     */
    static Optional<List<Csv.Row>> widened(String file, List<Csv.Row> rows) throws InventoryFailure {
        var list = of(rows);
        if (list.isEmpty()) {
            return Optional.empty();
        }
        list.get().refuseOtherFigures(file, rows);
        return Optional.of(list.get().wide(rows));
    }

    private void refuseOtherFigures(String file, List<Csv.Row> rows) throws InventoryFailure {
        var names = rows.get(head).fields();
        for (var column = 0; column < names.size(); column++) {
            var name = bare(Folded.of(names.get(column)).key());
            var at = column;
            if (column != value && (VALUES.contains(name) || HeadWords.REMOVALS.matcher(name).matches()
                    || HeadWords.removed(names.get(column)).isPresent())
                    && rows.stream().skip(head + 1L).anyMatch(row -> row.field(at).chars().anyMatch(Character::isDigit))) {
                throw new InventoryFailure("inventory.failure.twoValues", file, rows.get(head).line(), names.get(value), names.get(column));
            }
        }
    }

    /** A name without what stands in brackets behind it. */
    private static String bare(String name) {
        return name.replaceAll("\\s*[(\\[].*", "").strip();
    }

    /** Where the columns of such a list stand; nothing where the rows are none. */
    static Optional<LongRows> of(List<Csv.Row> rows) {
        for (var i = 0; i < Math.min(HEAD, rows.size()); i++) {
            var names = rows.get(i).fields().stream().map(name -> Folded.of(name).key()).toList();
            var bare = names.stream().map(LongRows::bare).toList();
            var year = Header.position(names, YEARS);
            var value = Header.position(bare, VALUES);
            var category = Header.position(names, Header.CATEGORIES);
            var code = Header.position(names, CODES);
            if (year >= 0 && value >= 0 && (category >= 0 || code >= 0)) {
                var unitOfHead = HeadWords.unitOfTitle(rows.get(i).field(value)).or(() -> HeadWords.unit(names.get(value))).orElse("");
                return Optional.of(new LongRows(i, year, value, category, code, Header.position(names, Header.GASES),
                        Header.position(names, Header.UNITS), Header.position(names, Header.PARTIES), unitOfHead));
            }
        }
        return Optional.empty();
    }

    private List<Csv.Row> wide(List<Csv.Row> rows) {
        var years = new TreeSet<Integer>();
        var lines = new LinkedHashMap<List<String>, List<Map<Integer, Csv.Row>>>();
        var notes = new ArrayList<Csv.Row>();
        for (var row : rows.subList(head + 1, rows.size())) {
            var in = HeadWords.year(row.field(year));
            if (in.isEmpty()) {
                notes.add(row);
                continue;
            }
            years.add(in.get());
            var of = lines.computeIfAbsent(names(row), any -> new ArrayList<>());
            var free = of.stream().filter(each -> !each.containsKey(in.get())).findFirst();
            free.orElseGet(() -> {
                of.add(new TreeMap<>());
                return of.getLast();
            }).put(in.get(), row);
        }
        var wide = new ArrayList<>(rows.subList(0, head));
        var names = new ArrayList<>(List.of("party", "category", "gas", "unit"));
        years.forEach(each -> names.add(String.valueOf(each)));
        wide.add(new Csv.Row(rows.get(head).line(), names));
        lines.forEach((of, all) -> all.forEach(figures -> {
            var fields = new ArrayList<>(of);
            years.forEach(each -> fields.add(figures.containsKey(each) ? figures.get(each).field(value) : ""));
            wide.add(new Csv.Row(figures.values().iterator().next().line(), fields));
        }));
        notes.stream().filter(row -> !row.isBlank()).forEach(row -> wide.add(new Csv.Row(row.line(), List.of("", String.join(" ",
                row.fields()).strip(), "", ""))));
        return wide;
    }

    /** Party, category with its number, gas and unit of a row; all gases together where no column names them. */
    private List<String> names(Csv.Row row) {
        var number = code < 0 ? "" : row.field(code);
        var name = category < 0 ? "" : row.field(category);
        var whole = number.isEmpty() || name.startsWith(number) ? name : name.isEmpty() ? number : number + " " + name;
        return List.of(row.field(party), whole, gas < 0 ? "AGGREGATE" : row.field(gas),
                unit < 0 || row.field(unit).isEmpty() ? unitOfHead : row.field(unit));
    }
}
