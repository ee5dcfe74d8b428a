package org.ctfdesk.rule.method;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.report.profile.Ndc.TargetType;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class BaselineUndescribedTest {
    @Test
    void asksForModelAndDrivers() {
        check(new BaselineUndescribed(), Methodologies.FORM, Given.report(Given.single(TargetType.BELOW_BASELINE)), """
                               | description
                baselineMethod | Not applicable.
                               | ^
                """);
    }

    @Test
    void takesADescription() {
        check(new BaselineUndescribed(), Methodologies.FORM, Given.report(Given.single(TargetType.BELOW_BASELINE)), """
                               | description
                baselineMethod | LEAP model, driven by population and GDP
                """);
    }

    @Test
    void asksNobodyElse() {
        check(new BaselineUndescribed(), Methodologies.FORM, Given.typed(""), """
                               | description
                baselineMethod | Not applicable.
                """);
    }
}
