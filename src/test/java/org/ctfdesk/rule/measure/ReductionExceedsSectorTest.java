package org.ctfdesk.rule.measure;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.everything;

import java.util.Optional;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.junit.jupiter.api.Test;

class ReductionExceedsSectorTest {
    /** Energy up to 1 500, waste up to 80 kt CO2 eq; agriculture is partly included elsewhere. */
    private static Report inventory() {
        return everything()
                .with(Place.of("table6", "energy", "year@2022"), Optional.of(Quantity.of("1500")))
                .with(Place.of("table6", "energy", "year@2023"), Optional.of(Quantity.of("1400")))
                .with(Place.of("table6", "waste", "year@2023"), Optional.of(Quantity.of("80")))
                .with(Place.of("table6", "agriculture", "year@2022"), Optional.of(Quantity.of("20")))
                .with(Place.of("table6", "agriculture", "year@2023"), Optional.of(Quantity.of(NotationKey.IE)));
    }

    @Test
    void comparesWithTheLargestYearOfTheSectors() {
        check(new ReductionExceedsSector(), Measures.FORM, inventory(), """
                          | label | sectors                  | 2023      | 2030
                measure/1 | Wind  | Energy                   | 1200000   | 1200
                          |       |                          | ^         |
                measure/2 | Gas   | Waste management         | 90 – 100  |
                          |       |                          | ^         |
                measure/3 | Fuel  | Energy; Waste management | 1581      |
                          |       |                          | ^         |
                measure/4 | Bus   | Transport                | 9000000   |
                          |       |                          | ^         |
                measure/5 | Sun   | Energy                   |           | 99999
                          |       |                          |           | ^
                """);
        check(new ReductionExceedsSector(), Measures.FORM, inventory(), """
                          | label | sectors                  | 2023      | 2030
                measure/1 | Wind  | Energy                   | 1200      | 2200
                measure/2 | Gas   | Waste management         | NE        |
                measure/3 | Fuel  | Energy; Waste management | 1580      |
                measure/4 | Rice  | Agriculture              | 99999     |
                measure/5 | Any   |                          | 99999     |
                """);
    }
}
