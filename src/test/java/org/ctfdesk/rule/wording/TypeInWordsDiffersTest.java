package org.ctfdesk.rule.wording;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.progress.Given.report;
import static org.ctfdesk.rule.progress.Given.single;

import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.report.profile.Ndc.TargetType;
import org.junit.jupiter.api.Test;

class TypeInWordsDiffersTest {
    @Test
    void findsAnotherType() {
        check(new TypeInWordsDiffers(), Description.FORM, report(single(TargetType.ABSOLUTE_REDUCTION)), """
                   | description
            target | To limit emissions to 30 per cent below business as usual in 2030
                   | ^
            """);
        check(new TypeInWordsDiffers(), Description.FORM, report(single(TargetType.INTENSITY_REDUCTION)), """
                   | description
            target | 25 per cent below the level of 2010 in 2030
                   | ^
            """);
        check(new TypeInWordsDiffers(), Description.FORM, report(single(TargetType.POLICIES_AND_MEASURES)), """
                   | description
            target | 25 per cent below the level of 2010 in 2030
                   | ^
            """);
        check(new TypeInWordsDiffers(), Description.FORM, report(single(TargetType.ABSOLUTE_REDUCTION)), """
                   | description
            target | A budget of 500 000 kt CO2 eq. for 2021 to 2030
                   | ^
            """);
    }

    @Test
    void takesTheTypeOfTheProfile() {
        check(new TypeInWordsDiffers(), Description.FORM, report(single(TargetType.ABSOLUTE_REDUCTION)), """
                   | description
            target | 25 per cent below the level of 2010 in 2030; 40 per cent below business as usual with support
            """);
        check(new TypeInWordsDiffers(), Description.FORM, report(single(TargetType.INTENSITY_REDUCTION)), """
                   | description
            target | To reduce emissions per unit of GDP by 33 per cent below 2005 by 2030
            """);
        check(new TypeInWordsDiffers(), Description.FORM, report(single(TargetType.POLICIES_AND_MEASURES)), """
                   | description
            target | To carry out the policies of table 5, and to have 60 per cent renewable electricity
            """);
    }
}
