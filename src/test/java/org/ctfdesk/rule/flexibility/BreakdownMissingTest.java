package org.ctfdesk.rule.flexibility;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.flexibility.Claims.claiming;

import org.ctfdesk.form.ndc.Projections;
import org.junit.jupiter.api.Test;

class BreakdownMissingTest {
    @Test
    void findsATotalWithoutSectors() {
        check(new BreakdownMissing(), Projections.WITH_MEASURES, """
                            | 2025
                energy      | NE
                            | ^
                transport   | NE
                industry    | NE
                agriculture | NE
                lulucf      | NE
                waste       | NE
                otherSector | NE
                totalWith   | 100
                totalWithout | 120
                """);
    }

    @Test
    void takesItWithLessDetail() {
        check(new BreakdownMissing(), Projections.WITH_MEASURES, claiming("102"), """
                            | 2025
                energy      | NE
                transport   | NE
                industry    | NE
                agriculture | NE
                lulucf      | NE
                waste       | NE
                otherSector | NE
                totalWith   | 100
                totalWithout | 120
                """);
    }

    @Test
    void leavesBlanksToForm01() {
        check(new BreakdownMissing(), Projections.WITH_MEASURES, """
                            | 2025
                energy      |
                transport   |
                industry    |
                agriculture |
                lulucf      |
                waste       |
                otherSector |
                totalWith   | 100
                totalWithout | 120
                """);
    }

    @Test
    void takesOneSector() {
        check(new BreakdownMissing(), Projections.WITH_MEASURES, """
                            | 2025
                energy      | NE
                transport   | NE
                industry    | NE
                agriculture | NE
                lulucf      | NE
                waste       | 5
                otherSector | NE
                totalWith   | 100
                totalWithout | 120
                """);
    }

    @Test
    void findsOneTotalOnly() {
        check(new BreakdownMissing(), Projections.WITH_MEASURES, """
                             | 2025
                totalWith    | 100
                totalWithout | NE
                             | ^
                """);
    }

    @Test
    void findsATotalWithoutGases() {
        check(new BreakdownMissing(), Projections.WITH_MEASURES, """
                             | 2025
                co2Including | IE
                             | ^
                co2Excluding | IE
                ch4Including | IE
                ch4Excluding | IE
                n2oIncluding | IE
                n2oExcluding | IE
                hfcs         | NE
                pfcs         | NE
                sf6          | NE
                nf3          | NE
                otherGas     | NE
                totalWith    | 100
                totalWithout | 120
                """);
    }
}
