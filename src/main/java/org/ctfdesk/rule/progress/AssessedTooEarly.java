package org.ctfdesk.rule.progress;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Condition;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;

/**
 * The achievement is assessed in the first report with information on the end year: suspected from MPGs, para. 70, where
 * words stand there before.
 */
public final class AssessedTooEarly extends Rule.OfLine {
    private static final Pattern NOT_YET = Pattern.compile("\\s*(not |n/?a\\b|none|[-–—])", Pattern.CASE_INSENSITIVE);

    public AssessedTooEarly() {
        super(warning("T4-18", mpgs("70"))
                .on(Progress.FORM).lines(line -> line.condition() == Condition.END_YEAR_REPORTED)
                .appliesWhere(report -> !report.profile().periods().reportsEndYear(), NotApplicable.END_YEAR_REPORTED));
    }

    @Override
    public void check(LineView line, Found found) {
        var said = FreeText.words(line.answers(), ColumnKey.ACROSS.column()).orElse("");
        if (line.isAskedFor() || said.isBlank() || FreeText.isBareNotApplicable(said) || NOT_YET.matcher(said).lookingAt()) {
            return;
        }
        var place = line.place(ColumnKey.ACROSS);
        found.at(place)
                .with(String.valueOf(line.profile().periods().implementationTo()), String.valueOf(line.profile().periods().inventoryTo()))
                .mendedBy(new Edit.SetAnswers("clear", List.of(new Edit.Change(place, Optional.empty()))));
    }
}
