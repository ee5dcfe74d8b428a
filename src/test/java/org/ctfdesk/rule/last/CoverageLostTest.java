package org.ctfdesk.rule.last;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.everything;
import static org.ctfdesk.rule.Drawing.since;

import java.util.Set;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Ndc;
import org.junit.jupiter.api.Test;

class CoverageLostTest {
    private static Report covering(Set<String> sectors, Set<String> gases) {
        var report = everything();
        return report.with(report.profile().with(Ndc.NOT_STATED.withSectors(sectors).withGases(gases)));
    }

    @Test
    void findsASectorThatWasCovered() {
        check(new CoverageLost(), Description.FORM,
                since(covering(Set.of("energy"), Set.of("co2")), covering(Set.of("energy", "waste"), Set.of("co2"))), """
                      | description
                scope | Energy
                      | ^
                """);
    }

    @Test
    void findsAGasThatWasCovered() {
        check(new CoverageLost(), Description.FORM, since(covering(Set.of(), Set.of("co2")), covering(Set.of(), Set.of("co2", "ch4"))), """
                      | description
                scope | CO2
                      | ^
                """);
    }

    @Test
    void takesAWiderScopeAndOneThatIsNotStated() {
        check(new CoverageLost(), Description.FORM,
                since(covering(Set.of("energy", "waste"), Set.of()), covering(Set.of("energy"), Set.of("co2"))), """
                      | description
                scope | Energy and waste
                """);
    }
}
