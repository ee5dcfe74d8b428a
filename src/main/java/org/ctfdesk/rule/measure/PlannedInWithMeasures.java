package org.ctfdesk.rule.measure;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Lexicon;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.measure.row.MeasureRow;

/**
 * A Party may mark with the name of a measure that it is included in the ‘with measures’ projections (5/CMA.3, table 5, footnote c); a
 * planned one never is: MPGs, paras. 94 and 96(c).
 */
public final class PlannedInWithMeasures extends Rule.OfLine {
    /** As names are marked where no mark is chosen: “(WM)”, “included in ‘with measures’”. */
    private static final Pattern MARK = Pattern.compile("[(\\[]\\s*(wm|wem|amm)\\s*[)\\]]"
            + "|with(?! additional) (existing )?measures|avec (les )?mesures existantes|con (las )?medidas existentes",
            Lexicon.CAPITALS);

    public PlannedInWithMeasures() {
        super(warning("T5-24", mpgs("94, 96(c)")).on(Measures.FORM).applies(PlannedInWithMeasures::unmet));
    }

    /** Where no measure is marked there is nothing to look at; tables 5 and 8 are compared by T7-16. */
    private static Optional<NotApplicable> unmet(Report report) {
        var isMarked = report.table(Measures.FORM.id()).block(Measures.MEASURE).items().stream()
                .anyMatch(item -> isMarked(item.row(Measures.MEASURE)) || isMarkedInName(item.row(Measures.MEASURE)).isPresent());
        return isMarked ? Optional.empty() : Optional.of(NotApplicable.NOTHING_OF_THE_SORT);
    }

    @Override
    public void check(LineView line, Found found) {
        if (!new MeasureRow(line.answers()).isStatus("planned")) {
            return;
        }
        if (isMarked(line.answers())) {
            found.at(line.place(MeasureRow.MARKS)).with(line.answers().answer(ColumnKey.LABEL).orElse(new Answer.Words("")));
        } else {
            isMarkedInName(line.answers()).ifPresent(name -> found.at(line.place(ColumnKey.LABEL)).with(name));
        }
    }

    private static boolean isMarked(Row measure) {
        return new MeasureRow(measure).chosen(MeasureRow.MARKS).contains("withMeasures");
    }

    private static Optional<Answer> isMarkedInName(Row measure) {
        return measure.answer(ColumnKey.LABEL).filter(answer -> MARK.matcher(answer.asText()).find());
    }
}
