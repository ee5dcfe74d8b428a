package org.ctfdesk.rule.wording.cooperation;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class AuthorizedInWordsDiffersTest {
    @Test
    void findsTenTimesAsMuch() {
        check(new AuthorizedInWordsDiffers(), Description.FORM,
                Given.typed("authorizations:authorization/1:authorizedQuantity = 61200"), """
                                  | description
            cooperativeApproaches | In all 612 000 t CO2 eq. are authorized.
                                  | ^
            """);
    }

    @Test
    void takesWhatIsAuthorized() {
        check(new AuthorizedInWordsDiffers(), Description.FORM,
                Given.typed("authorizations:authorization/1:authorizedQuantity = 60000"), """
                                  | description
            cooperativeApproaches | Of 600 000 t CO2 eq. 60 kt CO2 eq. are authorized.
            """);
    }

    @Test
    void takesOtherAmountsOfTheSameDigit() {
        takes(60000, "Of those authorized 600 t CO2 eq. were cancelled.");
        takes(60000, "Each of the ten authorized projects delivers 6 000 t CO2 eq.");
        takes(60000, "At most 600 000 t CO2 eq. can be authorized.");
        takes(61200, "Each of the ten authorized projects delivers 6 120 t CO2 eq.");
        takes(61200, "A further 6 120 t CO2 eq. were authorized later.");
    }

    private static void takes(int authorized, String text) {
        check(new AuthorizedInWordsDiffers(), Description.FORM,
                Given.typed("authorizations:authorization/1:authorizedQuantity = " + authorized),
                "                      | description\ncooperativeApproaches | " + text + "\n");
    }
}
