package org.ctfdesk.rule.projection;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Assumptions;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class ParameterImplausibleTest {
    @Test
    void findsParametersInAnotherUnit() {
        check(new ParameterImplausible(), Assumptions.FORM, Given.inventory(), """
                         | label                         | unit           | 2023   | 2025   | 2030
            assumption/1 | Population                    | million        | 0.0238 | 0.0242 | 0.0251
                         |                               |                | ^      |        |
            assumption/2 | Gross electricity consumption | GWh            | 51.1   | 54.2   | 62.3
                         |                               |                | ^      |        |
            assumption/3 | Import price of crude oil     | USD per barrel | 0.074  | 0.070  | 0.068
                         |                               |                | ^      |        |
            assumption/4 | Cattle                        | million        | 0.0089 | 0.0090 | 0.0091
                         |                               |                | ^      |        |
            assumption/5 | Share of electric cars        | %              | 0.04   | 0.09   | 0.4
                         |                               |                | ^      |        |
            """);
    }

    @Test
    void takesLikelyOnes() {
        check(new ParameterImplausible(), Assumptions.FORM, Given.inventory(), """
                         | label                         | unit           | 2023 | 2025 | 2030
            assumption/1 | Population                    | million        | 23.8 | 24.2 | 25.1
            assumption/2 | Gross electricity consumption | TWh            | 51.1 | 54.2 | 62.3
            assumption/3 | Import price of crude oil     | USD per barrel | 74   | 70   | 68
            assumption/4 | Cattle                        | million        | 8.9  | 9.0  | 9.1
            assumption/5 | Population growth             | %              | 0.9  | 0.8  | 0.7
            """);
    }
}
