package org.ctfdesk.rule.general;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.CellView;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/**
 * A notation key stands only where it may. FX needs a paragraph of the MPGs with a flexibility option (para. 5;
 * 5/CMA.3, para. 5(a)) and a developing country Party (para. 4); UA and NR belong to the support tables (5/CMA.3,
 * annex III).
 */
public final class KeyNotAllowed extends Rule.OfCell {
    private static final Pattern FX = Pattern.compile("[\\s\\[(“\"]*FX[\\s-]*"
            + "(?:[(\\[]?(?:para\\W*|paragraph )?\\d{2,3}(?:\\([a-z]\\))?)?[\\s\\])”\".,;]*");

    public KeyNotAllowed() {
        super(error("FORM-05", formats("para. 5(a)")).oncePerReport());
    }

    @Override
    public void check(CellView cell, Found found) {
        if (saysFlexible(cell.answer())) {
            found.at(cell.place()).says("words", NotationKey.FX.name());
        }
        if (!(cell.answer() instanceof Quantity.Keys keys)) {
            return;
        }
        for (var key : keys.keys()) {
            if (key == NotationKey.FX && !cell.line().profile().party().developing()) {
                found.at(cell.place()).says("developed", key.name());
            } else if (key == NotationKey.FX && paragraphs(cell).isEmpty()) {
                found.at(cell.place()).says("noProvision", key.name());
            } else if (key == NotationKey.UA || key == NotationKey.NR) {
                found.at(cell.place()).as(Severity.WARNING).says("support", key.name());
            }
        }
    }

    /** True where FX, alone or with a paragraph, stands where words or an option are asked for. */
    private static boolean saysFlexible(Answer answer) {
        return switch (answer) {
            case Answer.Words words -> FX.matcher(words.text()).matches();
            case Answer.Unread unread -> FX.matcher(unread.typed()).matches();
            case Answer.Choices choices -> choices.options().stream().anyMatch(option -> FX.matcher(option).matches());
            case Quantity quantity -> false;
            case Answer.Years years -> false;
            case Answer.Day day -> false;
        };
    }

    private static List<String> paragraphs(CellView cell) {
        var paragraphs = new ArrayList<>(cell.column().flexibleUnder());
        paragraphs.addAll(cell.line().line().flexibleUnder());
        return paragraphs;
    }
}
