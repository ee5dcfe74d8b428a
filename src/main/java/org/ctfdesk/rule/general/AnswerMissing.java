package org.ctfdesk.rule.general;

import java.util.Optional;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Need;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.Source;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.AskedCell;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/**
 * A cell that the form asks for is filled: MPGs, para. 79, and the paragraph of each line. A year that has not been
 * reported yet is not asked for.
 */
public final class AnswerMissing implements Rule.OfLine {
    @Override
    public String code() {
        return "FORM-01";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Source source() {
        return Source.mpgs("79");
    }

    @Override
    public boolean concerns(Form form, Part.Line line) {
        return line.need() != Need.MAY;
    }

    @Override
    public Optional<NotApplicable> notApplicable(Report report) {
        return Optional.empty();
    }

    @Override
    public void check(LineView line, Found found) {
        for (var cell : AskedCell.of(line)) {
            if (!cell.answered()) {
                found.at(severity(line, cell.need()), cell.place(), line.line().source().cited());
            }
        }
    }

    /** "As applicable" is questioned where the Party added the line itself, and a reminder elsewhere. */
    private static Severity severity(LineView line, Need need) {
        return switch (need) {
            case SHALL -> Severity.ERROR;
            case AS_APPLICABLE -> line.part().isPresent() ? Severity.WARNING : Severity.INFO;
            case SHOULD -> Severity.WARNING;
            case MAY -> Severity.INFO;
        };
    }
}
