package org.ctfdesk.rule.key;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.junit.jupiter.api.Test;

class ZeroInAllYearsTest {
    @Test
    void asksWhatZeroMeans() {
        check(new ZeroInAllYears(), Summary.FORM, """
                     | 1990 | 2021 | 2022 | 2023
                sf6  | 0    | 0    | 0.0  | 0
                     | ^    |      |      |
                nf3  | 0    | 0    | 0    | 1
                pfcs | 0    | 0    | 0    | NO
                hfcs | 0    | 0    | 0    |
                """);
        check(new ZeroInAllYears(), Summary.FORM, """
                     | 1990 | 2021 | 2022 | 2023
                sf6  | NO   | NO   | NO   | NO
                """);
    }

    @Test
    void asksOfProjectionsToo() {
        check(new ZeroInAllYears(), Projections.WITH_MEASURES, """
                          | 2023 | 2025 | 2030 | 2035
                sf6       | 0    | 0    | 0    | 0
                          | ^    |      |      |
                nf3       | 5    | 0    | 0    | 0
                totalWith | 0    | 0    | 0    | 0
                """);
    }
}
