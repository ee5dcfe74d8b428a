package org.ctfdesk.rule.method;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class CooperationUndescribedTest {
    @Test
    void asksAPartyThatCooperates() {
        check(new CooperationUndescribed(), Methodologies.FORM, """
                                       | description
                environmentalIntegrity | NA
                                       | ^
                transparency           | Decisions are published.
                """);
    }

    @Test
    void asksNobodyElse() {
        check(new CooperationUndescribed(), Methodologies.FORM, Given.ended(), """
                                       | description
                environmentalIntegrity | NA
                """);
    }
}
