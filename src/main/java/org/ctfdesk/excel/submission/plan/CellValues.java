package org.ctfdesk.excel.submission.plan;

import java.math.BigDecimal;
import org.ctfdesk.excel.book.CellText;
import org.ctfdesk.excel.book.CellValue;
import org.ctfdesk.form.Kind;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.sheet.AnswerText;
import org.ctfdesk.sheet.SheetCell;
import org.ctfdesk.text.NumberStyle;

/** The values that cells of a table get from its answers. */
final class CellValues {
    private CellValues() {}

    /** What an answering cell shows. */
    static CellValue of(SheetCell.Input input, AnswerText shown) {
        var answer = input.shown();
        if (answer.isEmpty()) {
            return input.hint().isEmpty() ? CellValue.NOTHING : new CellValue.Text(input.hint(), true, true);
        }
        return of(answer.get(), input.kind(), shown);
    }

    private static CellValue of(Answer answer, Kind kind, AnswerText shown) {
        return switch (answer) {
            case Quantity.Amount amount when Double.isFinite(amount.value().doubleValue()) ->
                new CellValue.Figure(amount.value(), NumberStyle.shownDecimals(amount.value()), AnswerText.footnotes(amount));
            case Quantity quantity -> new CellValue.Text(shown.full(quantity, kind), false, false);
            case Answer.Years years when years.isOne() -> new CellValue.Figure(BigDecimal.valueOf(years.first()), -1, "");
            case Answer.Years years -> new CellValue.Text(shown.full(years, kind), false, false);
            case Answer.Day day -> new CellValue.Text(shown.full(day, kind), false, false);
            case Answer.Words words -> new CellValue.Text(CellText.harmless(words.text()), true, false);
            case Answer.Choices choices -> new CellValue.Text(CellText.harmless(shown.full(choices, kind)), true, false);
            case Answer.Unread unread -> new CellValue.Text(CellText.harmless(unread.typed()), true, false);
        };
    }
}
