package org.ctfdesk.account.annex4;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ctfdesk.derive.ledger.Action;
import org.ctfdesk.derive.ledger.Authorization;
import org.ctfdesk.derive.article6.Book;
import org.ctfdesk.derive.ledger.LedgerLines;
import org.ctfdesk.derive.article6.Lot;
import org.ctfdesk.derive.article6.Window;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Report;

/**
 * One amount of rows 23(c) to (e), by cooperative approach, sector, transferring Party, using Party and vintage: 2/CMA.3, annex,
 * para. 23(j). All amounts of a row and year add up to what the ledger gives there.
 *
 * @param row which row
 * @param year the column of table 4 that it stands in
 * @param approach identifier of the cooperative approach; "" where neither action nor authorization names one
 * @param sectors options of the authorization; none where it names none
 * @param transferring code of the transferring Party; "" where it is not known
 * @param using code of the Party that uses or acquired it; "" where it is not known, as for other purposes
 * @param vintage the calendar year in which the outcomes occurred, where it is known
 * @param metric the non-GHG metric as a plain name; "" for t CO2 eq
 * @param quantity in t CO2 eq or the metric
 */
public record Breakdown(
        Lot.Row row, int year, String approach, List<String> sectors, String transferring, String using, OptionalInt vintage, String metric,
        BigDecimal quantity) {
    public Breakdown {
        sectors = List.copyOf(sectors);
    }

    /** The amounts of a ledger that count in table 4, by row, year, approach, sector, Parties and vintage. */
    public static List<Breakdown> of(Report report) {
        var book = Book.of(report);
        var window = Window.of(report);
        var actions = book.actions().stream().collect(Collectors.toMap(Action::item, Function.identity()));
        var records = new LinkedHashMap<String, List<String>>();
        report.table(Authorizations.FORM.id()).block(Authorizations.AUTHORIZATION).items().forEach(item -> records.put(item.id(),
                item.row(Authorizations.AUTHORIZATION).chosen(ColumnKey.of(Authorizations.SECTORS))));
        Map<Breakdown, BigDecimal> sums = new LinkedHashMap<>();
        for (var lot : book.lots()) {
            if (window.keptOut(lot).isEmpty()) {
                var action = actions.get(lot.action());
                var under = action == null ? book.authorization(lot.authorization()) : action.under();
                var key = key(lot, window.column(lot.year()), action, under, records.getOrDefault(under.item(), List.of()),
                        LedgerLines.party(report));
                sums.merge(key, lot.quantity(), BigDecimal::add);
            }
        }
        var all = new ArrayList<Breakdown>();
        sums.forEach((key, sum) -> all.add(new Breakdown(key.row, key.year, key.approach, key.sectors, key.transferring, key.using,
                key.vintage, key.metric, sum)));
        all.sort(Comparator.comparing(Breakdown::metric).thenComparing(Breakdown::row).thenComparing(Breakdown::year)
                .thenComparing(Breakdown::approach).thenComparing(each -> String.join(" ", each.sectors))
                .thenComparing(Breakdown::transferring).thenComparing(Breakdown::using).thenComparing(each -> each.vintage.orElse(0)));
        return all;
    }

    private static Breakdown key(Lot lot, int year, Action action, Authorization under, List<String> sectors, String own) {
        var approach = action == null || action.approach().isEmpty() ? under.approach() : action.approach();
        var isUse = lot.row() == Lot.Row.USED;
        var transferring = !isUse ? own : action == null ? ""
                : action.transferringParty().isEmpty() ? action.firstTransferringParty() : action.transferringParty();
        var using = isUse ? own : action == null ? "" : action.usingParty().isEmpty() ? action.acquiringParty() : action.usingParty();
        return new Breakdown(lot.row(), year, approach, sectors, transferring, using, lot.vintage(), lot.metric(), BigDecimal.ZERO);
    }

    /** The row as the decision writes it: {@code 23(c)}. */
    public String paragraph() {
        return switch (row) {
            case FIRST_TRANSFERRED -> "23(c)";
            case OTHER_PURPOSES -> "23(d)";
            case USED -> "23(e)";
        };
    }
}
