package org.ctfdesk.rule.article6;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.everything;

import org.ctfdesk.derive.article6.LedgerDrawing;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Circumstances.Method;
import org.junit.jupiter.api.Test;

class RowMissingTest {
    @Test
    void wantsEveryRowThatAppliesForEachElapsedYear() {
        check(new RowMissing(), Progress.FORM, """
                                  | 2021 | 2022 | 2023 | 2030
                firstTransferred  |      | 0    | 100000 |
                                  | ^    |      |      |
                otherPurposes     | 0    | 0    | 0    |
                used              | 0    | 0    | NO   |
                netTransfers      |      |      |      |
                                  | ^    |      |      |
                average           |      |      |      |
                                  | ^    | ^    | ^    |
                adjustments       |      |      |      |
                                  | ^    | ^    | ^    |
                cumulative        |      |      |      |
                                  | ^    | ^    | ^    |
                emissionsCovered  |      | 48000 | 48100 |
                balance           |      |      |      |
                                  |      | ^    | ^    |
                adjustedIndicator |      |      |      |
                """);
    }

    @Test
    void isContentWithWhatIsComputed() {
        check(new RowMissing(), Progress.FORM, """
                                  | 2021 | 2022 | 2023
                firstTransferred  | 0    | 0    | 100000
                otherPurposes     | 0    | 0    | 0
                used              | 0    | 0    | 0
                netTransfers      |      |      |
                average           |      |      |
                adjustments       |      |      |
                cumulative        |      |      |
                emissionsCovered  | 1    | 2    | 3
                balance           |      |      |
                """);
    }

    @Test
    void takesWhatTheLedgerGives() {
        var ledger = LedgerDrawing.of(everything(), """
                authorization | A1 | 2022-01-01 | CA0001 | ndc |
                2023-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2022 | 40000 | ids 1-40000
                """);
        check(new RowMissing(), Progress.FORM, ledger, """
                                  | 2021 | 2022 | 2023
                firstTransferred  |      |      |
                otherPurposes     |      |      |
                used              |      |      |
                adjustments       |      |      |
                """);
    }

    @Test
    void doesNotAskForTheAverageUnderATrajectory() {
        check(new RowMissing(), Progress.FORM, with(everything(), Method.SINGLE_YEAR_TRAJECTORY), """
                                  | 2021 | 2022 | 2023
                firstTransferred  | 0    | 10   | 0
                otherPurposes     | 0    | 0    | 0
                used              | 0    | 0    | 0
                average           |      |      |
                adjustments       |      |      |
                                  | ^    | ^    | ^
                """);
    }

    @Test
    void asksNothingOfAPartyThatDoesNotCooperate() {
        var profile = everything().profile();
        check(new RowMissing(), Progress.FORM, Report.blank(profile.with(profile.circumstances().withCooperates(false))), """
                                  | 2021 | 2022 | 2023
                firstTransferred  |      |      |
                """);
    }

    @Test
    void asksForTheAdjustedIndicatorOfAMetric() {
        var profile = everything().profile();
        var targets = profile.targets().stream().map(target -> target.inMetric("GWh")).toList();
        check(new RowMissing(), Progress.FORM, Report.blank(profile.with(targets)), """
                                  | 2021 | 2022 | 2023
                otherIndicator    | 1000 |      |
                adjustedIndicator |      |      |
                                  | ^    |      |
                emissionsCovered  | 1    | 2    | 3
                balance           |      |      |
                """);
    }

    private static Report with(Report base, Method method) {
        return Report.blank(base.profile().with(base.profile().circumstances().withMethod(method)));
    }
}
