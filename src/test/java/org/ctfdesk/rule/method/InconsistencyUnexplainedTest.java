package org.ctfdesk.rule.method;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class InconsistencyUnexplainedTest {
    @Test
    void comparesTheBaseYears() {
        var base = Given.typed(Given.inventory(), """
                table4/1:indicator/1:unit = kt CO2 eq
                table4/1:indicator/1:reference = 48200
                table4/1:indicator/1:year@2023 = 42310
                """);
        check(new InconsistencyUnexplained(), Methodologies.FORM, base, """
                                     | description
                inventoryConsistency | There are no inconsistencies.
                                     | ^
                """);
    }

    @Test
    void takesAnExplanation() {
        var base = Given.typed(Given.inventory(), """
                table4/1:indicator/1:unit = kt CO2 eq
                table4/1:indicator/1:reference = 48200
                table4/1:indicator/1:year@2023 = 42310
                """);
        check(new InconsistencyUnexplained(), Methodologies.FORM, base, """
                                     | description
                inventoryConsistency | The base year is that of the NDC as communicated.
                """);
    }

    @Test
    void leavesEqualOnes() {
        var base = Given.typed(Given.inventory(), """
                table4/1:indicator/1:unit = kt CO2 eq
                table4/1:indicator/1:reference = 50000
                table4/1:indicator/1:year@2023 = 42310
                """);
        check(new InconsistencyUnexplained(), Methodologies.FORM, base, """
                                     | description
                inventoryConsistency | There are no inconsistencies.
                """);
    }
}
