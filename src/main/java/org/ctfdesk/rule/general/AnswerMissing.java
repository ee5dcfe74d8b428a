package org.ctfdesk.rule.general;

import org.ctfdesk.form.Column;
import org.ctfdesk.form.Need;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.Years;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.LineView;
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
    public void check(LineView line, Found found) {
        if (!line.isAskedFor()) {
            return;
        }
        if (line.line().named() && !line.named() && line.part().isPresent()
                && line.part().get().lines().getFirst() == line.line()) {
            found.at(severity(line, line.form().column(Column.LABEL)), line.namePlace(), line.line().source().cited());
        }
        if (line.line().spanning().isPresent() && line.answers().answer(ColumnKey.ACROSS).isEmpty()) {
            found.at(severity(line, line.form().column(Column.LABEL)), line.place(ColumnKey.ACROSS), line.line().source().cited());
        }
        for (var column : line.form().columns()) {
            if (line.line().columns().contains(column.id())) {
                check(line, column, found);
            }
        }
    }

    private static void check(LineView line, Column column, Found found) {
        if (line.line().formulas().containsKey(column.id())) {
            return; // computed unless typed
        }
        if (!column.isYearly()) {
            missing(line, column, ColumnKey.of(column.id()), found);
            return;
        }
        for (var year : line.years(column.id())) {
            if (column.years() != Years.IMPLEMENTATION || year <= line.profile().periods().inventoryTo()) {
                missing(line, column, new ColumnKey(column.id(), year), found);
            }
        }
    }

    private static void missing(LineView line, Column column, ColumnKey key, Found found) {
        if (line.answers().answer(key).isEmpty()) {
            found.at(severity(line, column), line.place(key), line.line().source().cited());
        }
    }

    /** The weaker of what line and column ask; "as applicable" is questioned where the Party added the line itself. */
    private static Severity severity(LineView line, Column column) {
        var lineNeed = line.line().need();
        var weaker = lineNeed.compareTo(column.need()) > 0 ? lineNeed : column.need();
        return switch (weaker) {
            case SHALL -> Severity.ERROR;
            case AS_APPLICABLE -> line.part().isPresent() ? Severity.WARNING : Severity.INFO;
            case SHOULD -> Severity.WARNING;
            case MAY -> Severity.INFO;
        };
    }
}
