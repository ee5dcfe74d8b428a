package org.ctfdesk.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.ctfdesk.edit.AnswerReader;
import org.ctfdesk.form.Kind;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.text.CsvFile;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.ReadingFailure;
import org.ctfdesk.text.Words;

/**
 * Reads yearly levels from CSV, one line a year: {@code year,level}, and perhaps {@code portion} and {@code trajectory}. A
 * blank cell stays blank.
 */
public final class LevelsCsv {
    /** What a column holds. */
    public enum Column {
        /** Emissions covered by the NDC, para. 23(a), or the level of a non-GHG indicator, para. 23(i). */
        LEVEL,
        /** Emissions of the portion of the NDC: para. 23(b). */
        PORTION,
        /** Trajectory or budget: para. 7(a)(i) or 7(b). */
        TRAJECTORY
    }

    private static final String YEAR = "year";
    /** A year as R writes it, X2022, as a spreadsheet does, 2022.0, or with the mark of a footnote. */
    private static final Pattern MARKED_YEAR =
            Pattern.compile("^\\s*[xXyY]?([12]\\d{3})(?:[.,]0+)?\\s*(?:[*†‡§¹²³]+|[(\\[](?:\\d|\\p{L})[)\\]])?\\s*$");

    private LevelsCsv() {}

    /**
     * The levels by column and year.
     *
     * @param numbers how figures are written, if the user was asked
     */
    public static Map<Column, SortedMap<Integer, Quantity>> read(CsvFile file, Optional<NumberStyle> numbers, Words words)
            throws ReadingFailure {
        if (file.rows().isEmpty()) {
            throw new LedgerFailure(List.of(words.of("ledger.csv.empty", file.name())));
        }
        var head = file.rows().getFirst();
        var names = head.fields().stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
        var years = names.indexOf(YEAR);
        if (years < 0) {
            throw new LedgerFailure(List.of(words.of("ledger.csv.noColumn", file.name(), head.line(), YEAR, YEAR)));
        }
        var columns = columns(file, names, words);
        var typed = new AnswerReader(file.numbers(columns.values(), numbers), words);
        var levels = new EnumMap<Column, SortedMap<Integer, Quantity>>(Column.class);
        columns.keySet().forEach(column -> levels.put(column, new TreeMap<>()));
        var wrong = new ArrayList<String>();
        var seen = new ArrayList<Integer>();
        for (var row : file.rows().subList(1, file.rows().size())) {
            var year = typed.read(Kind.YEAR, MARKED_YEAR.matcher(row.field(years)).replaceAll("$1")).filter(Answer.Years.class::isInstance)
                    .map(answer -> ((Answer.Years) answer).first()).orElse(0);
            if (year == 0) {
                wrong.add(words.of("ledger.csv.cell", file.name(), row.line(), YEAR, row.field(years), words.of("ledger.csv.year")));
                continue;
            }
            if (seen.contains(year)) {
                wrong.add(words.of("ledger.csv.yearTwice", file.name(), row.line(), year));
            }
            seen.add(year);
            columns.forEach((column, at) -> {
                var text = row.field(at);
                var level = typed.quantity(text);
                level.ifPresent(quantity -> levels.get(column).put(year, quantity));
                if (level.isEmpty() && !text.isEmpty()) {
                    wrong.add(words.of("ledger.csv.cell", file.name(), row.line(), name(column), text, words.of("ledger.csv.number")));
                }
            });
        }
        if (!wrong.isEmpty()) {
            throw new LedgerFailure(wrong);
        }
        return levels;
    }

    /** Where the columns of levels stand: at least one, and none twice. */
    private static Map<Column, Integer> columns(CsvFile file, List<String> names, Words words) throws LedgerFailure {
        var columns = new EnumMap<Column, Integer>(Column.class);
        for (var column : Column.values()) {
            var at = names.indexOf(name(column));
            if (at >= 0) {
                columns.put(column, at);
                LedgerCsv.refuseTwo(file, at, names.lastIndexOf(name(column)), words);
            }
        }
        if (columns.isEmpty()) {
            throw new LedgerFailure(List.of(words.of("ledger.csv.noColumn", file.name(), file.rows().getFirst().line(),
                    name(Column.LEVEL), name(Column.LEVEL))));
        }
        return columns;
    }

    /** Names at the head that are no column of levels. */
    public static List<String> unknown(CsvFile file) {
        return file.rows().getFirst().fields().stream().map(String::strip)
                .filter(name -> !name.isEmpty() && !name.equalsIgnoreCase(YEAR) && !UnitColumn.isUnit(name))
                .filter(name -> Arrays.stream(Column.values()).noneMatch(column -> name(column).equalsIgnoreCase(name))).toList();
    }

    /**
     * Refuses levels that a column says to be in another unit than they are read in.
     *
     * @param unit in which levels are read
     */
    public static void refuseOtherUnit(CsvFile file, String unit, Words words) throws LedgerFailure {
        var names = file.rows().getFirst().fields();
        for (var line : file.rows().subList(1, file.rows().size())) {
            for (var at = 0; at < names.size(); at++) {
                var said = line.field(at);
                if (UnitColumn.isUnit(names.get(at)) && !said.isBlank() && !UnitColumn.plain(said).equals(UnitColumn.plain(unit))) {
                    throw new LedgerFailure(List.of(words.of("ledger.csv.levelsUnit", file.name(), line.line(), said, unit)));
                }
            }
        }
    }

    /** Its head. */
    public static String name(Column column) {
        return column.name().toLowerCase(Locale.ROOT);
    }

    /** The latest year that says anything; 0 where none does. */
    public static int latest(Map<Column, SortedMap<Integer, Quantity>> levels) {
        return List.of(Column.LEVEL, Column.PORTION).stream()
                .filter(levels::containsKey).map(levels::get).filter(years -> !years.isEmpty())
                .mapToInt(SortedMap::lastKey).max().orElse(0);
    }
}
