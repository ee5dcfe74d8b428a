package org.ctfdesk.rule.last;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.everything;
import static org.ctfdesk.rule.Drawing.since;

import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.report.Report;
import org.junit.jupiter.api.Test;

class UpdateUnexplainedTest {
    private static final Report BEFORE = since(Description.FORM, """
                       | description
            target     | Reduce emissions by 30 % below 2010
            referencePoint | 48.2 Mt CO2 eq in 2010
            """);

    @Test
    void findsAFigureReplacedSilently() {
        check(new UpdateUnexplained(), Description.FORM, BEFORE, """
                               | description
                target         | Reduce emissions by 30.0 % below 2010
                referencePoint | 49.0 Mt CO2 eq in 2010
                               | ^
                """);
    }

    @Test
    void takesAnUpdateThatIsDescribed() {
        check(new UpdateUnexplained(), Description.FORM, BEFORE, """
                               | description
                referencePoint | 49.0 Mt CO2 eq in 2010
                updates        | Recalculated in 2026
                """);
    }

    @Test
    void takesWhatIsOnlyAddedOrSaidInOtherWords() {
        check(new UpdateUnexplained(), Description.FORM, BEFORE, """
                               | description
                target         | An economy-wide reduction by 30 per cent below the level of 2010, to 33.74 Mt CO2 eq
                referencePoint |
                """);
    }

    @Test
    void leavesAnotherNdcAlone() {
        var later = BEFORE.with(BEFORE.profile().with(BEFORE.profile().ndc().withCommunicated(2025)));
        check(new UpdateUnexplained(), Description.FORM, later, """
                               | description
                referencePoint | 49.0 Mt CO2 eq in 2015
                """);
    }

    @Test
    void isSilentWithoutALastReport() {
        check(new UpdateUnexplained(), Description.FORM, everything(), """
                               | description
                referencePoint | 49.0 Mt CO2 eq in 2010
                """);
    }
}
