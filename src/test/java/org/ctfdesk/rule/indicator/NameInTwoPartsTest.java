package org.ctfdesk.rule.indicator;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Definitions;
import org.junit.jupiter.api.Test;

class NameInTwoPartsTest {
    @Test
    void findsASectorThatIsATermToo() {
        check(new NameInTwoParts(), Definitions.FORM, """
                     | label     | definition
            sector/1 | Transport | Category 1.A.3
            other/1  | transport | All modes
                     | ^         |
            """);
    }

    @Test
    void takesDifferentNames() {
        check(new NameInTwoParts(), Definitions.FORM, """
                     | label           | definition
            sector/1 | Transport       | Category 1.A.3
            other/1  | Restored forest | Land that grows again
            """);
    }
}
