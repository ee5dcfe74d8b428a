package org.ctfdesk.rule.series;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class ReferenceColumnDiffersTest {
    @Test
    void findsAColumnOfAnotherYear() {
        check(new ReferenceColumnDiffers(), Summary.FORM, Given.target(false, 2030, 2030, 2010), """
                            | referenceYear | 2021  | 2022
                energy      | 31000         | 31000 | 31500
                            | ^             |       |
                industry    | 4000          | 4000  | 4100
                agriculture | 9000          | 9000  | 9200
                waste       | 2000          | 2000  | 2100
                """);
    }

    @Test
    void comparesWithTheColumnOfTheYearItself() {
        check(new ReferenceColumnDiffers(), Summary.FORM, Given.target(false, 2030, 2030, 2021), """
                            | referenceYear | 2021  | 2022
                energy      | 31500         | 31000 | 31500
                            | ^             |       |
                industry    | 4000          | 4000  | 4100
                """);
        check(new ReferenceColumnDiffers(), Summary.FORM, Given.target(false, 2030, 2030, 2010), """
                            | referenceYear | 2021  | 2022
                energy      | 28000         | 31000 | 31500
                industry    | 3000          | 4000  | 4100
                """);
    }
}
