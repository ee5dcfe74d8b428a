package org.ctfdesk.rule.ledger;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.article6.Authorizations;
import org.junit.jupiter.api.Test;

class TimesContradictTest {
    @Test
    void findsATimeFrameThatLeavesVintagesOut() {
        check(new TimesContradict(), Authorizations.FORM, """
                            | timeframe   | vintages    | finalDate
            authorization/1 | 2023 - 2030 | 2022 - 2030 | 2031-12-31
                            | ^           |             |
            """);
    }

    @Test
    void findsOneThatIsLonger() {
        check(new TimesContradict(), Authorizations.FORM, """
                            | timeframe   | vintages    | finalDate  | terms
            authorization/1 | 2021 - 2036 | 2022 - 2026 | 2027-12-31 | Use towards the NDC for 2021 to 2025
                            | ^           |             |            | ^
            """);
    }

    @Test
    void takesWhatGoesTogether() {
        check(new TimesContradict(), Authorizations.FORM, """
                            | timeframe   | vintages    | finalDate  | terms
            authorization/1 | 2022 - 2026 | 2022 - 2026 | 2027-12-31 | Use towards the NDC for 2021 to 2030
            """);
    }
}
