package org.ctfdesk.excel.agreed;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Holdings;
import org.ctfdesk.text.Words;

/**
 * Knows tables, columns and fields by what stands above them, from whatever tool: case, blanks, signs, the letter of a
 * footnote behind a head, British spelling and the heads of the format's first version (6/CMA.4) make no difference.
 */
final class Heads {
    private final Map<Table, Map<String, String>> columns = new LinkedHashMap<>();
    private final Map<Table, Set<String>> groups = new HashMap<>();
    private final Map<String, Table> titles = new HashMap<>();
    private final Map<String, String> submission = new HashMap<>();
    private final Set<String> submissionTitles = new HashSet<>();
    private final Words english;

    Heads(Words english) {
        this.english = english;
        for (var table : Table.ALL) {
            var heads = new HashMap<String, String>();
            if (table.form() == Actions.FORM || table.form() == Holdings.FORM) {
                table.columns().stream().filter(column -> english.has("excel.aef.older." + column.id()))
                        .forEach(column -> heads.put(plain(english.of("excel.aef.older." + column.id())), column.id()));
            }
            table.columns().forEach(column -> heads.put(plain(Table.head(table.form(), column.id(), english)), column.id()));
            columns.put(table, heads);
            var above = new HashSet<String>();
            table.groupWords(english).forEach(group -> above.add(plain(group)));
            groups.put(table, above);
            titles.put(named(english.of(table.title())), table);
            titles.putIfAbsent(named(table.sheet()), table);
        }
        SubmissionTable.ROWS.forEach(row -> submission.put(plain(SubmissionTable.head(row, english)), row));
        List.of(SubmissionTable.SHEET, english.of("excel.aef.older.submission")).forEach(title -> submissionTitles.add(named(title)));
    }

    /** Letters and digits only. */
    static String plain(String text) {
        var all = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var kept = new StringBuilder(all.length());
        all.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        return kept.toString().replace("authoris", "authoriz").replace("aquisition", "acquisition");
    }

    /** A title without its number: “Table 3: Actions” is “actions”. */
    private static String named(String title) {
        return plain(title).replaceFirst("^table\\d*", "");
    }

    /** The table of a title, or of a sheet's name. */
    Optional<Table> titled(String title) {
        return known(named(title), titles);
    }

    boolean isSubmission(String title) {
        return submissionTitles.contains(named(title));
    }

    /** True for "Table 6: …", whatever it is. */
    static boolean looksLikeTitle(String text) {
        return plain(text).matches("table\\d+\\p{L}.*");
    }

    /** The column of that head. */
    Optional<String> column(Table table, String head) {
        return known(plain(head), columns.get(table));
    }

    boolean isGroup(Table table, String head) {
        var text = plain(head);
        return groups.get(table).contains(text) || groups.get(table).contains(shortened(text));
    }

    /** The row of table 1 of that head. */
    Optional<String> submissionRow(String head) {
        return known(plain(head), submission);
    }

    /** The column of a form of that head, also one that the format lacks. */
    Optional<String> field(Form form, String head) {
        var text = plain(head);
        return form.columns().stream().map(column -> column.id())
                .filter(column -> plain(Table.head(form, column, english)).equals(text)).findFirst();
    }

    private static <T> Optional<T> known(String text, Map<String, T> among) {
        return Optional.ofNullable(among.get(text)).or(() -> Optional.ofNullable(among.get(shortened(text))));
    }

    /** Without the letter of a footnote. */
    private static String shortened(String text) {
        return text.length() > 3 && Character.isLetter(text.charAt(text.length() - 1)) ? text.substring(0, text.length() - 1) : text;
    }
}
