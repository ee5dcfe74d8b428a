package org.ctfdesk.rule.key;

import java.util.ArrayList;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.Rule;

/**
 * A line of zeros in all years is questioned, for NO says that nothing occurs and NE that nobody estimated it
 * (suspected): MPGs, para. 31.
 */
public final class ZeroInAllYears extends Rule.OfLine {
    public ZeroInAllYears() {
        super(warning("N-10", mpgs("31"))
                .on(Summary.FORM, Projections.WITH_MEASURES, Projections.WITH_ADDITIONAL_MEASURES, Projections.WITHOUT_MEASURES)
                .lines(line -> line.formulas().isEmpty() && !line.total()));
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
            found.at(changes.getFirst().place()).with().mendedBy(new Edit.SetAnswers("mendKey", changes));
        }
    }

    private static boolean isZero(Optional<Answer> answer) {
        return answer.orElse(null) instanceof Quantity.Amount amount && amount.value().signum() == 0;
    }
}
