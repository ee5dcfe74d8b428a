package org.ctfdesk.rule.key;

import java.util.ArrayList;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/**
 * A line of zeros in all years is questioned, for NO says that nothing occurs and NE that nobody estimated it
 * (suspected): MPGs, para. 31.
 */
public final class ZeroInAllYears implements Rule.OfLine {
    @Override
    public String code() {
        return "N-10";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Source source() {
        return Source.mpgs("31");
    }

    @Override
    public boolean concerns(Form form, Part.Line line) {
        return line.formulas().isEmpty() && !line.total() && (form == Summary.FORM || form == Projections.WITH_MEASURES
                || form == Projections.WITH_ADDITIONAL_MEASURES || form == Projections.WITHOUT_MEASURES);
    }

    @Override
    public void check(LineView line, Found found) {
        var changes = new ArrayList<Edit.Change>();
        for (var column : line.form().columns()) {
            if (!column.isYearly() || column.formula().isPresent()) {
                continue;
            }
            for (var year : line.years(column.id())) {
                var key = new ColumnKey(column.id(), year);
                if (!isZero(line.answers().answer(key))) {
                    return;
                }
                changes.add(new Edit.Change(line.place(key), Optional.of(Quantity.of(NotationKey.NO))));
            }
        }
        if (changes.size() > 1) {
            found.at(changes.getFirst().place(), new Edit.SetAnswers("mendKey", changes));
        }
    }

    private static boolean isZero(Optional<Answer> answer) {
        return answer.orElse(null) instanceof Quantity.Amount amount && amount.value().signum() == 0;
    }
}
