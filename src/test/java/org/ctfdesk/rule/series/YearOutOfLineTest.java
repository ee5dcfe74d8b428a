package org.ctfdesk.rule.series;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Summary;
import org.junit.jupiter.api.Test;

class YearOutOfLineTest {
    @Test
    void findsAYearOfAnotherInventory() {
        check(new YearOutOfLine(), Summary.FORM, """
                        | 2021 | 2022 | 2023
            energy      | 100  | 115  | 100
                        |      | ^    |
            industry    | 10   | 11.6 | 10.1
            agriculture | 30   | 34.5 | 30
            """);
    }

    @Test
    void takesAYearOfAFewSectors() {
        check(new YearOutOfLine(), Summary.FORM, """
                        | 2021 | 2022 | 2023
            energy      | 100  | 85   | 100
            industry    | 10   | 10   | 10.1
            agriculture | 30   | 30.2 | 30
            """);
    }
}
