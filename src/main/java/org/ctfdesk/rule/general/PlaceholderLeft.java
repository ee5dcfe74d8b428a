package org.ctfdesk.rule.general;

import java.util.regex.Pattern;
import org.ctfdesk.form.Column;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.Need;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.form.article6.Approaches;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.form.ndc.ResponseMeasures;
import org.ctfdesk.report.Answer;
import org.ctfdesk.rule.CellView;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Placeholder;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/**
 * Words that only keep a place, as "tbd" or "[to be drafted]", are no answer: MPGs, para. 79, and the paragraph of each line.
 * Names of measures, entities, table 12 and "NA" in table 3 have
 * checks of their own.
 */
public final class PlaceholderLeft extends Rule.OfCell {
    private static final Pattern SHORT_NA = Pattern.compile("n[./]?\\s?a\\.?|-+", Pattern.CASE_INSENSITIVE);

    private static final Pattern YES_OR_NO = Pattern.compile(
            "(yes|no|oui|non|si|sí|да|нет|是|否|نعم|لا|ok)\\W*", Pattern.CASE_INSENSITIVE);

    public PlaceholderLeft() {
        super(error("OWN-07", mpgs("79"))
                .on(form -> form != ResponseMeasures.FORM && (!Forms.LEDGER.contains(form) || form == Approaches.FORM))
                .always());
    }

    @Override
    public void check(CellView cell, Found found) {
        if (cell.answer() instanceof Answer.Choices choices && cell.kind() instanceof Kind.Choice choice) {
            choices.options().stream().filter(option -> !choice.options().contains(option) && !option.isBlank()
                    && (Placeholder.isOne(option) || SHORT_NA.matcher(option.strip()).matches())).findFirst()
                    .ifPresent(option -> found.at(cell.place()).as(Severity.WARNING).says("choice", option));
            return;
        }
        if (!(cell.kind() instanceof Kind.Text) || !(cell.answer() instanceof Answer.Words words) || isCheckedElsewhere(cell)) {
            return;
        }
        var text = words.text().strip();
        if (Placeholder.isOne(text)) {
            var isAsked = cell.line().line().need() == Need.SHALL && cell.line().isAskedFor();
            found.at(cell.place()).as(isAsked ? Severity.ERROR : Severity.WARNING).says("placeholder", text);
        } else if (Placeholder.isNotYet(text)) {
            found.at(cell.place()).as(Severity.WARNING).says("notYet", text);
        } else if (saysYesOrNo(cell, text)) {
            found.at(cell.place()).as(Severity.WARNING).says("yesOrNo", text);
        } else if (SHORT_NA.matcher(text).matches() && cell.line().form() != Methodologies.FORM
                && cell.line().line().need() != Need.MAY && cell.line().isAskedFor()) {
            found.at(cell.place()).as(cell.line().line().need() == Need.SHALL ? Severity.WARNING : Severity.INFO)
                    .says("notApplicable", text);
        } else {
            Placeholder.within(text).ifPresent(piece -> found.at(cell.place()).as(Severity.WARNING).says("left", piece));
        }
    }

    /** Where something is to be described, a bare yes or no describes nothing; whether the Party cooperates can be answered so. */
    private static boolean saysYesOrNo(CellView cell, String text) {
        return YES_OR_NO.matcher(text).matches() && cell.column().id().equals("description")
                && !cell.line().line().id().equals("cooperativeApproaches") && cell.line().line().need() != Need.MAY;
    }

    private static boolean isCheckedElsewhere(CellView cell) {
        return cell.line().form() == Measures.FORM
                && (cell.column().id().equals(Column.LABEL) || cell.column().id().equals("entities"));
    }
}
