package org.ctfdesk.rule.article6;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.filled;

import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.profile.Ndc.TargetType;
import org.junit.jupiter.api.Test;

class CategoriesNotNamedTest {
    @Test
    void wantsAffectedCategoriesNamed() {
        var measures = Cooperating.averaging().with(profile());
        var inventory = filled(measures, Summary.FORM, """
                          | 2021  | 2022
                totalWith | 47000 | 48000
                """);
        check(new CategoriesNotNamed(), Progress.FORM, inventory, """
                                 | label | unit      | 2021  | 2022
                emissionsCovered |       | kt CO2 eq | 1200  | 48000
                                 | ^     |           |       | ^
                """);
        check(new CategoriesNotNamed(), Progress.FORM, inventory, """
                                 | label | unit      | 2021  | 2022
                emissionsCovered |       | kt CO2 eq | 1200  | 1300
                box | Categories affected: 1.A.3.b.
                """);
    }

    private static Profile profile() {
        var profile = Cooperating.averaging().profile();
        return profile.with(profile.ndc().withType(TargetType.POLICIES_AND_MEASURES));
    }
}
