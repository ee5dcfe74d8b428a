package org.ctfdesk.rule.wording.cooperation;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class LimitExceededTest {
    private static final String USED = """
            table4/1:used:unit = t CO2 eq.
            table4/1:used:year@2022 = 200000
            table4/1:used:year@2023 = 450000
            """;

    @Test
    void findsMoreThanTheLimit() {
        check(new LimitExceeded(), Description.FORM, Given.typed(USED), """
                                  | description
            cooperativeApproaches | ITMOs shall not exceed 12 000 t CO2 eq. in the whole period.
                                  | ^
            """);
    }

    @Test
    void findsAuthorizationsAboveIt() {
        check(new LimitExceeded(), Description.FORM, Given.typed("authorizations:authorization/1:authorizedQuantity = 1140000"), """
                                  | description
            cooperativeApproaches | Hasta 120 000 t CO2 eq. podrán transferirse.
                                  | ^
            """);
    }

    @Test
    void takesALimitOfAYearAndOneThatIsKept() {
        check(new LimitExceeded(), Description.FORM, Given.typed(USED), """
                                  | description
            cooperativeApproaches | ITMOs shall not exceed 12 000 kt CO2 eq. in the whole period.
            """);
        check(new LimitExceeded(), Description.FORM, Given.typed(USED), """
                                  | description
            cooperativeApproaches | ITMOs shall not exceed 500 kt CO2 eq. a year.
            """);
    }
}
