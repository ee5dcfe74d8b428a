package org.ctfdesk.inventory.file;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ctfdesk.inventory.InventoryFailure;
import org.ctfdesk.inventory.InventoryFinding;
import org.ctfdesk.text.Csv;
import org.ctfdesk.text.Folded;

/**
 * The row of an inventory file that says which field holds what.
 *
 * @param party position from 0; -1 where there is no such column
 * @param again second columns of a year
 * @param width how many fields every row has
 */
record Header(int party, int category, int gas, int unit, SortedMap<Integer, Integer> positions, SortedMap<Integer, Integer> again,
        int width) {
    static final List<String> CATEGORIES = List.of("category", "categories", "ipcc category", "sector", "source category",
            "greenhouse gas source and sink categories",
            "categoría", "categoria", "categorías", "categorias", "catégorie", "categorie", "catégories", "secteur", "setor",
            "категория", "категории", "сектор", "类别", "部门", "الفئة", "القطاع");
    static final List<String> GASES = List.of("gas", "gases", "ghg", "greenhouse gas", "gaz", "gás", "газ", "пг", "气体", "الغاز");
    static final List<String> UNITS = List.of("unitid", "unit", "units", "unidad", "unidades", "unité", "unite", "unidade",
            "единица", "единица измерения", "单位", "الوحدة");
    static final List<String> PARTIES = List.of("party", "country", "parte", "país", "pais", "partie", "pays", "сторона", "страна",
            "缔约方", "国家", "الطرف");

    /**
     * A year as 2022, X2022 (as R writes it), 2022.0, or with a mark: 2022*, 2022 (p), 2022 (provisional). Other words behind it may
     * make another column of it: 2022 (uncertainty).
     */
    private static final Pattern YEAR = Pattern.compile("[xXyY]?([12]\\d{3})(?:[.,]0+)?"
            + "(?:\\s*(?:[*†‡§¹²³]+|[(\\[]?\\p{L}{1,2}[)\\]]?|[(\\[]\\d[)\\]])"
            + "|\\s*[,;/]?\\s*[(\\[]?\\s*(?:" + HeadWords.STATES + ")\\s*[)\\]]?)?");

    /** True where a row names the columns that have to be there. */
    static boolean isHead(Csv.Row row) {
        var plain = folded(row);
        return position(plain, CATEGORIES) >= 0 && position(plain, GASES) >= 0 && position(plain, UNITS) >= 0;
    }

    static Header of(String file, Csv.Row row, List<InventoryFinding> findings) throws InventoryFailure {
        var names = row.fields().stream().map(String::strip).toList();
        if (!isHead(row)) {
            throw new InventoryFailure("inventory.failure.header", file, row.line(), String.join(" ", names));
        }
        var plain = folded(row);
        var category = position(plain, CATEGORIES);
        var gas = position(plain, GASES);
        var unit = position(plain, UNITS);
        var party = position(plain, PARTIES);
        var positions = new TreeMap<Integer, Integer>();
        var again = new TreeMap<Integer, Integer>();
        for (var i = 0; i < names.size(); i++) {
            if (i == category || i == gas || i == unit || i == party) {
                continue;
            }
            var year = YEAR.matcher(plain.get(i));
            if (!year.matches()) {
                if (!names.get(i).isEmpty()) {
                    findings.add(InventoryFinding.warning("column", file, row.line(), names.get(i)));
                }
                continue;
            }
            var columns = positions.containsKey(Integer.valueOf(year.group(1))) ? again : positions;
            if (columns.put(Integer.valueOf(year.group(1)), i) != null) {
                throw new InventoryFailure("inventory.failure.yearThrice", file, row.line(), year.group(1));
            }
            if (!plain.get(i).equals(year.group(1))) {
                findings.add(InventoryFinding.information("year", file, row.line(), names.get(i), year.group(1)));
            }
        }
        if (positions.isEmpty()) {
            throw new InventoryFailure("inventory.failure.noYears", file, row.line());
        }
        return new Header(party, category, gas, unit, positions, again, names.size());
    }

    private static List<String> folded(Csv.Row row) {
        return row.fields().stream().map(name -> Folded.of(name).key()).toList();
    }

    static int position(List<String> names, List<String> wanted) {
        return wanted.stream().mapToInt(names::indexOf).filter(at -> at >= 0).findFirst().orElse(-1);
    }

    /** Every column of a year. */
    List<Integer> columns() {
        return Stream.concat(positions.values().stream(), again.values().stream()).toList();
    }

    List<Integer> years() {
        return List.copyOf(positions.keySet());
    }
}
