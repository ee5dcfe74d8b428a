package org.ctfdesk.rule.wording;

import static org.ctfdesk.rule.Drawing.check;

import java.util.Set;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class LandNotInScopeTest {
    @Test
    void findsForestsInTheTarget() {
        check(new LandNotInScope(), Description.FORM, withoutLand(), """
                   | description
            target | Emissions fall by 25 per cent, half of it by avoided deforestation.
                   | ^
            """);
    }

    @Test
    void findsThemInFrench() {
        check(new LandNotInScope(), Description.FORM, withoutLand(), """
                   | description
            target | Réduction de 25 pour cent, dont la moitié par les forêts.
                   | ^
            """);
    }

    @Test
    void takesAScopeThatLeavesThemOut() {
        check(new LandNotInScope(), Description.FORM, withoutLand(), """
                   | description
            target | Emissions fall by 25 per cent. The forest law supports it.
            scope  | Energy and waste; LULUCF is not covered.
            """);
    }

    private static Report withoutLand() {
        var report = Given.typed("");
        return report.with(report.profile().with(report.profile().ndc().withSectors(Set.of("energy", "waste"))));
    }
}
