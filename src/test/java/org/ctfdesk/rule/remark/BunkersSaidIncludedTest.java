package org.ctfdesk.rule.remark;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Definitions;
import org.junit.jupiter.api.Test;

class BunkersSaidIncludedTest {
    @Test
    void findsBunkersInTheTotal() {
        check(new BunkersSaidIncluded(), Definitions.FORM, """
                        | definition
            indicator/1 | Net emissions. International aviation and navigation are included
                        | ^
            """);
    }

    @Test
    void takesThemApart() {
        check(new BunkersSaidIncluded(), Definitions.FORM, """
                        | definition
            indicator/1 | Net emissions. International aviation and navigation are not included
            """);
    }
}
