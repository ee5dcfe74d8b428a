package org.ctfdesk.rule.ledger;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.derive.article6.LedgerDrawing;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Approaches;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.rule.article6.Cooperating;
import org.junit.jupiter.api.Test;

class ConversionContradictsTest {
    private static final String LINE = "2025-06-30 | firstTransfer | toAnotherParty | %s | vintage 2024 | metric = non-GHG "
            + "| nonGhgMetric = %s | quantityInMetric = 100 | quantity = %d\n";

    @Test
    void asksWhereTonnesContradictTheFactor() {
        var ledger = LedgerDrawing.of(Cooperating.multiYear(), """
                authorization | A1 | 2022-01-01 | CA0001 | ndc | | metric = non-GHG | nonGhgMetric = GWh | conversionFactor = 500
                authorization | A2 | 2022-01-01 | CA0001 | ndc | | metric = non-GHG | nonGhgMetric = GWh
                """ + LINE.formatted("A1", "GWh", 50000) + LINE.formatted("A1", "GWh", 5000)
                + LINE.formatted("A2", "GWh", 50000) + LINE.formatted("A2", "GWh", 50200) + LINE.formatted("A2", "GWh", 5000));
        check(new ConversionContradicts(), Actions.FORM, ledger, """
                         | quantity
                action/1
                action/2
                         | ^
                action/3
                action/4
                action/5
                         | ^
                """);
    }

    @Test
    void asksWhereAnApproachConvertsOtherwise() {
        var ledger = LedgerDrawing.of(Cooperating.multiYear(), """
                authorization | A1 | 2022-01-01 | CA0001 | ndc | | metric = non-GHG | nonGhgMetric = GWh | conversionFactor = 500
                authorization | A2 | 2022-01-01 | CA0002 | ndc | | metric = non-GHG | nonGhgMetric = GWh
                authorization | A3 | 2022-01-01 | CA0003 | ndc |
                """ + LINE.formatted("A2", "GWh", 50000) + LINE.formatted("A3", "GWh", 1) + LINE.formatted("A3", "t of steel", 1));
        ledger = LedgerDrawing.approaches(ledger, """
                approachId=CA0001; conversionFactor=450
                approachId=CA0002; conversionFactor=500
                approachId=CA0003; conversionFactor=0.01
                """);
        check(new ConversionContradicts(), Authorizations.FORM, ledger, """
                                | conversionFactor
                authorization/1
                                | ^
                authorization/2
                authorization/3
                """);
        check(new ConversionContradicts(), Approaches.FORM, ledger, """
                           | conversionFactor
                approach/1
                approach/2
                approach/3
                           | ^
                """);
        check(new ConversionContradicts(), Actions.FORM, ledger, """
                         | quantity
                action/1
                action/2
                action/3
                """);
    }
}
