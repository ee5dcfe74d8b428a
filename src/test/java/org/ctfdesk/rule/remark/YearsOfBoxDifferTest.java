package org.ctfdesk.rule.remark;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Summary;
import org.junit.jupiter.api.Test;

class YearsOfBoxDifferTest {
    @Test
    void findsAnotherLatestYear() {
        check(new YearsOfBoxDiffer(), Summary.FORM, """
                   | 2022
            energy | 11
            box    | Paragraph 58: the latest year is 2022
                   | ^
            """);
    }

    @Test
    void takesThatOfTheProfile() {
        check(new YearsOfBoxDiffer(), Summary.FORM, """
                   | 2022
            energy | 11
            box    | Paragraph 58: the latest year is 2023
            """);
    }
}
