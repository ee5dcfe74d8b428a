package org.ctfdesk.rule.measure;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Measures;
import org.junit.jupiter.api.Test;

class DescriptionCopiedTest {
    @Test
    void findsTheTextOfAnotherMeasure() {
        check(new DescriptionCopied(), Measures.FORM, """
                      | label   | description                                             | objectives
            measure/1 | Wind    | Yearly auctions for wind and solar power with contracts | Less coal
            measure/2 | Labels  | Yearly auctions for wind and solar power with contracts | Less coal
                      |         | ^                                                       |
            measure/3 | Cement  | Standard that allows blended cements in public works    | Less clinker
            """);
    }
}
