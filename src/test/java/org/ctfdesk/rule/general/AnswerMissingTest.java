package org.ctfdesk.rule.general;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.everything;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.KeyIndicators;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Circumstances;
import org.ctfdesk.rule.Drawing;
import org.ctfdesk.rule.Finding;
import org.ctfdesk.rule.Severity;
import org.junit.jupiter.api.Test;

class AnswerMissingTest {
    @Test
    void asksForEveryLineOfTheDescription() {
        var found = check(new AnswerMissing(), Description.FORM, """
                           | description
                target     | A reduction of 25 per cent
                targetYear |
                           | ^
                updates    |
                           | ^
                """);
        assertEquals(List.of(Severity.ERROR, Severity.INFO), found.stream().map(Finding::severity).toList());
    }

    @Test
    void asksOnlyForYearsThatHaveBeenReported() {
        check(new AnswerMissing(), Progress.FORM, """
                                 | unit | 2021 | 2022 | 2023 | 2030
                emissionsCovered | kt   | 1    | NE   |      |
                                 |      |      |      | ^    |
                netTransfers     | kt   |      |      |      |
                """);
    }

    @Test
    void asksForNoFiguresOfAQualitativeIndicator() {
        var named = Drawing.filled(everything(), Indicators.FORM, """
                            | label
                indicator/1 | Law adopted
                indicator/2 | Net emissions
                """);
        check(new AnswerMissing(), KeyIndicators.FORM, named, """
                            | unit        | 2023 | 2025 | 2030 | 2035
                indicator/1 | qualitative |      |      |      |
                indicator/2 | kt CO2 eq   | 1    |      | 1    | 1
                            |             |      | ^    |      |
                """);
    }

    @Test
    void asksNothingOfAPartyThatDoesNotCooperate() {
        check(new AnswerMissing(), Progress.FORM, Report.blank(everything().profile().with(Circumstances.USUAL)), """
                                 | unit | 2021
                emissionsCovered |      |
                firstTransferred |      |
                """);
    }

    @Test
    void asksForTheNameAndTheAnswersOfWhatThePartyAdded() {
        check(new AnswerMissing(), Indicators.FORM, """
                            | label     | description
                indicator/1 | Emissions |
                reference/1 |           | 64 Mt in 2010
                relation/1  |           |
                            |           | ^
                indicator/2 |           |
                            | ^         |
                relation/2  |           | It is the target itself
                """);
    }

    @Test
    void questionsWhatAMeasureLeavesOutAsApplicable() {
        var found = check(new AnswerMissing(), Measures.FORM, """
                          | label | description | objectives | instrument | status  | sectors | gases | startYear | entities | 2023 | 2030
                measure/1 | Wind  | d           | o          | Other      | Planned | Energy  | CO2   | 2024      | e        | NE   | FX
                measure/2 | Sun   | d           |            | Other      | Planned | Energy  | CO2   | 2024      | e        | NE   |
                          |       |             | ^          |            |         |         |       |           |          |      | ^
                """);
        found.forEach(finding -> assertEquals(Severity.WARNING, finding.severity()));
    }

    @Test
    void leavesTheScenariosThatMayBeReported() {
        check(new AnswerMissing(), Projections.WITHOUT_MEASURES, """
                       | 2023 | 2025
                energy |      |
                """);
        check(new AnswerMissing(), Projections.WITH_MEASURES, """
                       | 2023 | 2025 | 2030 | 2035
                energy | 5    |      | 1    | 1
                       |      | ^    |      |
                """);
    }
}
