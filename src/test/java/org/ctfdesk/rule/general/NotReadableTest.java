package org.ctfdesk.rule.general;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.everything;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.engine.Checker;
import org.ctfdesk.rule.engine.FindingText;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;

class NotReadableTest {
    @Test
    void questionsFiguresYearsAndChoicesThatAreNone() {
        var found = check(new NotReadable(), Measures.FORM, """
                          | label | instrument | status    | startYear | 2023     | 2030
                measure/1 | Wind  | By decree  | Planned   | 2024      | 12.5     | 5 – 6
                measure/2 | Sun   | By decree  | Under way | soon      | about 12 | NE
                          |       |            | ^         | ^         | ^        |
                """);
        assertEquals(List.of(Severity.ERROR, Severity.ERROR, Severity.WARNING), found.stream().map(finding -> finding.severity()).sorted()
                .toList());
    }

    @Test
    void leavesAnIndicatorInWordsAndQuestionsWordsBesideFigures() {
        check(new NotReadable(), Progress.FORM, """
                         | label | 2021        | 2022
                supporting/1 | Law   | in drafting | adopted
                supporting/2 | Sun   | 12          | more
                             |       |             | ^
                """);
    }

    @Test
    void leavesWhatTheFormatSaysDoesNotApply() {
        check(new NotReadable(), Actions.FORM, """
                         | type | quantity | yearOfUse
                action/1 | Use  | 5        | NA
                action/2 | Used | 5        | soon
                         | ^    |          | ^
                """);
    }

    @Test
    void questionsATargetYearThatIsNone() {
        check(new NotReadable(), Progress.FORM, """
                             | label | targetYear
                supporting/1 | Law   | by 2030
                             |       | ^
                supporting/2 | Sun   | 2021–2030
                """);
    }

    @Test
    void hasWordsForTextThatAnotherVersionCouldNotRead() {
        var base = everything().with(Place.of("description", "target", "description"), Optional.of(new Answer.Unread("?")));
        var kept = new Checker(List.of(new NotReadable())).check(base).findings().getFirst();
        assertEquals("Description of the NDC, “Target(s) and description, including target type(s), as applicable”, Description: "
                + "“?” could not be read. Please type it again.",
                new FindingText(Words.in(Locale.ENGLISH), NumberStyle.POINT).message(kept, base));
    }
}
