package org.ctfdesk.ui.status;

import java.math.BigDecimal;
import java.util.List;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;

/** Sum and count of what is selected, in words. Sums are exact; keys, ranges and words are counted, not added. */
public final class Selection {
    private Selection() {}

    /** What the status bar says of those answers; "" where there is nothing to say. */
    public static String told(List<Answer> answers, NumberStyle style, Words words) {
        var amounts = answers.stream()
                .filter(Quantity.Amount.class::isInstance)
                .map(answer -> ((Quantity.Amount) answer).value())
                .toList();
        if (answers.isEmpty()) {
            return "";
        }
        return amounts.isEmpty()
                ? words.of("ui.status.count", answers.size())
                : words.of("ui.status.sum", style.full(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)), answers.size());
    }
}
