package org.ctfdesk.rule.progress;

import java.math.BigDecimal;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Thousandfold;

/**
 * A large change from one year to the next carries a footnote: suspected beside MPGs, para. 68, where figures above zero
 * change by more than the limit.
 */
public final class JumpUnexplained extends Rule.OfLine {
    public JumpUnexplained() {
        super(warning("T4-22", mpgs("68"))
                .on(Progress.FORM).lines(line -> line.id().equals(Progress.INDICATOR) || line.id().equals("emissions")));
    }

    @Override
    public void check(LineView line, Found found) {
        var latest = line.profile().periods().inventoryTo();
        var share = Plausible.share(line.profile().limits().jump());
        line.answers().answers().forEach((column, answer) -> {
            if (column.column().equals(Progress.YEAR) && column.year() <= latest && answer instanceof Quantity.Amount now
                    && now.footnotes().isEmpty()
                    && line.answers().answer(new ColumnKey(Progress.YEAR, column.year() - 1)).orElse(null) instanceof Quantity.Amount before
                    && isJump(before.value(), now.value(), share)) {
                found.at(line.place(column))
                        .with(before, now, String.valueOf(column.year() - 1), String.valueOf(line.profile().limits().jump()));
            }
        });
    }

    private static boolean isJump(BigDecimal before, BigDecimal now, BigDecimal share) {
        return before.signum() > 0 && now.signum() > 0 && !Thousandfold.between(before, now)
                && now.subtract(before).abs().compareTo(before.multiply(share)) > 0;
    }
}
