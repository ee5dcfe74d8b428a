package org.ctfdesk.rule.series;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Summary;
import org.junit.jupiter.api.Test;

class GasRowsExchangedTest {
    @Test
    void findsRowsThatAreExchanged() {
        check(new GasRowsExchanged(), Summary.FORM, """
                       | 2021 | 2022 | 2023
            co2With    | 100  | 101  | 102
                       | ^    |      |
            co2Without | 90   | 91   | 92
            ch4With    | 20   | 20   | 20
            ch4Without | 19   | 19   | 19
            n2oWith    | 10   | 10   | 10
            n2oWithout | 9    | 9    | 9
            lulucf     | -8   | -8   | -8
            """);
    }

    @Test
    void findsARowThatIsACopy() {
        check(new GasRowsExchanged(), Summary.FORM, """
                       | 2021 | 2022 | 2023
            co2With    | 90   | 91   | 92
            co2Without | 100  | 101  | 102
            ch4With    | 20   | 20   | 20
                       | ^    |      |
            ch4Without | 20   | 20   | 20
            n2oWith    | 10   | 10   | 10
            n2oWithout | 9    | 9    | 9
            lulucf     | -8   | -8   | -8
            """);
    }

    @Test
    void takesRowsThatFit() {
        check(new GasRowsExchanged(), Summary.FORM, """
                       | 2021 | 2022 | 2023
            co2With    | 90   | 91   | 92
            co2Without | 100  | 101  | 102
            ch4With    | 20   | 20   | 20
            ch4Without | 19   | 19   | 19
            n2oWith    | 10   | 10   | 10
            n2oWithout | 9    | 9    | 9
            lulucf     | -8   | -8   | -8
            """);
    }
}
