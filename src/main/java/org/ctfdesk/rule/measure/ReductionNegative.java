package org.ctfdesk.rule.measure;

import java.util.List;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/** A reduction is a positive figure (suspected): MPGs, para. 85. */
public final class ReductionNegative implements Rule.OfLine {
    @Override
    public String code() {
        return "T5-13";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Source source() {
        return Source.mpgs("85");
    }

    @Override
    public boolean concerns(Form form, Part.Line line) {
        return form == Measures.FORM;
    }

    @Override
    public void check(LineView line, Found found) {
        line.answers().answers().forEach((column, answer) -> {
            if (!column.column().equals(Measures.ACHIEVED) && !column.column().equals(Measures.EXPECTED)) {
                return;
            }
            var place = line.place(column);
            if (answer instanceof Quantity.Amount amount && amount.value().signum() < 0) {
                var positive = new Quantity.Amount(amount.value().negate(), amount.footnotes());
                var turned = new Edit.SetAnswers("mendMeasure", List.of(new Edit.Change(place, Optional.of(positive))));
                found.at(place, turned, answer, positive);
            } else if (answer instanceof Quantity.Range range && range.low().min(range.high()).signum() < 0) {
                found.at(place, answer, "range");
            }
        });
    }
}
