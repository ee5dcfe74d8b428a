package org.ctfdesk.rule.wording;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Description;
import org.junit.jupiter.api.Test;

class OtherReportNamedTest {
    @Test
    void findsAnotherPartyAndAnotherReport() {
        check(new OtherReportNamed(), Description.FORM, """
                           | description
            target         | Kenya communicated its NDC in 2020
                           | ^
            referencePoint | The emissions of Ghana in 2010
                           | ^
            updates        | This is the first biennial transparency report
                           | ^
            """);
    }

    @Test
    void takesOtherPartiesThatAreOnlyNamed() {
        check(new OtherReportNamed(), Description.FORM, """
                                  | description
            target                | Coal imported from South Africa is not counted
            cooperativeApproaches | Switzerland uses the outcomes towards its NDC
            updates               | None since the first biennial transparency report
            """);
    }
}
