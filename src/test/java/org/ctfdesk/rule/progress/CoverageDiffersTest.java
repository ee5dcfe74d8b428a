package org.ctfdesk.rule.progress;

import static org.ctfdesk.rule.Drawing.check;

import java.util.Set;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.profile.Ndc;
import org.ctfdesk.report.profile.Ndc.Cooperation;
import org.ctfdesk.report.profile.Ndc.TargetType;
import org.junit.jupiter.api.Test;

class CoverageDiffersTest {
    @Test
    void comparesWithTheScope() {
        check(new CoverageDiffers(), Progress.FORM, Given.inventory(), """
                          | unit      | reference | 2021  | 2022  | 2023
                emissions | kt CO2 eq | 50000     | 43000 | 43000 | 42310
                          |           |           |       | ^     |
                """);
    }

    @Test
    void convertsUnits() {
        check(new CoverageDiffers(), Progress.FORM, Given.inventory(), """
                          | unit      | reference | 2021 | 2022 | 2023
                emissions | Mt CO2 eq | 50.0      | 43.0 | 42.5 | 42.3
                """);
    }

    @Test
    void leavesWhatTheScopeDoesNotDecide() {
        check(new CoverageDiffers(), Progress.FORM, Given.typed(Given.report(new Ndc(TargetType.OTHER, false, 2030, 2030, 1990, 2020,
                Cooperation.YES, Set.of(), Set.of())), "table6:energy:year@2023 = 1"), """
                          | unit      | 2023
                emissions | kt CO2 eq | 42310
                """);
    }

    @Test
    void leavesATotalWithoutLulucf() {
        check(new CoverageDiffers(), Progress.FORM, Given.inventory(), """
                          | unit      | 2023
                emissions | kt CO2 eq | 43310
                """);
    }
}
