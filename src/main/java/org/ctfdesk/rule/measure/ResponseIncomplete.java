package org.ctfdesk.rule.measure;

import org.ctfdesk.form.Form;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.ndc.ResponseMeasures;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/**
 * Each row of table 12 has its activity, consequences, challenges and actions: MPGs, para. 78(a)-(d). Where the
 * table is asked for, blanks are found elsewhere and only dashes here; a row filled voluntarily is only
 * questioned.
 */
public final class ResponseIncomplete implements Rule.OfLine {
    @Override
    public String code() {
        return "T12-01";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Source source() {
        return Source.mpgs("78(a)–(d)");
    }

    @Override
    public boolean concerns(Form form, Part.Line line) {
        return form == ResponseMeasures.FORM;
    }

    @Override
    public void check(LineView line, Found found) {
        for (var column : line.form().columns()) {
            var key = ColumnKey.of(column.id());
            var answer = line.answers().answer(key);
            if (answer.isPresent()) {
                if (answer.get() instanceof Answer.Words words && Placeholder.isOne(words.text())) {
                    found.at(line.isAskedFor() ? Severity.ERROR : Severity.WARNING, line.place(key), words.text(), "placeholder");
                }
            } else if (!line.isAskedFor() && !line.answers().isEmpty()) {
                found.at(Severity.WARNING, line.place(key));
            }
        }
    }
}
