package org.ctfdesk.rule.general;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Assumptions;
import org.junit.jupiter.api.Test;

class RowUnnamedTest {
    @Test
    void findsRowsWithoutANameOrWithOneName() {
        check(new RowUnnamed(), Assumptions.FORM, """
                         | label      | unit    | 2023
            assumption/1 | Population | million | 23.8
            assumption/2 |            | USD     | 74
                         | ^          |         |
            assumption/3 | population | million | 23.8
                         | ^          |         |
            """);
    }

    @Test
    void takesRowsOfTheirOwn() {
        check(new RowUnnamed(), Assumptions.FORM, """
                         | label               | unit    | 2023
            assumption/1 | Population          | million | 23.8
            assumption/2 | Population, urban   | million | 12.1
            """);
    }
}
