package org.ctfdesk.rule.ledger;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.derive.article6.LedgerDrawing;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.rule.article6.Cooperating;
import org.junit.jupiter.api.Test;

class UseDoubtfulTest {
    @Test
    void asksWhatAUseIsTowards() {
        var ledger = LedgerDrawing.of(Cooperating.trajectory(), """
                authorization | O | 2022-01-01 | CA0001 | oimp | issuance
                authorization | N | 2022-01-01 | CA0001 | ndc |
                authorization | B | 2022-01-01 | CA0001 | ndcAndOimp | useOrCancellation
                2024-06-30 | use | | N | vintage 2022 | 100 | used 2024 | firstTransferringParty = CHE
                2024-06-30 | use | | O | vintage 2022 | 100 | used 2024 | firstTransferringParty = CHE
                2024-06-30 | use | | O | vintage 2022 | 100 | purpose = NDC | firstTransferringParty = CHE
                2024-06-30 | use | | O | vintage 2022 | 100 | purpose = Aviation | firstTransferringParty = CHE
                2024-06-30 | use | | N | vintage 2022 | 100 | purpose = Aviation | used 2024 | firstTransferringParty = CHE
                2024-06-30 | use | | N | vintage 2022 | 100 | purpose = NDC | firstTransferringParty = CHE
                2024-06-30 | use | | N | vintage 2022 | 100 | purpose = Aviation | firstTransferringParty = CHE
                2024-06-30 | use | | N | vintage 2022 | 100 | purpose = para la CDN | firstTransferringParty = CHE
                2024-06-30 | use | | N | vintage 2022 | 100 | purpose = 国家自主贡献 | firstTransferringParty = CHE
                2024-06-30 | use | | B | vintage 2022 | 100
                2024-06-30 | use | | B | vintage 2022 | 100 | used 2024 | firstTransferringParty = CHE
                2024-06-30 | use | | O | vintage 2022 | 100 | used 2024 | firstTransferringParty = CHE | usingParty = GHA
                """);
        check(new UseDoubtful(), Actions.FORM, ledger, """
                         | type | purpose | yearOfUse
                action/1
                action/2
                         |      |         | ^
                action/3
                         |      | ^       |
                action/4
                action/5
                         |      | ^       |
                action/6
                         |      | ^       |
                action/7
                         |      | ^       |
                action/8
                         |      | ^       |
                action/9
                         |      | ^       |
                action/10
                         | ^    |         |
                action/11
                action/12
                """);
    }

    @Test
    void asksAboutYearsThatCannotBe() {
        var ledger = LedgerDrawing.of(Cooperating.trajectory(), """
                2024-06-30 | use | | | vintage 2023 | 100 | used 2022 | firstTransferringParty = CHE
                2099-06-30 | use | | | vintage 2022 | 100 | used 2023 | firstTransferringParty = CHE
                2031-12-31 | use | | | vintage 2022 | 100 | used 2023 | firstTransferringParty = CHE
                2024-06-30 | use | | | vintage 2022 | 100 | used 2025 | firstTransferringParty = CHE
                2024-06-30 | use | | | vintage 2024 | 100 | used 2024 | firstTransferringParty = CHE
                """);
        check(new UseDoubtful(), Actions.FORM, ledger, """
                         | date | vintage | yearOfUse
                action/1
                         |      | ^       |
                action/2
                         | ^    |         |
                action/3
                action/4
                         |      |         | ^
                action/5
                """);
    }
}
