package org.ctfdesk.rule.wording;

import static org.ctfdesk.rule.Drawing.check;

import java.util.HashSet;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class ScopeInWordsDiffersTest {
    private static Report given() {
        return Given.typed("");
    }

    @Test
    void findsAGasOrASectorThatIsMissing() {
        check(new ScopeInWordsDiffers(), Description.FORM, given(), """
                  | description
            scope | All sectors; CO2, CH4, HFCs, PFCs, SF6 and NF3.
                  | ^
            """);
        check(new ScopeInWordsDiffers(), Description.FORM, given(), """
                  | description
            scope | Energy, IPPU, agriculture and waste; all seven gases. LULUCF is not covered.
                  | ^
            """);
        check(new ScopeInWordsDiffers(), Description.FORM, given(), """
                  | description
            scope | The energy sector only; all gases.
                  | ^
            """);
    }

    @Test
    void findsAGasThatIsTooMuch() {
        var ndc = given().profile().ndc();
        var gases = new HashSet<>(ndc.gases());
        gases.remove("nf3");
        var report = given().with(given().profile().with(ndc.withGases(gases)));
        check(new ScopeInWordsDiffers(), Description.FORM, report, """
                  | description
            scope | Economy-wide; CO2, CH4, N2O, HFCs, PFCs, SF6 and NF3.
                  | ^
            """);
        check(new ScopeInWordsDiffers(), Description.FORM, report, """
                  | description
            scope | Economy-wide; CO2, CH4, N2O, HFCs, PFCs and SF6. NF3 does not occur.
            """);
    }

    @Test
    void takesEveryWayToNameAll() {
        for (var text : new String[] {"Economy-wide; all greenhouse gases", "Energy, IPPU, AFOLU and waste; CO2, CH4, N2O and F-gases",
            "Energy (including transport), industrial processes, agriculture, LULUCF and waste; the seven gases, with no sector "
                    + "excluded"}) {
            check(new ScopeInWordsDiffers(), Description.FORM, given(), """
                      | description
                scope | %s
                """.formatted(text));
        }
    }
}
