package org.ctfdesk.rule.flexibility;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.flexibility.Claims.claiming;
import static org.ctfdesk.rule.flexibility.Claims.stating;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Reach;
import org.ctfdesk.report.RowKey;
import org.junit.jupiter.api.Test;

class NeForFlexibilityTest {
    @Test
    void findsAGasThatTheClaimIsNarrowedDownTo() {
        var sf6 = Claims.claim("48").with(Reach.ALL.withRows(Set.of(RowKey.of("sf6"))));
        check(new NeForFlexibility(), Summary.FORM, claiming(sf6), """
                     | 2021 | 2022
                sf6  | NE   | FX
                     | ^    |
                nf3  | NE   | FX
                """);
    }

    @Test
    void findsAGasThatTheClaimNames() {
        check(new NeForFlexibility(), Summary.FORM, claiming(stating("48", "No survey", "2030", "SF6 and NF3, all years")), """
                    | 2022 | 2023
                nf3 | NE   | NE
                    | ^    | ^
                pfcs | NE  | NE
                """);
    }

    @Test
    void takesFx() {
        check(new NeForFlexibility(), Summary.FORM, claiming(stating("48", "No survey", "2030", "SF6 and NF3, all years")), """
                    | 2022 | 2023
                nf3 | FX   | FX
                """);
    }

    @Test
    void readsTheFootnote() {
        var found = check(new NeForFlexibility(), Measures.FORM, claiming("85"), """
                          | label | 2023   | 2030
                measure/1 | Wind  | NE (1) | NE (2)
                          |       | ^      |
                measure/2 | Sun   | NE     | 12
                (1)       | Flexibility under para. 85
                (2)       | The method is being developed
                box       | FX is applied under para. 85.
                """);
        assertTrue(found.getFirst().remedy().isPresent());
    }

    @Test
    void leavesAFootnoteWithoutAClaim() {
        check(new NeForFlexibility(), Measures.FORM, claiming("95"), """
                          | label | 2023
                measure/1 | Wind  | NE (1)
                (1)       | Flexibility under para. 85
                """);
    }
}
