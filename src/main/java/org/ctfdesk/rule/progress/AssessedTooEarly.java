package org.ctfdesk.rule.progress;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Condition;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Said;
import org.ctfdesk.rule.Severity;

/**
 * The achievement is assessed in the first report with information on the end year: suspected from MPGs, para. 70, where
 * words stand there before.
 */
public final class AssessedTooEarly implements Rule.OfLine {
    private static final Pattern NOT_YET = Pattern.compile("\\s*(not |n/?a\\b|none|[-–—])", Pattern.CASE_INSENSITIVE);

    @Override
    public String code() {
        return "T4-18";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Source source() {
        return Source.mpgs("70");
    }

    @Override
    public boolean concerns(Form form, Part.Line line) {
        return form == Progress.FORM && line.condition() == Condition.END_YEAR_REPORTED;
    }

    @Override
    public Optional<NotApplicable> notApplicable(Report report) {
        return report.profile().periods().reportsEndYear() ? Optional.of(NotApplicable.END_YEAR_REPORTED) : Optional.empty();
    }

    @Override
    public void check(LineView line, Found found) {
        var said = Said.words(line.answers(), ColumnKey.ACROSS.column()).orElse("");
        if (line.isAskedFor() || said.isBlank() || Said.isBareNotApplicable(said) || NOT_YET.matcher(said).lookingAt()) {
            return;
        }
        var place = line.place(ColumnKey.ACROSS);
        found.at(place, new Edit.SetAnswers("clear", List.of(new Edit.Change(place, Optional.empty()))),
                String.valueOf(line.profile().periods().implementationTo()), String.valueOf(line.profile().periods().inventoryTo()));
    }
}
