package org.ctfdesk.rule.wording.cooperation;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {
        "An annual maximum of 500 000 t CO2 eq. applies.",
        "ITMOs shall not exceed 500 000 t CO2 eq. per annum.",
        "ITMOs shall not exceed 500 000 t CO2 eq./yr.",
        "Not more than 500 000 t CO2 eq. shall be used in any year.",
        "Hasta 500 000 t CO2 eq. por año podrán utilizarse.",
        "Un plafond annuel: au maximum 500 000 t CO2 eq.",
        "Up to 2024, 350 000 t CO2 eq. were transferred.",
        "From each partner, up to 500 000 t CO2 eq. are bought."
    })
    void takesLimitsOfAPart(String words) {
        check(new LimitExceeded(), Description.FORM, Given.typed("""
                table4/1:used:unit = t CO2 eq.
                table4/1:used:year@2022 = 400000
                table4/1:used:year@2023 = 450000
                """), """
                                  | description
            cooperativeApproaches | %s
            """.formatted(words));
    }

    @Test
    void takesTheLastVersionAndNoOtherMetric() {
        check(new LimitExceeded(), Description.FORM, Given.typed("""
                authorizations:authorization/1:authorizationId = A1
                authorizations:authorization/1:version = 1
                authorizations:authorization/1:authorizedQuantity = 2000000
                authorizations:authorization/2:authorizationId = A1
                authorizations:authorization/2:version = 2
                authorizations:authorization/2:authorizedQuantity = 900000
                authorizations:authorization/3:authorizationId = A2
                authorizations:authorization/3:authorizedQuantity = 900000
                authorizations:authorization/3:nonGhgMetric = MWh
                """), """
                                  | description
            cooperativeApproaches | Up to 1 200 000 t CO2 eq. may be first transferred.
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
