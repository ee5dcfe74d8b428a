package org.ctfdesk.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ctfdesk.form.Kind;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;

/**
 * What somebody wants to see of a table's rows, and in which order. It says nothing of what the table holds.
 *
 * @param text rows with this text in one of their cells, whatever its case; "" for all
 * @param chosen for a column the words one of which its cell has to say, {@link #BLANK} for a blank cell; no entry for all
 * @param onlyFound rows alone in which something was found
 * @param order by which column the rows that the Party added stand
 */
public record RowView(String text, Map<ColumnKey, Set<String>> chosen, boolean onlyFound, Optional<Order> order) {
    /** What a blank cell says. */
    public static final String BLANK = "";

    /** All rows in their own order. */
    public static final RowView ALL = new RowView("", Map.of(), false, Optional.empty());

    /** From how many different words on a column of texts is no list to choose from. */
    private static final int MOST_WORDS = 60;

    /** How long a text may be that is offered in a list, in characters. */
    private static final int LONGEST = 60;

    /** By the answers of a column; blank cells stand last either way. */
    public record Order(ColumnKey column, boolean descending) {}

    public RowView {
        chosen = Map.copyOf(chosen);
    }

    /** True where some rows may be left out. */
    public boolean isFilter() {
        return !text.isBlank() || !chosen.isEmpty() || onlyFound;
    }

    /** The same view with another text that rows have to hold; "" shows all. */
    public RowView with(String wanted) {
        return new RowView(wanted, chosen, onlyFound, order);
    }

    /** With those words wanted of a column; none for whatever it says. */
    public RowView with(ColumnKey column, Set<String> words) {
        var now = new HashMap<>(chosen);
        if (words.isEmpty()) {
            now.remove(column);
        } else {
            now.put(column, Set.copyOf(words));
        }
        return new RowView(text, now, onlyFound, order);
    }

    /** The same view with or without rows of which nothing was found. */
    public RowView onlyFound(boolean only) {
        return new RowView(text, chosen, only, order);
    }

    /** The same view in another order; that of the report where nothing is given. */
    public RowView ordered(Optional<Order> by) {
        return new RowView(text, chosen, onlyFound, by);
    }

    /** What a cell says, each option of several by itself. */
    public static Stream<String> said(SheetCell cell, AnswerText shown) {
        if (!(cell instanceof SheetCell.Input input)) {
            return Stream.empty();
        }
        var answer = input.shown();
        if (answer.isEmpty()) {
            return Stream.of(BLANK);
        }
        return answer.get() instanceof Answer.Choices choices
                ? choices.options().stream().map(option -> shown.option(input.kind(), option))
                : Stream.of(shown.brief(answer.get(), input.kind()));
    }

    /** True where the row holds the text in one of its cells, its printed words included. */
    static boolean holds(SheetRow row, String folded, AnswerText shown) {
        return row.cells().stream().anyMatch(cell -> switch (cell) {
            case SheetCell.Fixed fixed -> contains(fixed.text(), folded);
            case SheetCell.Input input -> input.shown()
                    .filter(answer -> contains(shown.full(answer, input.kind()), folded)
                            || contains(shown.brief(answer, input.kind()), folded))
                    .isPresent();
            case SheetCell.Covered covered -> false;
            case SheetCell.Blank blank -> false;
            case SheetCell.Shaded shaded -> false;
        });
    }

    private static boolean contains(String text, String folded) {
        return text.toLowerCase(Locale.ROOT).contains(folded);
    }

    /** The columns of a sheet whose words can be chosen from, each with its words in the order in which they are offered. */
    public static List<Choosable> choosable(Sheet sheet, AnswerText shown) {
        var bodies = sheet.rows().stream().skip(sheet.headRows())
                .filter(row -> row.role() == SheetRow.Role.LINE && !row.isPlaceholder() && row.key().isPresent()
                        && row.key().get().isRepeated())
                .toList();
        return bodies.isEmpty() ? List.of() : IntStream.range(1, sheet.columns().size())
                .mapToObj(column -> choosable(sheet.columns().get(column), column, bodies, shown))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Choosable> choosable(SheetColumn column, int at, List<SheetRow> rows, AnswerText shown) {
        if (column.column().isYearly() || column.column().isSeparator()) {
            return Optional.empty();
        }
        var words = new TreeSet<String>();
        var isText = !(column.column().kind() instanceof Kind.Choice);
        if (isText && !(column.column().kind() instanceof Kind.Text)) {
            return Optional.empty();
        }
        for (var row : rows) {
            said(row.cell(at), shown).forEach(words::add);
            if (isText && words.size() > MOST_WORDS) {
                return Optional.empty();
            }
        }
        var isName = isText && (words.size() * 2 > rows.size() || words.stream().anyMatch(word -> word.length() > LONGEST));
        return words.size() < 2 || isName ? Optional.empty() : Optional.of(new Choosable(column, List.copyOf(words)));
    }

    /** A column with the words that its cells say. */
    public record Choosable(SheetColumn column, List<String> words) {}
}
