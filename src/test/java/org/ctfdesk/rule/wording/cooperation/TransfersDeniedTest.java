package org.ctfdesk.rule.wording.cooperation;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class TransfersDeniedTest {
    private static final String USED = """
            table4/1:used:unit = t CO2 eq.
            table4/1:used:year@2022 = 20000
            """;

    @Test
    void findsUseThatWordsDeny() {
        check(new TransfersDenied(), Description.FORM, Given.typed(USED), """
                                  | description
            cooperativeApproaches | The Party does not use ITMOs towards its NDC.
                                  | ^
            """);
    }

    @Test
    void findsItInFrenchAndChinese() {
        check(new TransfersDenied(), Description.FORM, Given.typed(USED), """
                                  | description
            cooperativeApproaches | La Partie n’utilise pas: sans utiliser de RATI.
                                  | ^
            """);
        check(new TransfersDenied(), Description.FORM, Given.typed(USED), """
                                  | description
            cooperativeApproaches | 本缔约方不使用减缓成果。
                                  | ^
            """);
    }

    @Test
    void asksAboutTransfersOfWhichTable4HasNone() {
        check(new TransfersDenied(), Description.FORM, Given.typed("table4/1:firstTransferred:year@2022 = NA"), """
                                  | description
            cooperativeApproaches | The Party first transfers mitigation outcomes.
                                  | ^
            """);
    }

    @Test
    void takesWhatIsNotIntendedAndWhatIsUsed() {
        check(new TransfersDenied(), Description.FORM, Given.typed(USED), """
                                  | description
            cooperativeApproaches | The Party uses ITMOs and does not first transfer mitigation outcomes.
            """);
    }
}
