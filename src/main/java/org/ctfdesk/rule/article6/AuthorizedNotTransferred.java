package org.ctfdesk.rule.article6;

import java.math.BigDecimal;
import org.ctfdesk.derive.article6.Account;
import org.ctfdesk.derive.article6.Book;
import org.ctfdesk.derive.article6.AuthorizedForOthers;
import org.ctfdesk.derive.article6.Lot;
import org.ctfdesk.derive.ledger.Definition;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Readings;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.article6.table.AdjustedTable;
import org.ctfdesk.rule.article6.table.Departure.Kind;
import org.ctfdesk.rule.article6.table.LotSums;
import org.ctfdesk.rule.ledger.read.Applies;
import org.ctfdesk.rule.ledger.read.Digits;
import org.ctfdesk.rule.ledger.read.LotKinds;

/**
 * Where row 23(d) shows what was authorized, the part that is not first transferred yet stays out of rows 23(f) and 23(g), and is
 * explained; so is it where outcomes that are authorized but not issued do not count yet: 2/CMA.3, annex, paras. 2(b) and 23(d).
 */
public final class AuthorizedNotTransferred extends OfAccounts {
    public AuthorizedNotTransferred() {
        super(warning("A6-54", article6("23(d)")).reads(AdjustedTable.FORMS).applies(Applies::toLedger));
    }

    @Override
    public void check(ReportView view, Found found) {
        view.departures(Kind.AUTHORIZED)
                .forEach(each -> found.at(each.place()).says("typed", each.given(), each.expected()).mendedBy(each.take()));
        var readings = view.report().profile().readings();
        for (var table : view.tables()) {
            if (readings.otherPurposes() == Readings.OtherPurposes.AUTHORIZED && !table.cites("23(d)")) {
                authorized(table, found);
            }
            if (readings.atAuthorization() == Readings.AtAuthorization.QUANTITY_ISSUED && !table.cites("2(b)")
                    && countsAtAuthorization(view.ledger().book())) {
                found.at(table.head(Progress.OTHER_PURPOSES)).says("issued");
            }
        }
    }

    private static void authorized(AdjustedTable table, Found found) {
        var book = table.ledger().book();
        var left = BigDecimal.ZERO;
        var transferred = LotSums.of(table, LotKinds::isForOtherPurposes);
        for (var year : table.years()) {
            left = left.add(AuthorizedForOthers.in(book, Account.metric(table.target()), year))
                    .subtract(transferred.in(Lot.Row.OTHER_PURPOSES, year));
        }
        if (left.signum() > 0) {
            found.at(table.head(Progress.OTHER_PURPOSES)).says("left", Digits.shown(left));
        }
    }

    private static boolean countsAtAuthorization(Book book) {
        return book.authorizations().stream()
                .anyMatch(each -> each.forOthers() && each.definition() == Definition.AUTHORIZATION);
    }
}
