package org.ctfdesk.rule.measure;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.profile.Circumstances;
import org.ctfdesk.rule.Drawing;
import org.junit.jupiter.api.Test;

class CoBenefitsUnnamedTest {
    @Test
    void questionsATableWithoutAWordOfThem() {
        check(new CoBenefitsUnnamed(), Measures.FORM, """
                          | label | description
                measure/1 | Wind  | Auctions
                          | ^     |
                measure/2 | Sun   | Roofs
                """);
        check(new CoBenefitsUnnamed(), Measures.FORM, """
                          | label | description
                measure/1 | Wind  | Auctions
                measure/2 | Trees | Adaptation of forests, with removals as a co-benefit
                """);
    }

    @Test
    void asksNothingOfOtherNdcs() {
        check(new CoBenefitsUnnamed(), Measures.FORM, Drawing.everything().with(Drawing.everything().profile().with(Circumstances.USUAL)),
                """
                          | label | description
                measure/1 | Wind  | Auctions
                """);
    }
}
