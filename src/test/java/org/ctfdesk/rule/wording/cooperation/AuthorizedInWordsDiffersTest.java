package org.ctfdesk.rule.wording.cooperation;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class AuthorizedInWordsDiffersTest {
    @Test
    void findsTenTimesAsMuch() {
        check(new AuthorizedInWordsDiffers(), Description.FORM,
                Given.typed("authorizations:authorization/1:authorizedQuantity = 60000"), """
                                  | description
            cooperativeApproaches | In all 600 000 t CO2 eq. are authorized.
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
}
