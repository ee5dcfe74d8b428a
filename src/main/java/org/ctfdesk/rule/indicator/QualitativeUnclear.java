package org.ctfdesk.rule.indicator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.RowUnit;
import org.ctfdesk.rule.Rule;

/**
 * It is clear whether an indicator is quantitative or qualitative: suspected from MPGs, para. 65, where its unit says
 * the one and its answers are the other.
 */
public final class QualitativeUnclear extends Rule.OfLine {
    private static final ColumnKey UNIT = ColumnKey.of(Progress.UNIT);

    public QualitativeUnclear() {
        super(warning("T1-07", mpgs("65")).on(Progress.FORM).line(Progress.INDICATOR));
    }

    @Override
    public void check(LineView line, Found found) {
        var unit = RowUnit.of(line.answers());
        if (unit.isEmpty()) {
            return;
        }
        var years = line.answers().answers().entrySet().stream()
                .filter(entry -> entry.getKey().column().equals(Progress.YEAR)).map(Map.Entry::getValue).toList();
        var figures = years.stream().filter(answer -> answer instanceof Quantity.Amount || answer instanceof Quantity.Range).count();
        var words = years.stream().filter(Answer.Words.class::isInstance).count();
        var isQualitative = unit.get().means(RowUnit.QUALITATIVE);
        if (isQualitative && figures > 0) {
            found.at(line.place(UNIT)).says("figures");
        } else if (!isQualitative && words > 0 && figures == 0) {
            found.at(line.place(UNIT)).says("words")
                    .mendedBy(new Edit.SetAnswers("type", List.of( new Edit.Change(line.place(UNIT),
                            Optional.of(Answer.Choices.of(RowUnit.QUALITATIVE.written()))))));
        }
    }
}
