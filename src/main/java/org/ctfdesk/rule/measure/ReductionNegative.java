package org.ctfdesk.rule.measure;

import java.util.List;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.Rule;

/** A reduction is a positive figure (suspected): MPGs, para. 85. */
public final class ReductionNegative extends Rule.OfLine {
    public ReductionNegative() {
        super(warning("T5-13", mpgs("85")).on(Measures.FORM));
    }

    @Override
    public void check(LineView line, Found found) {
        line.answers().answers().forEach((column, answer) -> {
            if (!column.column().equals(Measures.ACHIEVED) && !column.column().equals(Measures.EXPECTED)) {
                return;
            }
            if (answer instanceof Quantity quantity && quantity.footnotes().stream().anyMatch(line.footnotes()::contains)) {
                return; // a footnote explains it
            }
            var place = line.place(column);
            if (answer instanceof Quantity.Amount amount && amount.value().signum() < 0) {
                var positive = new Quantity.Amount(amount.value().negate(), amount.footnotes());
                var turned = new Edit.SetAnswers("mendMeasure", List.of(new Edit.Change(place, Optional.of(positive))));
                found.at(place).with(answer, positive).mendedBy(turned);
            } else if (answer instanceof Quantity.Range range && range.low().min(range.high()).signum() < 0) {
                found.at(place).says("range", answer);
            }
        });
    }
}
