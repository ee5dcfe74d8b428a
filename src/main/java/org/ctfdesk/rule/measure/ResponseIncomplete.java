package org.ctfdesk.rule.measure;

import org.ctfdesk.form.ndc.ResponseMeasures;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.Placeholder;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/**
 * Each row of table 12 has its activity, consequences, challenges and actions: MPGs, para. 78(a)-(d). Where the
 * table is asked for, blanks are found elsewhere and only dashes here; a row filled voluntarily is only
 * questioned.
 */
public final class ResponseIncomplete extends Rule.OfLine {
    public ResponseIncomplete() {
        super(error("T12-01", mpgs("78(a)–(d)")).on(ResponseMeasures.FORM));
    }

    @Override
    public void check(LineView line, Found found) {
        for (var column : line.form().columns()) {
            var key = ColumnKey.of(column.id());
            var answer = line.answers().answer(key);
            if (answer.isPresent()) {
                if (answer.get() instanceof Answer.Words words && Placeholder.isOne(words.text())) {
                    found.at(line.place(key)).as(line.isAskedFor() ? Severity.ERROR : Severity.WARNING)
                            .says("placeholder", words.text());
                }
            } else if (!line.isAskedFor() && !line.answers().isEmpty()) {
                found.at(line.place(key)).as(Severity.WARNING).with();
            }
        }
    }
}
