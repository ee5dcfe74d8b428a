package org.ctfdesk.rule.last;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.since;

import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.report.Report;
import org.junit.jupiter.api.Test;

class MeaningChangedTest {
    @Test
    void tellsAScopeInOtherWords() {
        check(new MeaningChanged(), Description.FORM, before1(), """
                  | description
            scope | All sectors of the inventory; seven gases; no bunkers
                  | ^
            """);
    }

    @Test
    void tellsAnotherMetric() {
        check(new MeaningChanged(), Methodologies.FORM, before2(), """
                    | description
            metrics | 100-year GWPs, AR5, table 8.A.1
                    | ^
            """);
    }

    @Test
    void takesWhatWasRewordedOrTold() {
        check(new MeaningChanged(), Description.FORM, before3(), """
                  | description
            scope | All the sectors of the national inventory, and the seven gases
            """);
        check(new MeaningChanged(), Methodologies.FORM, before4(), """
                     | description
            metrics  | 100-year GWPs, AR5, table 8.A.1
            accuracy | The metric was changed to AR5 for all years.
            """);
    }

    private static Report before1() {
        return since(Description.FORM, """
                  | description
            scope | Energy and waste only, with CO2 and CH4
            """);
    }

    private static Report before2() {
        return since(Methodologies.FORM, """
                    | description
            metrics | Potentials of the Second Assessment Report
            """);
    }

    private static Report before3() {
        return since(Description.FORM, """
                  | description
            scope | All sectors of the inventory and seven gases
            """);
    }

    private static Report before4() {
        return since(Methodologies.FORM, """
                    | description
            metrics | Potentials of the Second Assessment Report
            """);
    }
}
