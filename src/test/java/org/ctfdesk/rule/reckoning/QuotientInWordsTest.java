package org.ctfdesk.rule.reckoning;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Methodologies;
import org.junit.jupiter.api.Test;

class QuotientInWordsTest {
    @Test
    void findsADivisionThatDoesNotComeOut() {
        check(new QuotientInWords(), Methodologies.FORM, """
                          | description
            otherArticle6 | In all 75 000 t CO2 eq., divided by three years, are 30 000 t CO2 eq. a year.
                          | ^
            """);
    }

    @Test
    void takesOneThatDoes() {
        check(new QuotientInWords(), Methodologies.FORM, """
                          | description
            otherArticle6 | In all 90 kt CO2 eq., divided by 3 years, are 30 000 t CO2 eq. a year.
            """);
    }

    @Test
    void readsFrench() {
        check(new QuotientInWords(), Methodologies.FORM, """
                          | description
            otherArticle6 | Les 90 000 t CO2, divisées par trois années, donnent 45 000 t CO2 par an.
                          | ^
            """);
    }
}
