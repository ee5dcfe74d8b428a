package org.ctfdesk.rule.measure;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Measures;
import org.junit.jupiter.api.Test;

class StartInWordsDiffersTest {
    @Test
    void findsAnotherYear() {
        check(new StartInWordsDiffers(), Measures.FORM, """
                      | label | startYear | description
            measure/1 | Wind  | 2029      | The law applies from 2027
                      |       | ^         |
            measure/2 | Metro | 2012      | First line of 23 km (2021)
                      |       | ^         |
            """);
    }

    @Test
    void takesTheSameAndOtherYears() {
        check(new StartInWordsDiffers(), Measures.FORM, """
                      | label | startYear | description
            measure/1 | Wind  | 2027      | The law applies from 2027
            measure/2 | Metro | 2012      | By the end of 2023 it was 23 km
            """);
    }
}
