package org.ctfdesk.account.bothsides;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ctfdesk.account.standing.AccountingRow;
import org.ctfdesk.account.standing.AccountingRows;
import org.ctfdesk.derive.article6.Account;
import org.ctfdesk.derive.article6.Book;
import org.ctfdesk.derive.article6.Window;
import org.ctfdesk.report.Report;

/** What Parties without a ledger say in rows 23(c) and (d) that they first transferred, as far as nobody's use was covered by it. */
final class RowsAlone {
    private record Key(int side, String metric) {}

    private final Map<Key, BigDecimal> left = new HashMap<>();

    RowsAlone(List<Report> reports, List<Book> books) {
        for (var side = 0; side < reports.size(); side++) {
            if (books.get(side).isEmpty()) {
                var report = reports.get(side);
                for (var target : report.profile().targets()) {
                    var rows = AccountingRows.of(report, target.id());
                    var sum = BigDecimal.ZERO;
                    for (var year : Window.of(report).years()) {
                        for (var row : List.of(AccountingRow.FIRST_TRANSFERRED, AccountingRow.OTHER_PURPOSES)) {
                            sum = sum.add(rows.plain(row, year).orElse(BigDecimal.ZERO));
                        }
                    }
                    left.putIfAbsent(new Key(side, Account.metric(target)), sum);
                }
            }
        }
    }

    /** Takes the quantity from what the Party's rows say, where they say as much. */
    boolean cover(int side, String metric, BigDecimal quantity) {
        var key = new Key(side, metric);
        var rest = left.getOrDefault(key, BigDecimal.ZERO).subtract(quantity);
        if (rest.signum() < 0) {
            return false;
        }
        left.put(key, rest);
        return true;
    }
}
