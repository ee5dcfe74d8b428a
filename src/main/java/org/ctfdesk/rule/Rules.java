package org.ctfdesk.rule;

import java.util.List;
import org.ctfdesk.rule.general.AnswerMissing;
import org.ctfdesk.rule.general.FootnoteAbsent;
import org.ctfdesk.rule.general.FormulaDiffers;
import org.ctfdesk.rule.general.KeyNotAllowed;
import org.ctfdesk.rule.general.NotReadable;
import org.ctfdesk.rule.general.NothingListed;
import org.ctfdesk.rule.general.YearOutside;

/** Every rule there is. */
public final class Rules {
    public static final List<Rule> ALL = List.of(
            new AnswerMissing(),
            new NothingListed(),
            new NotReadable(),
            new FormulaDiffers(),
            new KeyNotAllowed(),
            new FootnoteAbsent(),
            new YearOutside());

    private Rules() {}

    /**
     * The rule of that code.
     *
     * @throws IllegalArgumentException where there is none
     */
    public static Rule of(String code) {
        return ALL.stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no rule " + code + "."));
    }
}
