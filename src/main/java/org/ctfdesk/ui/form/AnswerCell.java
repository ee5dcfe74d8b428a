package org.ctfdesk.ui.form;

import org.ctfdesk.form.Kind;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.sheet.AnswerText;
import org.ctfdesk.sheet.SheetCell;
import org.ctfdesk.sheet.SheetRow;
import org.ctfdesk.ui.grid.cell.Editor;
import org.ctfdesk.ui.grid.cell.GridCell;

/** A cell that takes an answer, as the grid draws it. */
final class AnswerCell {
    private static final String LEFT_TO_RIGHT = "\u200e";

    private AnswerCell() {}

    /** @param mark the gravest finding of the cell; null for none */
    static GridCell of(SheetRow row, SheetCell.Input input, AnswerText shown, Severity mark) {
        var answer = input.shown();
        var text = answer.map(given -> figure(given, shown.brief(given, input.kind()))).orElse(input.hint());
        var look = answer.isEmpty() && !input.hint().isEmpty()
                ? GridCell.Look.HINT
                : input.overridden().isPresent() ? GridCell.Look.BY_HAND
                : input.result().isPresent() ? GridCell.Look.COMPUTED : row.role() == SheetRow.Role.TOTAL ? GridCell.Look.COMPUTED
                        : GridCell.Look.ANSWER;
        var figures = input.kind().isNumeric() && answer.filter(Answer.Words.class::isInstance).isEmpty()
                || input.kind() instanceof Kind.Year || input.kind() instanceof Kind.YearOrPeriod;
        return GridCell.of(text, look)
                .aligned(figures ? GridCell.Align.END : GridCell.Align.START)
                .spanning(1, input.columns())
                .withFootnotes(answer.map(AnswerText::footnotes).orElse("").strip())
                .marked(mark(mark))
                .spoken(input.overridden().map(computed -> shown.byHand(answer.orElseThrow(), computed, input.kind())).orElse(""))
                .edited(row.isShaded(input) ? null : editor(input.kind(), shown)); // what stands on shaded ground can be cleared alone
    }

    /** Keeps the minus sign before its figure where the window runs from right to left. */
    private static String figure(Answer answer, String text) {
        return answer instanceof Quantity.Amount || answer instanceof Quantity.Range ? LEFT_TO_RIGHT + text : text;
    }

    private static GridCell.Mark mark(Severity severity) {
        if (severity == null) {
            return GridCell.Mark.NONE;
        }
        return switch (severity) {
            case ERROR -> GridCell.Mark.ERROR;
            case WARNING -> GridCell.Mark.WARNING;
            case INFO -> GridCell.Mark.INFO;
        };
    }

    private static Editor editor(Kind kind, AnswerText shown) {
        return switch (kind) {
            case Kind.Text text -> new Editor.LongText();
            case Kind.Choice choice -> new Editor.Choice(
                    choice.options().stream().map(option -> shown.option(choice, option)).toList(), choice.several(), choice.open());
            case Kind.Level level -> new Editor.LongText();
            case Kind.Quantity quantity -> new Editor.Line();
            case Kind.Year year -> new Editor.Line();
            case Kind.Date date -> new Editor.Line();
            case Kind.YearOrPeriod period -> new Editor.Line();
        };
    }
}
