package org.ctfdesk.rule.general;

import org.ctfdesk.form.Kind;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.CellView;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.key.KeyText;

/**
 * What stands in a cell for figures, years or options is one: MPGs, para. 31 for notation keys. An indicator may be
 * qualitative (para. 65), so words beside its figures are only questioned.
 */
public final class NotReadable extends Rule.OfCell {
    public NotReadable() {
        super(error("FORM-03", mpgs("31")));
    }

    @Override
    public void check(CellView cell, Found found) {
        if (cell.kind().isNumeric() && isNearlyKeys(cell.answer()) || saysNotApplicable(cell)) {
            return;
        }
        switch (cell.answer()) {
            case Answer.Unread unread ->
                found.at(cell.place()).as(cell.kind() instanceof Kind.Choice ? Severity.WARNING : Severity.ERROR)
                        .says(asked(cell.kind()), unread.typed());
            case Answer.Words words when cell.kind() instanceof Kind.Level && cell.column().isYearly() && hasFigures(cell) ->
                found.at(cell.place()).as(Severity.WARNING).says(asked(cell.kind()), words.text());
            default -> {}
        }
    }

    /** The common nomenclatures of the agreed electronic format write "NA" into fields that do not apply. */
    private static boolean saysNotApplicable(CellView cell) {
        return Forms.LEDGER.contains(cell.line().form()) && cell.answer() instanceof Answer.Unread unread
                && FreeText.isBareNotApplicable(unread.typed());
    }

    /** Told more closely by N-08 and N-09. */
    private static boolean isNearlyKeys(Answer answer) {
        return KeyText.besideFigure(answer).isPresent() || KeyText.knownAmongUnknown(answer).isPresent();
    }

    private static boolean hasFigures(CellView cell) {
        return cell.line().answers().answers().values().stream()
                .anyMatch(answer -> answer instanceof Quantity.Amount || answer instanceof Quantity.Range);
    }

    /** Names what is asked: the last part of a key of words. */
    private static String asked(Kind kind) {
        return switch (kind) {
            case Kind.Quantity quantity -> "quantity";
            case Kind.Level level -> "quantity";
            case Kind.Choice choice -> "choice";
            case Kind.Year year -> "year";
            case Kind.Date date -> "date";
            case Kind.YearOrPeriod period -> "yearOrPeriod";
            case Kind.Text text -> "text";
        };
    }
}
