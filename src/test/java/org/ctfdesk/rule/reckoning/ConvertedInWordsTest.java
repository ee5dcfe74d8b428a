package org.ctfdesk.rule.reckoning;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Methodologies;
import org.junit.jupiter.api.Test;

class ConvertedInWordsTest {
    @Test
    void findsAnotherAmount() {
        check(new ConvertedInWords(), Methodologies.FORM, """
                          | description
            otherArticle6 | Quantities are in t, so that 30 000 t are added as 300 kt.
                          | ^
            """);
    }

    @Test
    void takesTheSame() {
        check(new ConvertedInWords(), Methodologies.FORM, """
                          | description
            otherArticle6 | Quantities are in t: 30 000 t (30 kt) of 48 150 kt (48.15 Mt) CO2 eq.; 75 000 t or 60 kt are others.
            """);
    }
}
