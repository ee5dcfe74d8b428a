package org.ctfdesk.rule.progress;

import java.math.BigDecimal;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.Thousandfold;

/**
 * A large change from one year to the next carries a footnote: suspected beside MPGs, para. 68, where figures above zero
 * change by more than the limit.
 */
public final class JumpUnexplained implements Rule.OfLine {
    @Override
    public String code() {
        return "T4-22";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Source source() {
        return Source.mpgs("68");
    }

    @Override
    public boolean concerns(Form form, Part.Line line) {
        return form == Progress.FORM && (line.id().equals(Progress.INDICATOR) || line.id().equals("emissions"));
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
                found.at(line.place(column), before, now, String.valueOf(column.year() - 1),
                        String.valueOf(line.profile().limits().jump()));
            }
        });
    }

    private static boolean isJump(BigDecimal before, BigDecimal now, BigDecimal share) {
        return before.signum() > 0 && now.signum() > 0 && !Thousandfold.between(before, now)
                && now.subtract(before).abs().compareTo(before.multiply(share)) > 0;
    }
}
