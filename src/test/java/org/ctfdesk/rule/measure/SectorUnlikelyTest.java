package org.ctfdesk.rule.measure;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Measures;
import org.junit.jupiter.api.Test;

class SectorUnlikelyTest {
    @Test
    void findsASectorOfWhichTheNameDoesNotSpeak() {
        check(new SectorUnlikely(), Measures.FORM, """
                      | label                 | sectors
            measure/1 | Landfill gas recovery | energy
                      |                       | ^
            """);
    }

    @Test
    void takesTheSectorOfTheName() {
        check(new SectorUnlikely(), Measures.FORM, """
                      | label                 | sectors
            measure/1 | Landfill gas recovery | waste
            measure/2 | Biogas from manure    | energy
            measure/3 | Carbon tax            | industry
            """);
    }
}
