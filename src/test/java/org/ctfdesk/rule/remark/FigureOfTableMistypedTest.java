package org.ctfdesk.rule.remark;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.junit.jupiter.api.Test;

class FigureOfTableMistypedTest {
    @Test
    void findsExchangedDigitsInABox() {
        check(new FigureOfTableMistyped(), Progress.FORM, """
                             | unit      | 2021  | 2022
            firstTransferred | t CO2 eq. | 46000 | 75400
            box              | In 2022 there were 57 400 t CO2 eq. of first transfers.
                             | ^         |       |
            """);
    }

    @Test
    void findsAPointThatStandsElsewhere() {
        check(new FigureOfTableMistyped(), Progress.FORM, """
                             | unit      | 2021  | 2022
            firstTransferred | t CO2 eq. | 46000 | 75400
            box              | In 2022 there were 7 540 t CO2 eq. of first transfers.
                             | ^         |       |
            """);
    }

    @Test
    void takesNumbersOfLawsAndPotentials() {
        check(new FigureOfTableMistyped(), Progress.FORM, """
                             | unit      | 2021 | 2022
            firstTransferred | t CO2 eq. | 271  | 625
            box              | Law 217/2019 and decision No. 217 apply; GWP of N2O: 265. A plant of 2 710 MW.
            """);
    }

    @Test
    void takesDistancesOfYearsApart() {
        check(new FigureOfTableMistyped(), Progress.FORM, """
                        | unit      | reference | 2021 | 2022 | 2023
            indicator/1 | kt CO2 eq | 5000      | 4876 | 4700 | 4555
            box         | Wind power of 312 MW was built.
            """);
    }

    @Test
    void takesTheFigureInAnotherUnitAndOtherFigures() {
        check(new FigureOfTableMistyped(), Progress.FORM, """
                             | unit      | 2021  | 2022
            firstTransferred | t CO2 eq. | 46000 | 75400
            box              | In 2022 there were 75.4 kt CO2 eq. of first transfers from 1 234 sites.
            """);
    }

    @Test
    void takesFiguresInTheUnitOfOtherRowsAndRemovals() {
        check(new FigureOfTableMistyped(), Progress.FORM, """
                             | unit      | 2021  | 2022
            firstTransferred | t CO2 eq. | 15000 | 75400
            box              | Net removals increased from -9 800 to -10 500 kt CO2 eq. and energy emits 57 400 kt CO2 eq. today.
            """);
        check(new FigureOfTableMistyped(), Progress.FORM, """
                             | unit      | 2021  | 2022
            firstTransferred | t CO2 eq. | 15000 | 75400
            box              | Net removals were -57 400 t CO2 eq. then.
            """);
    }
}
