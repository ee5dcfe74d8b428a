package org.ctfdesk.cli.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.ctfdesk.excel.foreign.Corrections;
import org.ctfdesk.excel.foreign.FoundTable;
import org.ctfdesk.excel.foreign.words.Units;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * What the user knows better of how workbooks of any origin are read: said once for a table, named by its sheet and one of its
 * cells, or for all tables of a sheet.
 */
public final class ForeignOptions {
    private static final String NONE = "none";
    private static final Pattern CELL = Pattern.compile("(.+)!([A-Za-z]{1,3})([1-9]\\d{0,6})");
    private static final int LETTERS = 26;

    @Mixin
    private NumbersOption numbers = new NumbersOption();

    @Option(names = "--table", paramLabel = "WHERE=TABLE",
            description = "Which table of the formats it is (1 to 12, description, or none), where WHERE is a sheet, or a sheet and a cell"
                    + " of the table: Sheet1!B4. With several files: file.xlsx|Sheet1!B4. --json lists the tables that were found.")
    private Map<String, String> tables = new LinkedHashMap<>();

    @Option(names = "--unit", paramLabel = "WHERE=UNIT", description = "In which unit the figures of a table are: kt, Mt, t …")
    private Map<String, String> units = new LinkedHashMap<>();

    @Option(names = "--style", paramLabel = "WHERE=point|comma", description = "What parts decimals in a table.")
    private Map<String, String> styles = new LinkedHashMap<>();

    /** How figures are written, for all files. */
    public NumbersOption numbers() {
        return numbers;
    }

    /** True where something was said of single tables. */
    public boolean areOfTables() {
        return !tables.isEmpty() || !units.isEmpty() || !styles.isEmpty();
    }

    /**
     * The corrections for the tables that were found.
     *
     * @throws CommandFailure where an option names no such table, form, unit or style
     */
    public Corrections corrections(List<FoundTable> found, Words words) {
        var corrections = Corrections.NONE;
        var style = numbers.style();
        for (var table : style.isPresent() ? found : List.<FoundTable>of()) {
            corrections = corrections.withStyle(table.head(), style.get());
        }
        for (var entry : tables.entrySet()) {
            var form = form(entry.getValue(), words);
            for (var table : named(entry.getKey(), found, words)) {
                corrections = corrections.withForm(table.head(), form);
            }
        }
        for (var entry : units.entrySet()) {
            var unit = Units.behind(entry.getValue())
                    .orElseThrow(() -> new CommandFailure(words.of("cli.import.noUnit", entry.getValue())));
            for (var table : named(entry.getKey(), found, words)) {
                corrections = corrections.withUnit(table.head(), unit.inKt());
            }
        }
        for (var entry : styles.entrySet()) {
            var told = style(entry.getValue(), words);
            for (var table : named(entry.getKey(), found, words)) {
                corrections = corrections.withStyle(table.head(), told);
            }
        }
        return corrections;
    }

    private static String form(String text, Words words) {
        var plain = text.strip().toLowerCase(Locale.ROOT).replace(" ", "");
        if (plain.equals(NONE)) {
            return "";
        }
        return Forms.NDC.stream().map(form -> form.id()).filter(id -> id.equals(plain) || id.equals("table" + plain)).findFirst()
                .orElseThrow(() -> new CommandFailure(words.of("cli.import.noForm", text)));
    }

    private static NumberStyle style(String text, Words words) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "point" -> NumberStyle.POINT;
            case "comma" -> NumberStyle.COMMA;
            default -> throw new CommandFailure(words.of("cli.import.noStyle", text));
        };
    }

    private static List<FoundTable> named(String where, List<FoundTable> found, Words words) {
        var named = found.stream().filter(table -> isAt(where.strip(), table)).toList();
        if (named.isEmpty()) {
            throw new CommandFailure(words.of("cli.import.noTableAt", where,
                    String.join(", ", found.stream().map(table -> table.sheet() + "!" + table.head().cell()).distinct().toList())));
        }
        return named;
    }

    private static boolean isAt(String where, FoundTable table) {
        var behind = where.startsWith(table.file() + "|") ? where.substring(table.file().length() + 1) : where;
        if (behind.equalsIgnoreCase(table.sheet())) {
            return true;
        }
        var cell = CELL.matcher(behind);
        if (!cell.matches() || !cell.group(1).equalsIgnoreCase(table.sheet())) {
            return false;
        }
        var column = 0;
        for (var letter : cell.group(2).toUpperCase(Locale.ROOT).toCharArray()) {
            column = column * LETTERS + letter - 'A' + 1;
        }
        return table.head().cell().equalsIgnoreCase(cell.group(2) + cell.group(3))
                || table.holds(Integer.parseInt(cell.group(3)) - 1, column - 1);
    }
}
