package org.ctfdesk.rule.measure;

import static org.ctfdesk.rule.Drawing.check;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.rule.ListOption;
import org.junit.jupiter.api.Test;

class GasUnlikelyTest {
    @Test
    void asksAboutGasesThatTheSectorHasNot() {
        check(new GasUnlikely(), Measures.FORM, """
                      | label              | sectors           | gases
            measure/1 | Forest law         | LULUCF            | HFCs
                      |                    |                   | ^
            measure/2 | Phase-down of HFCs | IPPU              | CO2
                      |                    |                   | ^
            measure/3 | Methane rules      | Energy            | CH4
            measure/4 | Cooling            | Waste, Transport  | HFCs
            """);
    }

    @Test
    void readsBeginningsOfWords() {
        check(new GasUnlikely(), Measures.FORM, """
                      | label                                 | sectors     | gases
            measure/1 | Carbon price on nitric acid plants    | IPPU        | N2O
            measure/2 | Bureau for digesters                  | Agriculture | CH4
            measure/3 | Greenhouse gas levy on acid plants    | IPPU        | N2O
            measure/4 | Wastewater plants with nitrification  | Waste       | N2O
            measure/5 | Biomethane for heating                | Energy      | CO2
            measure/6 | Carbon price on products              | IPPU        | N2O
            measure/7 | Bureau of rivers                      | Agriculture | CH4
            """);
    }

    /** Whatever the order of a hash: the list's own. */
    @Test
    void ofTwoGasesThatAreNamedTellsTheFirstOfTheList() {
        var found = check(new GasUnlikely(), Measures.FORM, """
                      | label                                        | sectors | gases
            measure/1 | Rules for nitrous oxide, methane, NF3 & HFCs | IPPU    | CO2
                      |                                              |         | ^
            """);
        assertEquals(List.of(new ListOption(Measures.GASES_KIND, "ch4")), found.getFirst().facts());
    }
}
