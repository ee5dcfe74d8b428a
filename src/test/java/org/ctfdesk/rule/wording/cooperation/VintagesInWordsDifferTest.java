package org.ctfdesk.rule.wording.cooperation;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class VintagesInWordsDifferTest {
    @Test
    void findsAVintageThatTheLedgerLacks() {
        check(new VintagesInWordsDiffer(), Progress.FORM, given(), """
                | unit
            (1) | 75 000 t CO2 eq. of vintages 2021 and 2023.
                | ^
            """);
    }

    @Test
    void takesThoseOfTheLedger() {
        check(new VintagesInWordsDiffer(), Progress.FORM, given(), """
                | unit
            (1) | 75 000 t CO2 eq. of vintages 2022 to 2023; vintages of 2024 will follow.
            box | Vintage 2022 came first.
            """);
    }

    private static Report given() {
        return Given.typed("""
                actions:action/1:vintage = 2022
                actions:action/2:vintage = 2023
                """);
    }
}
