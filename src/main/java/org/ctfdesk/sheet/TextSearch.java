package org.ctfdesk.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Kind;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Quantity;

/**
 * Looks for a text in the answers of sheets: words, figures, footnotes, documentation boxes. Figures are looked at as they are
 * shown and as their bare digits, so that {@code 12447} finds {@code 12,447}.
 */
public final class TextSearch {
    /**
     * A cell that holds the text.
     *
     * @param sheet which of the sheets looked through, from 0
     * @param text the whole answer, its figures without group marks
     */
    public record Hit(int sheet, Sheet in, CellPlace at, SheetCell.Input input, String text) {
        /** True where something can be put in its stead: what is computed changes with what it is computed from. */
        public boolean isReplaceable() {
            return input.answer().isPresent();
        }
    }

    /**
     * What a replacement makes of a cell.
     *
     * @param isDoubtful what was a figure or a choice is none any more
     */
    public record Replaced(Edit.Change change, String text, boolean isDoubtful) {}

    private final Pattern wanted;
    private final AnswerText grouped;
    private final AnswerText plain;

    /**
     * @param text as typed
     * @param matchCase capitals and small letters are told apart
     * @param whole all of the answer has to be the text
     * @param grouped how answers are shown
     * @param plain how they are shown without group marks
     */
    public TextSearch(String text, boolean matchCase, boolean whole, AnswerText grouped, AnswerText plain) {
        var quoted = Pattern.quote(text);
        wanted = Pattern.compile(whole ? "\\A" + quoted + "\\z" : quoted,
                matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        this.grouped = grouped;
        this.plain = plain;
    }

    /** Every cell of the sheets that holds the text, in their order, from left to right and top to bottom. */
    public List<Hit> in(List<Sheet> sheets) {
        var hits = new ArrayList<Hit>();
        for (var i = 0; i < sheets.size(); i++) {
            var sheet = sheets.get(i);
            for (var row = sheet.headRows(); row < sheet.rows().size(); row++) {
                for (var column = 0; column < sheet.columns().size(); column++) {
                    if (sheet.rows().get(row).cell(column) instanceof SheetCell.Input input) {
                        add(i, sheet, new CellPlace(row, column), input, hits);
                    }
                }
            }
        }
        return hits;
    }

    private void add(int sheet, Sheet in, CellPlace at, SheetCell.Input input, List<Hit> hits) {
        input.shown().ifPresent(answer -> {
            var text = plain.full(answer, input.kind());
            if (wanted.matcher(text).find() || wanted.matcher(grouped.full(answer, input.kind())).find()) {
                hits.add(new Hit(sheet, in, at, input, text));
            }
        });
    }

    /**
     * The cell with every occurrence replaced; nothing where it cannot be, or nothing would change.
     *
     * @param reader reads a text as what a kind of cell takes
     */
    public Optional<Replaced> replaced(Hit hit, String replacement, BiFunction<Kind, String, Optional<Answer>> reader) {
        var quoted = Matcher.quoteReplacement(replacement);
        var text = wanted.matcher(hit.text()).replaceAll(quoted);
        if (text.equals(hit.text())) { // the text was found among group marks only
            text = wanted.matcher(grouped.full(hit.input().shown().orElseThrow(), hit.input().kind())).replaceAll(quoted);
        }
        if (!hit.isReplaceable() || text.equals(hit.text())) {
            return Optional.empty();
        }
        var change = CellChanges.of(hit.input(), hit.input().place(), text, reader);
        var before = hit.input().answer().orElseThrow();
        var isSameKind = change.answer().filter(after -> !(after instanceof Answer.Unread)
                && before instanceof Quantity == after instanceof Quantity).isPresent();
        return change.answer().filter(before::equals).isPresent() ? Optional.empty() : Optional.of(new Replaced(change, text, !isSameKind));
    }
}
