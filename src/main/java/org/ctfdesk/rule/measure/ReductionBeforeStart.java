package org.ctfdesk.rule.measure;

import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.measure.row.MeasureRow;

/** A measure reduces nothing before the year in which it starts (suspected): MPGs, paras. 82(h) and 85. */
public final class ReductionBeforeStart extends Rule.OfLine {
    public ReductionBeforeStart() {
        super(warning("OWN-12", mpgs("82(h), 85")).on(Measures.FORM));
    }

    @Override
    public void check(LineView line, Found found) {
        var starts = line.answers().answer(MeasureRow.START_YEAR);
        var reductions = line.answers().answers().entrySet().stream()
                .filter(entry -> entry.getKey().column().equals(Measures.ACHIEVED) || entry.getKey().column().equals(Measures.EXPECTED))
                .filter(entry -> entry.getValue() instanceof Quantity.Amount amount && amount.value().signum() > 0)
                .toList();
        if (!(starts.orElse(null) instanceof Answer.Years years)) {
            reductions.stream().findFirst().ifPresent(entry -> found.undecided(line.place(MeasureRow.START_YEAR),
                    starts.isPresent() ? Doubt.Why.WORDS : Doubt.Why.BLANK));
            return;
        }
        var row = new MeasureRow(line.answers());
        var reporting = line.profile().submission().year();
        if (reporting > 0 && row.isStatus("implemented") && years.first() > reporting) {
            return; // T5-10 tells that start; the estimates may well be right
        }
        reductions.stream()
                .filter(entry -> !(row.isStatus("planned") && entry.getKey().column().equals(Measures.ACHIEVED))) // T5-11
                .filter(entry -> entry.getKey().year() != 0 && entry.getKey().year() < years.first())
                .filter(entry -> entry.getValue() instanceof Quantity quantity && quantity.footnotes().isEmpty())
                .findFirst()
                .ifPresent(entry -> found.at(line.place(entry.getKey()))
                        .with(entry.getValue(), String.valueOf(entry.getKey().year()), String.valueOf(years.first())));
    }
}
