package org.ctfdesk.rule.report;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.form.ndc.Projections;
import org.junit.jupiter.api.Test;

class NameFromOtherListTest {
    @Test
    void partsWhatStandsForTwoSectors() {
        check(new NameFromOtherList(), Measures.FORM, """
                          | sectors
                measure/1 | AFOLU; Energy
                          | ^
                """);
    }

    @Test
    void leavesTheNamesOfTheList() {
        check(new NameFromOtherList(), Measures.FORM, """
                          | sectors
                measure/1 | Agriculture; LULUCF
                measure/2 | Oceans
                """);
    }

    @Test
    void findsARowThatIsPrinted() {
        check(new NameFromOtherList(), Projections.WITH_MEASURES, """
                            | label
                ownSector/1 | IPPU
                            | ^
                ownSector/2 | Cross-cutting
                ownGas/1    | Methane
                            | ^
                """);
    }
}
