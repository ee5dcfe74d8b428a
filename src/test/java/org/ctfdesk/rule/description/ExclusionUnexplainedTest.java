package org.ctfdesk.rule.description;

import static org.ctfdesk.rule.Drawing.check;

import java.util.Set;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.report.profile.Ndc;
import org.ctfdesk.report.profile.Ndc.Cooperation;
import org.ctfdesk.report.profile.Ndc.TargetType;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class ExclusionUnexplainedTest {
    @Test
    void asksWhyASectorIsLeftOut() {
        check(new ExclusionUnexplained(), Description.FORM, Given.typed(
                Given.report(new Ndc(TargetType.ABSOLUTE_REDUCTION, false, 2030, 2030, 1990, 2020, Cooperation.YES, Set.of("energy",
                        "transport", "industry", "agriculture", "waste"), Given.GASES)), "table6:lulucf:year@2023 = -3100"), """
                      | description
                scope | Energy, IPPU, agriculture, waste; all gases
                      | ^
                """);
    }

    @Test
    void takesAReason() {
        var base = Given.typed(Given.report(new Ndc(TargetType.ABSOLUTE_REDUCTION, false, 2030, 2030, 1990, 2020, Cooperation.YES,
                Set.of("energy", "transport", "industry", "agriculture", "waste"), Given.GASES)), """
                table6:lulucf:year@2023 = -3100
                table3:excluded:description = Removals are not yet monitored every year.
                """);
        check(new ExclusionUnexplained(), Description.FORM, base, """
                      | description
                scope | Energy, IPPU, agriculture, waste; all gases
                """);
    }

    @Test
    void asksNothingWhereItIsNotReported() {
        check(new ExclusionUnexplained(), Description.FORM, Given.typed(
                Given.report(new Ndc(TargetType.ABSOLUTE_REDUCTION, false, 2030, 2030, 1990, 2020, Cooperation.YES, Set.of("energy",
                        "transport", "industry", "agriculture", "waste"), Given.GASES)), "table6:lulucf:year@2023 = NE"), """
                      | description
                scope | Energy, IPPU, agriculture, waste; all gases
                """);
    }

    @Test
    void seesADenial() {
        var base = Given.typed(Given.report(new Ndc(TargetType.ABSOLUTE_REDUCTION, false, 2030, 2030, 1990, 2020, Cooperation.YES,
                Set.of("energy", "transport", "industry", "agriculture", "waste"), Given.GASES)), """
                table6:lulucf:year@2023 = -3100
                table3:excluded:description = No category is excluded.
                """);
        check(new ExclusionUnexplained(), Description.FORM, base, """
                      | description
                scope | Energy, IPPU, agriculture, waste; all gases
                      | ^
                """);
    }
}
