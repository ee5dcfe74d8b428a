package org.ctfdesk.rule.projection;

import static org.ctfdesk.rule.Drawing.check;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ctfdesk.form.ndc.Assumptions;
import org.junit.jupiter.api.Test;

class DriverMissingTest {
    @Test
    void asksForProductAndPopulation() {
        var found = check(new DriverMissing(), Assumptions.FORM, """
                             | label          | unit           | 2023 | 2030
                assumption/1 | Price of oil   | USD per barrel | 70   | 80
                             | ^              |                |      |
                assumption/2 | GDP            | %              | 3    | 3
                """);
        assertEquals(1, found.size());
        assertEquals("population", found.getFirst().variant());
    }

    @Test
    void isSilentWhereBothAreListed() {
        check(new DriverMissing(), Assumptions.FORM, """
                             | label                  | unit    | 2023 | 2030
                assumption/1 | Gross domestic product | billion | 70   | 80
                assumption/2 | Population             | million | 3    | 3
                """);
        check(new DriverMissing(), Assumptions.FORM, """
                             | label                   | unit    | 2023 | 2030
                assumption/1 | PIB (prix de 2020)      | billion | 70   | 80
                assumption/2 | Nombre d’habitants      | million | 3    | 3
                """);
    }

    @Test
    void leavesRowsWithoutAName() {
        check(new DriverMissing(), Assumptions.FORM, """
                             | label | unit    | 2023 | 2030
                assumption/1 |       | billion | 70   | 80
                """);
    }
}
