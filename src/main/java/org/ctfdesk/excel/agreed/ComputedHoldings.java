package org.ctfdesk.excel.agreed;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctfdesk.derive.article6.HeldOutcomes;
import org.ctfdesk.derive.ledger.LedgerLines;
import org.ctfdesk.derive.ledger.Serials;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Holdings;
import org.ctfdesk.form.article6.Outcomes;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;

/** The holdings at the end of a year as lines of table 4 of the format, from the actions of the ledger. */
final class ComputedHoldings {
    private static final List<String> OUTCOME = List.of(
            Holdings.APPROACH_ID, Holdings.AUTHORIZATION_ID, Outcomes.FIRST_TRANSFERRING_PARTY, Outcomes.PARTY_REGISTRY,
            Outcomes.FIRST_ID, Outcomes.LAST_ID, Outcomes.UNIT_REGISTRY, Outcomes.METRIC, Outcomes.GWP, Outcomes.NON_GHG_METRIC,
            Outcomes.MITIGATION_TYPE, Outcomes.VINTAGE);

    private ComputedHoldings() {}

    static List<Row> of(Report report, int year) {
        Map<String, Row> rows = new HashMap<>();
        report.table(Actions.FORM.id()).block(Actions.ACTION).items().forEach(item -> rows.put(item.id(), item.row(Actions.ACTION)));
        return HeldOutcomes.atEndOf(year, report).lots().stream().map(lot -> row(lot, rows.get(lot.acquired().item()))).toList();
    }

    private static Row row(HeldOutcomes.Lot lot, Row acquired) {
        var row = Row.EMPTY;
        for (var column : OUTCOME) {
            row = row.with(ColumnKey.of(column), acquired.answer(ColumnKey.of(column)));
        }
        if (lot.isIdentified()) {
            var first = LedgerLines.text(acquired, Outcomes.FIRST_ID);
            var last = LedgerLines.text(acquired, Outcomes.LAST_ID);
            var isWhole = lot.acquired().serials().map(block -> block.first() == lot.first() && block.last() == lot.last()).orElse(false);
            if (isWhole) {
                row = row.with(ColumnKey.of(Outcomes.FIRST_UNIT), acquired.answer(ColumnKey.of(Outcomes.FIRST_UNIT)))
                        .with(ColumnKey.of(Outcomes.LAST_UNIT), acquired.answer(ColumnKey.of(Outcomes.LAST_UNIT)));
            } else {
                row = row.with(ColumnKey.of(Outcomes.FIRST_ID), words(Serials.renumbered(first, last, lot.first())))
                        .with(ColumnKey.of(Outcomes.LAST_ID), words(Serials.renumbered(first, last, lot.last())));
            }
        }
        return row.with(ColumnKey.of(lot.acquired().metric().isEmpty() ? Outcomes.QUANTITY : Outcomes.QUANTITY_IN_METRIC),
                Optional.of(new Quantity.Amount(plain(lot.quantity()), List.of())));
    }

    private static BigDecimal plain(BigDecimal quantity) {
        var stripped = quantity.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Optional<Answer> words(String text) {
        return Optional.of(new Answer.Words(text));
    }
}
