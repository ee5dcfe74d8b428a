package org.ctfdesk.rule.projection;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.everything;
import static org.ctfdesk.rule.Drawing.filled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.junit.jupiter.api.Test;

class EnergyDiffersFromInventoryTest {
    private static Report inventory() {
        return filled(everything(), Summary.FORM, """
                             | 2022  | 2023
                co2Without   | 41000 | 40000
                hfcs         | 90    | 100
                mix          | NO    | NE
                energy       | 31000 | 30000
                agriculture  | 5300  | 5200
                lulucf       | -10   | NE
                waste        | 0     | NO
                totalWithout | 51000 | 50000
                """);
    }

    @Test
    void findsTransportCountedTwice() {
        var found = check(new EnergyDiffersFromInventory(), Projections.WITH_MEASURES, inventory(), """
                          | 2023  | 2030
                energy    | 30000 | 28000
                          | ^     |
                transport | 8000  | 8000
                """);
        assertEquals(Quantity.of("22000"), found.getFirst().facts().get(3));
        assertTrue(found.getFirst().remedy().isPresent());
    }

    @Test
    void isSilentWhereTransportIsTakenOut() {
        check(new EnergyDiffersFromInventory(), Projections.WITH_MEASURES, inventory(), """
                          | 2023  | 2030
                energy    | 22000 | 20000
                transport | 8000  | 8000
                """);
        check(new EnergyDiffersFromInventory(), Projections.WITH_MEASURES, inventory(), """
                          | 2023  | 2030
                energy    | 22000 | 20000
                transport | IE    | IE
                """);
    }

    @Test
    void findsAnotherDifference() {
        var found = check(new EnergyDiffersFromInventory(), Projections.WITH_MEASURES, inventory(), """
                          | 2023  | 2030
                energy    | 21000 | 20000
                          | ^     |
                transport | 8000  | 8000
                """);
        assertEquals("differs", found.getFirst().variant());
    }
}
