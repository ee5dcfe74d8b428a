package org.ctfdesk.rule.ledger;

import static org.ctfdesk.rule.Drawing.check;

import java.util.List;
import org.ctfdesk.derive.article6.LedgerDrawing;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Approaches;
import org.ctfdesk.rule.article6.Cooperating;
import org.junit.jupiter.api.Test;

class MetricNotAccountedTest {
    @Test
    void wantsATargetForEachMetric() {
        var drawing = """
                authorization | A1 | 2022-01-01 | CA0001 | ndc | | metric = non-GHG | nonGhgMetric = GWh
                2025-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2024 | metric = non-GHG | nonGhgMetric = GWh | quantityInMetric = 100
                2025-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2023 | metric = non-GHG | nonGhgMetric = GWh | quantityInMetric = 100
                2025-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2023 | metric = non-GHG | quantityInMetric = 100
                """;
        var carbon = LedgerDrawing.of(Cooperating.multiYear(), drawing);
        var metric = LedgerDrawing.of(Cooperating.inMetric(), drawing);
        check(new MetricNotAccounted(), Actions.FORM, carbon, """
                         | nonGhgMetric
                action/1
                         | ^
                action/2
                action/3
                         | ^
                """);
        check(new MetricNotAccounted(), Actions.FORM, metric, """
                         | nonGhgMetric
                action/1
                action/2
                """);
        check(new MetricNotAccounted(), Approaches.FORM, metric, """
                           | approachId | conversion
                approach/1 | CA0001     |
                           |            | ^
                approach/2 | CA0002     |
                """);
        check(new MetricNotAccounted(), Approaches.FORM, metric, """
                           | approachId | conversion
                approach/1 | CA0001     | 0.5 t/MWh, grid study 2024
                """);
    }

    /** Outcomes in t CO2 eq that no target counts would stand in no table 4 at all. */
    @Test
    void wantsATargetForCarbonToo() {
        var drawing = """
                authorization | A1 | 2022-01-01 | CA0001 | ndc |
                2025-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2024 | 100
                2025-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2023 | 100
                """;
        check(new MetricNotAccounted(), Actions.FORM, LedgerDrawing.of(Cooperating.inMetric(), drawing), """
                         | quantity
                action/1
                         | ^
                action/2
                """);
        check(new MetricNotAccounted(), Actions.FORM, LedgerDrawing.of(Cooperating.multiYear(), drawing), """
                         | quantity
                action/1
                action/2
                """);
        var none = Cooperating.multiYear();
        none = none.with(none.profile().with(List.of(none.profile().targets().getFirst().withoutOutcomes())));
        check(new MetricNotAccounted(), Actions.FORM, LedgerDrawing.of(none, drawing), """
                         | quantity
                action/1
                         | ^
                action/2
                """);
    }
}
