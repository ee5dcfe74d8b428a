package org.ctfdesk.rule.flexibility;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.flexibility.Claims.claiming;
import static org.ctfdesk.rule.flexibility.Claims.stating;

import java.util.List;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.form.ndc.Summary;
import org.junit.jupiter.api.Test;

class ConstraintMissingTest {
    @Test
    void findsABareKey() {
        check(new ConstraintMissing(), Measures.FORM, claiming(stating("85", "FX", "2028", "")), """
                    | label
                box |
                    | ^
                """);
    }

    @Test
    void takesASentence() {
        check(new ConstraintMissing(), Measures.FORM, claiming("85"), """
                    | label
                box |
                """);
    }

    @Test
    void findsABlank() {
        check(new ConstraintMissing(), Summary.FORM, claiming(stating("58", " ", "2028", "")), """
                    | year@2021
                box |
                    | ^
                """);
    }

    @Test
    void findsWordsThatSayNothing() {
        for (var nothing : List.of("n/a", "tbd", "[to be drafted by MoE]", "to be completed")) {
            check(new ConstraintMissing(), Measures.FORM, claiming(stating("85", nothing, "by BTR3", "")), """
                        | label
                    box |
                        | ^
                    """);
        }
    }
}
