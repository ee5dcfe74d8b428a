package org.ctfdesk.rule.general;

import org.ctfdesk.form.Need;
import org.ctfdesk.rule.AskedCell;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/**
 * A cell that the form asks for is filled: MPGs, para. 79, and the paragraph of each line. A year that has not been
 * reported yet is not asked for.
 */
public final class AnswerMissing extends Rule.OfLine {
    public AnswerMissing() {
        super(error("FORM-01", mpgs("79")).oncePerLine().lines(line -> line.need() != Need.MAY).always());
    }

    @Override
    public void check(LineView line, Found found) {
        for (var cell : AskedCell.of(line)) {
            if (!cell.answered()) {
                found.at(cell.place()).as(severity(line, cell.need())).with(line.line().source().cited());
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
