package org.ctfdesk.rule.measure;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Measures;
import org.junit.jupiter.api.Test;

class MeasureUnnamedTest {
    @Test
    void wantsNamesOfTheirOwn() {
        check(new MeasureUnnamed(), Measures.FORM, """
                          | label | description | objectives
                measure/1 | Wind  | Auctions    | 3 GW
                measure/2 | Sun   | Roofs       | Lower costs
                measure/3 | wind  | Feed-in     | Lower costs
                          | ^     |             |
                measure/4 | tbd   | Feed-in     | Lower costs
                          | ^     |             |
                """);
        check(new MeasureUnnamed(), Measures.FORM, """
                          | label            | description                 | objectives
                measure/1 | Wind power law   | Auctions for wind power     | 3 GW in 2030
                measure/2 | Wind power law 2 | NA: the law is being drafted | None is laid down
                """);
    }
}
