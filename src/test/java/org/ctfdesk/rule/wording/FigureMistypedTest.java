package org.ctfdesk.rule.wording;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class FigureMistypedTest {
    private static Report given() {
        return Given.typed("""
                table4/1:indicator/1:unit = kt CO2 eq
                table4/1:indicator/1:reference = 64200
                table4/1:indicator/1:targetLevel = 48150
                """);
    }

    @Test
    void findsExchangedDigitsAndAnotherDigit() {
        check(new FigureMistyped(), Description.FORM, given(), """
                           | description
            referencePoint | Emissions of 62 400 kt CO2 eq in 1990
                           | ^
            target         | no more than 41 850 kt CO2 eq
                           | ^
            updates        | The base year was recalculated from 63 480 to 66 200 kt CO2 eq
                           | ^
            """);
    }

    @Test
    void leavesOtherFiguresAlone() {
        check(new FigureMistyped(), Description.FORM, given(), """
                           | description
            referencePoint | Emissions of 64.2 Mt CO2 eq in 1990
            target         | no more than 48,150 kt CO2 eq, conditionally 41 850 kt CO2 eq
            updates        | The base year was recalculated from 63 200 to 64 200 kt CO2 eq
            """);
    }

    @Test
    void readsTable1InAnyLanguage() {
        check(new FigureMistyped(), Indicators.FORM, given(), """
                        | label     | description
            indicator/1 | Émissions |
            reference/1 |           | 46 200 kt éq. CO2 en 1990
                        |           | ^
            """);
    }
}
