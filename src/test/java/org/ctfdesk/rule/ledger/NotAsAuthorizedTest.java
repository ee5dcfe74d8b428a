package org.ctfdesk.rule.ledger;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.derive.article6.LedgerDrawing;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Entities;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.article6.Cooperating;
import org.junit.jupiter.api.Test;

class NotAsAuthorizedTest {
    private static final String LEDGER = """
            authorization | A1 | 2022-01-01 | CA0001 | ndc | | parties = CHE, SWE
            authorization | A2 | 2022-01-01 | CA0001 | ndc |
            2024-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2023 | 100 | acquiringParty = CHE
            2024-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2023 | 101 | acquiringParty = GHA
            2024-06-30 | firstTransfer | toAnotherParty | A2 | vintage 2023 | 102 | acquiringParty = GHA
            2024-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2023 | 103 | firstTransferringParty = XAZ | acquiringParty = XAZ
            2024-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2021 | 104 | acquiringParty = CHE
            2024-06-30 | transfer | voluntaryAdaptationFund | A1 | vintage 2023 | 5 | acquiringParty = AF
            2024-06-30 | acquisition | | A1 | vintage 2021 | 105 | firstTransferringParty = GHA | acquiringParty = XAZ
            """;

    private static Report from(int year) {
        var report = Cooperating.trajectory();
        return LedgerDrawing.of(report.with(report.profile().with(report.profile().periods().withImplementationFrom(year))), LEDGER);
    }

    @Test
    void wantsEntitiesUnderAnApproachThatNamesThem() {
        var ledger = """
            authorization | A1 | 2022-01-01 | CA0001 | ndc | | entities = E1, E2
            authorization | A2 | 2022-01-01 | CA0002 | ndc | | entities = E2
            """;
        check(new NotAsAuthorized(), Entities.FORM, LedgerDrawing.of(Cooperating.trajectory(), ledger), """
                     | label | approachId
            entity/1 | E1    | CA0002
                     |       | ^
            entity/2 | E2    | CA0002
            entity/3 | E3    | CA0001
            entity/4 | E1    | CA0001, CA0003
            entity/5 | E2    |
            """);
    }

    @Test
    void wantsAnotherPartyAndOneThatIsNamed() {
        check(new NotAsAuthorized(), Actions.FORM, from(2021), """
                         | acquiringParty
                action/1
                action/2
                         | ^
                action/3
                action/4
                         | ^
                action/5
                action/6
                action/7
                """);
    }

    @Test
    void wantsVintagesOfThePeriod() {
        check(new NotAsAuthorized(), Actions.FORM, from(2023), """
                         | acquiringParty | vintage
                action/1
                action/2
                         | ^              |
                action/3
                action/4
                         | ^              |
                action/5
                         |                | ^
                action/6
                action/7
                """);
    }

    @Test
    void wantsTheApproachOfTheAuthorization() {
        check(new NotAsAuthorized(), Actions.FORM, from(2021), """
                         | approachId | acquiringParty
                action/1 | CA0002     |
                         | ^          |
                action/3 | CA0001     |
                """);
    }

    @Test
    void comparesTheAssessmentReportOnce() {
        var ledger = """
                authorization | A1 | 2022-01-01 | CA0001 | ndc | | gwp = AR5
                2024-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2023 | 100 | acquiringParty = CHE | gwp = IPCC Fifth Report (AR5)
                2024-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2023 | 101 | acquiringParty = CHE | gwp = AR5 (100-year)
                2024-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2023 | 102 | acquiringParty = CHE | gwp = AR4
                2024-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2023 | 103 | acquiringParty = CHE | gwp = AR4
                """;
        check(new NotAsAuthorized(), Actions.FORM, LedgerDrawing.of(Cooperating.trajectory(), ledger), """
                         | gwp
                action/1
                action/2
                action/3
                         | ^
                action/4
                """);
    }
}
