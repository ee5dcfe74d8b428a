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

    @Test
    void takesWordsThatOnlyLookLikeForests() {
        for (var text : new String[] {"Emissions fall by 25 per cent, partly by CO2 removals by capture and storage.",
            "Emissions fall by 25 per cent by the removal of subsidies on fuel.", "到2030年减排25%，结果按年度汇总。", "目标见汇报，以外汇支付。",
            "Réduction de 25 pour cent, dont le torchage des puits de pétrole."}) {
            check(new LandNotInScope(), Description.FORM, withoutLand(), """
                       | description
                target | %s
                """.formatted(text));
        }
    }

    @Test
    void findsSinksInChinese() {
        check(new LandNotInScope(), Description.FORM, withoutLand(), """
                   | description
            target | 到2030年减排25%，其中一半来自碳汇。
                   | ^
            """);
    }

    private static Report withoutLand() {
        var report = Given.typed("");
        return report.with(report.profile().with(report.profile().ndc().withSectors(Set.of("energy", "waste"))));
    }
}
