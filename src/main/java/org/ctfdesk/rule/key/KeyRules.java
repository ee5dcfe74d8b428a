package org.ctfdesk.rule.key;

import java.util.List;
import org.ctfdesk.rule.Rule;

/** Notation keys: MPGs, para. 31, and 5/CMA.3. */
public final class KeyRules {
    public static final List<Rule> ALL = List.of(
            new ElsewhereNotTold(),
            new ElsewhereInTotal(),
            new NotEstimatedWithoutReason(),
            new ConfidentialRecoverable(),
            new FigureWithKey(),
            new KeyUnknown(),
            new ZeroInAllYears(),
            new EstimateNotExplained(),
            new KeyAmongFigures(),
            new KeyNoteNotCited(),
            new FootnoteOfOtherCell(),
            new LoneFigure());

    private KeyRules() {}
}
