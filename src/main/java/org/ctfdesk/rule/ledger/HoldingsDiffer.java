package org.ctfdesk.rule.ledger;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ctfdesk.derive.article6.Book;
import org.ctfdesk.derive.article6.HeldOutcomes;
import org.ctfdesk.derive.ledger.ActionType;
import org.ctfdesk.derive.ledger.LedgerLines;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Holdings;
import org.ctfdesk.form.article6.Outcomes;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.ledger.format.FormatPattern;
import org.ctfdesk.rule.ledger.read.Digits;

/**
 * Typed holdings of a year add up, by first transferring Party and vintage, to what was acquired and not used, cancelled or handed
 * on until its end: 2/CMA.3, annex, para. 20(a), and 4/CMA.6, annex II, table 4. A Party without acquisitions is not asked.
 */
public final class HoldingsDiffer extends Rule.OfReport {
    private static final BigDecimal NEGLIGIBLE = new BigDecimal("0.000001");

    private record Sort(int year, String party, int vintage) {}

    public HoldingsDiffer() {
        super(warning("AEF-11", FormatPattern.FORMAT).reads(Actions.FORM, Holdings.FORM));
    }

    @Override
    public void check(Report report, Found found) {
        if (Book.of(report).actions().stream().noneMatch(action -> action.type() == ActionType.ACQUISITION)) {
            return;
        }
        var typed = new LinkedHashMap<Sort, BigDecimal>();
        var places = new HashMap<Sort, Place>();
        var key = TableKey.of(Holdings.FORM.id());
        for (var item : report.table(key).block(Holdings.HOLDING).items()) {
            var row = item.row(Holdings.HOLDING);
            var year = LedgerLines.year(row, Holdings.REPORTED_YEAR);
            var amount = LedgerLines.amount(row, Outcomes.QUANTITY);
            var party = LedgerLines.text(row, Outcomes.FIRST_TRANSFERRING_PARTY);
            var isSaid = !party.isEmpty() && LedgerLines.year(row, Outcomes.VINTAGE).isPresent();
            if (isSaid && year.isPresent() && amount.isPresent() && !party.equals(LedgerLines.party(report))) {
                var sort = new Sort(year.getAsInt(), party, LedgerLines.year(row, Outcomes.VINTAGE).orElse(0));
                typed.merge(sort, amount.get(), BigDecimal::add);
                places.put(sort, new Place(key, new RowKey(Holdings.HOLDING, item.id()), ColumnKey.of(Outcomes.QUANTITY)));
            }
        }
        var held = new HashMap<Integer, Map<Sort, BigDecimal>>();
        typed.forEach((sort, amount) -> {
            var follows = held.computeIfAbsent(sort.year, year -> held(report, year)).getOrDefault(sort, BigDecimal.ZERO);
            if (follows.subtract(amount).abs().compareTo(NEGLIGIBLE) > 0) {
                found.at(places.get(sort)).with(Digits.shown(amount), Digits.shown(follows));
            }
        });
    }

    private static Map<Sort, BigDecimal> held(Report report, int year) {
        var sums = new HashMap<Sort, BigDecimal>();
        HeldOutcomes.atEndOf(year, report).lots().stream().filter(lot -> lot.acquired().metric().isEmpty()).forEach(lot -> sums.merge(
                new Sort(year, lot.acquired().firstTransferringParty(), lot.vintage().orElse(0)), lot.quantity(), BigDecimal::add));
        return sums;
    }
}
