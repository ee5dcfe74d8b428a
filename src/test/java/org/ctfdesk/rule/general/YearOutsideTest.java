package org.ctfdesk.rule.general;

import static org.ctfdesk.rule.Drawing.check;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.form.ndc.Summary;
import org.junit.jupiter.api.Test;

class YearOutsideTest {
    @Test
    void findsAnswersOfYearsThatTheTableDoesNotShow() {
        var found = check(new YearOutside(), Summary.FORM, """
                           | 1990 | 1991 | 2021 | 2024
                co2Without | 5    | 6    | 7    | 8
                           |      | ^    |      | ^
                ch4Without | 5    |      | 7    |
                """);
        assertEquals("1991", found.getFirst().facts().getFirst());
        assertTrue(found.stream().allMatch(finding -> finding.remedy().isPresent()));
    }

    @Test
    void findsUnlikelyYears() {
        check(new YearOutside(), Measures.FORM, """
                          | label | startYear
                measure/1 | Wind  | 2024
                measure/2 | Sun   | 1024
                          |       | ^
                measure/3 | Tide  | 2204
                          |       | ^
                """);
    }

    @Test
    void comparesTheTargetWithTheImplementationPeriod() {
        check(new YearOutside(), Progress.FORM, """
                             | label | targetYear
                supporting/1 | a     | 2030
                supporting/2 | b     | 2021–2030
                supporting/3 | c     | 2050
                             |       | ^
                supporting/4 | d     | 2020–2030
                             |       | ^
                supporting/5 | e     | 2030–2021
                             |       | ^
                """);
    }
}
