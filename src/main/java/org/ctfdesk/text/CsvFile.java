package org.ctfdesk.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A CSV file cut into rows: UTF-8 or UTF-16, with or without a byte order mark, or else Windows-1252; commas, semicolons,
 * tabs or upright strokes between the fields, or what a first line {@code sep=;} says.
 *
 * @param name the file's name, as messages state it
 * @param encoding how its letters are written; a guess where it is {@link Encoding#WINDOWS}
 * @param rows those that are not blank, the head first; none where the file is empty
 */
public record CsvFile(String name, Encoding encoding, char separator, List<Csv.Row> rows) {
    /** Far more than any inventory or ledger, and little enough for memory. */
    private static final long LARGEST = 256L << 20;

    /** The line that Excel writes and reads to say what stands between fields. */
    private static final Pattern SAYS_SEPARATOR = Pattern.compile("\"?sep=([,;\t|])\"?[,;\t]*", Pattern.CASE_INSENSITIVE);

    /** A comma that does not stand within a figure. */
    private static final Pattern COMMA = Pattern.compile("(?<!\\d),|,(?!\\d)");

    /** Words that begin a note, whatever signs between fields stand in it. */
    private static final Pattern NOTE = Pattern.compile(
            "\\W*(?:notes?|notas?|remarques?|sources?|fuentes?|примечани[ея]|источники?|注|来源|ملاحظ\\p{L}*|المصدر)\\s*[:：]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    public CsvFile {
        rows = List.copyOf(joined(rows, separator));
    }

    /** A note below the list is one field, whatever signs between fields stand in it. */
    private static List<Csv.Row> joined(List<Csv.Row> rows, char separator) {
        var all = new ArrayList<>(rows);
        for (var i = all.size() - 1; i > 0 && isNote(all.get(i)); i--) {
            var row = all.get(i);
            all.set(i, new Csv.Row(row.line(), List.of(String.join(String.valueOf(separator), row.fields())
                    .replaceAll(Pattern.quote(String.valueOf(separator)) + "+$", ""))));
        }
        return all;
    }

    /** The rows of a file; what cannot be read is told by the failure. */
    public static CsvFile read(Path path) throws ReadingFailure {
        return of(String.valueOf(path.getFileName()), bytes(path));
    }

    /** The bytes of a file that is small enough to be one of ours. */
    public static byte[] bytes(Path path) throws ReadingFailure {
        var name = String.valueOf(path.getFileName());
        try {
            if (Files.size(path) > LARGEST) {
                throw new ReadingFailure("text.failure.large", name);
            }
            return Files.readAllBytes(path);
        } catch (IOException unreadable) {
            throw new ReadingFailure(unreadable, "text.failure.unreadable", name, unreadable.getClass().getSimpleName());
        }
    }

    /** The rows of a file's bytes. */
    public static CsvFile of(String name, byte[] bytes) throws ReadingFailure {
        var encoding = Encoding.of(bytes).orElseThrow(() -> new ReadingFailure("text.failure.encoding", name));
        var text = encoding.decoded(bytes);
        var first = text.lines().findFirst().orElse("");
        var said = SAYS_SEPARATOR.matcher(first.strip());
        if (!said.matches()) {
            var separator = separator(text);
            return new CsvFile(name, encoding, separator, Csv.rows(name, text, separator));
        }
        var separator = said.group(1).charAt(0);
        return new CsvFile(name, encoding, separator, Csv.rows(name, text.substring(first.length()), separator));
    }

    /** The last rows that are one field of words: notes below a list, and no lines of it. */
    public List<Csv.Row> notes() {
        var first = rows.size();
        while (first > 1 && isNote(rows.get(first - 1))) {
            first--;
        }
        return rows.isEmpty() || rows.getFirst().fields().size() < 2 ? List.of() : rows.subList(first, rows.size());
    }

    private static boolean isNote(Csv.Row row) {
        return NOTE.matcher(row.field(0)).lookingAt() || row.field(0).codePoints().anyMatch(Character::isLetter)
                && row.fields().stream().skip(1).allMatch(field -> Tidy.visible(field).isEmpty());
    }

    /** The list without the notes below it. */
    public CsvFile withoutNotes() {
        return new CsvFile(name, encoding, separator, rows.subList(0, rows.size() - notes().size()));
    }

    /**
     * How figures are written in some columns, given by position from 0; read off all rows but the head.
     *
     * @param asked what the user has chosen, if it was asked
     * @throws AmbiguousNumbers where two readings are possible and nothing was chosen
     */
    public NumberStyle numbers(Collection<Integer> columns, Optional<NumberStyle> asked) throws AmbiguousNumbers {
        return numbers(rows.isEmpty() ? rows : rows.subList(1, rows.size()), columns, asked);
    }

    /** The same, read off some of the rows. */
    public NumberStyle numbers(List<Csv.Row> body, Collection<Integer> columns, Optional<NumberStyle> asked) throws AmbiguousNumbers {
        if (asked.isPresent()) {
            return asked.get();
        }
        var cells = new ArrayList<String>();
        for (var row : body) {
            columns.forEach(column -> cells.add(row.field(column)));
        }
        return switch (NumberBlock.of(cells)) {
            case NumberBlock.Ambiguous ambiguous -> throw new AmbiguousNumbers(name, ambiguous);
            case NumberBlock read -> read.style().orElseThrow();
        };
    }

    /** What stands oftenest in the first line that has any, quotes left out. */
    private static char separator(String text) {
        var lines = text.lines().filter(line -> !line.isBlank()).limit(Csv.HEAD).map(line -> line.replaceAll("\"[^\"]*\"", "")).toList();
        var best = ',';
        for (var line : lines) {
            var candidates = isWithinFigures(line) ? List.of(';', '\t', '|') : List.of(',', ';', '\t', '|');
            var most = candidates.contains(best) ? count(line, best) : 0;
            for (var candidate : candidates) {
                if (count(line, candidate) > most) {
                    best = candidate;
                    most = count(line, candidate);
                }
            }
            if (most > 1) {
                break;
            }
        }
        return best;
    }

    /** Its commas all stand within figures, and another sign parts fields: {@code 2021;1,5;2,5}. */
    private static boolean isWithinFigures(String line) {
        return (line.indexOf(';') >= 0 || line.indexOf('\t') >= 0) && !COMMA.matcher(line).find();
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
