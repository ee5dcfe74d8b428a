package org.ctfdesk.rule.wording.cooperation;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class ApproachesMiscountedTest {
    @Test
    void findsAnotherNumber() {
        check(new ApproachesMiscounted(), Description.FORM, two(), """
                                  | description
            cooperativeApproaches | Three approaches are authorized.
                                  | ^
            """);
        check(new ApproachesMiscounted(), Description.FORM, two(), """
                                  | description
            cooperativeApproaches | La Partie participe à trois démarches concertées.
                                  | ^
            """);
    }

    @Test
    void takesTheirNumber() {
        check(new ApproachesMiscounted(), Description.FORM, two(), """
                                  | description
            cooperativeApproaches | Two approaches are authorized.
            """);
    }

    private static Report two() {
        return Given.typed("""
                approaches:approach/1:label = Landfill gas
                approaches:approach/2:label = Efficient lighting
                """);
    }
}
