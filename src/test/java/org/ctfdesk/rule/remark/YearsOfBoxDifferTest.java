package org.ctfdesk.rule.remark;

import static org.ctfdesk.rule.Drawing.check;

import java.util.List;
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

    @Test
    void takesOtherYearsAndTheNextNdc() {
        for (var words : List.of("The end year of the second NDC is 2035.", "The first reported inventory year is 1990.",
                "The previous inventory year is 2021.", "The next inventory year is 2024.")) {
            check(new YearsOfBoxDiffer(), Summary.FORM, "       | 2022\nenergy | 11\nbox    | " + words + "\n");
        }
    }
}
