package org.ctfdesk.rule.flexibility;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.flexibility.Claims.claiming;
import static org.ctfdesk.rule.flexibility.Claims.ofNdc;

import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.rule.Drawing;
import org.junit.jupiter.api.Test;

class GasNotFlexibleTest {
    @Test
    void findsAGasOfTheNdc() {
        check(new GasNotFlexible(), Summary.FORM, ofNdc(claiming("48"), 2010, "co2", "hfcs"), """
                     | 2021 | 2022
                hfcs | FX   | FX
                     | ^    |
                sf6  | FX   | FX
                """);
    }

    @Test
    void takesTheOthers() {
        check(new GasNotFlexible(), Summary.FORM, ofNdc(claiming("48"), 2010, "co2", "hfcs"), """
                     | 2021 | 2022
                hfcs | 5    | 5
                sf6  | FX   | FX
                """);
    }

    @Test
    void looksAtProjectionsUnlessAnotherParagraphReachesThem() {
        check(new GasNotFlexible(), Projections.WITH_MEASURES, ofNdc(claiming("48"), 2010, "hfcs"), """
                     | 2023 | 2025
                hfcs | FX   | 5
                     | ^    |
                """);
    }

    @Test
    void leavesProjectionsWithLessDetail() {
        check(new GasNotFlexible(), Projections.WITH_MEASURES, ofNdc(claiming("48", "102"), 2010, "hfcs"), """
                     | 2023 | 2025
                hfcs | FX   | FX
                """);
    }

    @Test
    void leavesAYearBeyondTheNdcToItsOwnParagraph() {
        check(new GasNotFlexible(), Projections.WITH_MEASURES, ofNdc(claiming("48", "95"), 2010, "hfcs"), """
                     | 2030 | 2035
                hfcs | FX   | FX
                     | ^    |
                """);
    }

    @Test
    void findsAGasThatWasReportedBefore() {
        var last = Drawing.filled(Drawing.everything(), Summary.FORM, """
                    | 2021 | 2022
                sf6 | 3.2  | 3.1
                """);
        check(new GasNotFlexible(), Summary.FORM, Drawing.since(ofNdc(claiming("48"), 2010, "co2"), last), """
                     | 2021 | 2022 | 2023
                sf6  | 3.2  | 3.1  | FX
                     |      |      | ^
                nf3  | FX   | FX   | FX
                """);
    }
}
