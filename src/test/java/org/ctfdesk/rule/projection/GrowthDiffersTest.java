package org.ctfdesk.rule.projection;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Assumptions;
import org.junit.jupiter.api.Test;

class GrowthDiffersTest {
    @Test
    void findsAGrowthThatItsRowDoesNotHave() {
        check(new GrowthDiffers(), Assumptions.FORM, """
                         | label                                   | unit     | 2023 | 2025 | 2030 | 2035
            assumption/1 | Gross domestic product (prices of 2020) | billion  | 412  | 441  | 523  | 606
            assumption/2 | Growth of gross domestic product        | per cent | 3.4  | 3.5  | 5.3  | 3.0
                         |                                         |          |      |      | ^    |
            """);
    }

    @Test
    void findsFractionsThatBeginInALaterYear() {
        check(new GrowthDiffers(), Assumptions.FORM, """
                         | label                                   | unit     | 2023 | 2025 | 2030  | 2035
            assumption/1 | Gross domestic product (prices of 2020) | billion  | 412  | 441  | 523   | 606
            assumption/2 | Growth of gross domestic product        | per cent |      |      | 0.035 | 0.030
                         |                                         |          |      |      | ^     |
            """);
    }

    @Test
    void takesWhatFitsAndOtherWaysToTellGrowth() {
        check(new GrowthDiffers(), Assumptions.FORM, """
                         | label                             | unit     | 2023 | 2025 | 2030 | 2035
            assumption/1 | Population                        | million  | 23.8 | 24.2 | 25.1 | 25.8
            assumption/2 | Growth of population, yearly      | per cent | 0.9  | 0.8  | 0.7  | 0.6
            assumption/3 | Gross domestic product            | billion  | 412  | 441  | 523  | 606
            assumption/4 | Growth of gross domestic product since 2023 | per cent | NA | 7 | 27 | 47
            """);
    }
}
