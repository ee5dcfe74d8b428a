package org.ctfdesk.rule.article6;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.article6.table.AdjustedTable;
import org.ctfdesk.rule.ledger.read.Applies;
import org.ctfdesk.rule.ledger.read.Digits;

/**
 * The final information in the assessment of achievement is the value after corresponding adjustments: 2/CMA.3, annex, para. 23(l),
 * and 18/CMA.1, annex, para. 70. Read off words that name amounts of CO2 eq.
 */
public final class FinalValueNotAdjusted extends OfAccounts {
    private static final String FINAL = "finalInformation";

    public FinalValueNotAdjusted() {
        super(error("A6-40", article6("23(l)")).reads(AdjustedTable.FORMS).applies(Applies::toEndYear));
    }

    @Override
    public void check(ReportView view, Found found) {
        var report = view.report();
        if (!report.profile().periods().reportsEndYear()) {
            return;
        }
        for (var table : view.tables()) {
            var named = FreeText.carbon(table.words(FINAL));
            var adjusted = value(table, Progress.BALANCE);
            var unadjusted = value(table, table.level(table.window().latest()));
            if (table.isInMetric() || adjusted.isEmpty() || unadjusted.isEmpty() || adjusted.get().compareTo(unadjusted.get()) == 0) {
                continue;
            }
            if (named.isEmpty()) {
                found.undecided(table.across(FINAL), Doubt.Why.WORDS);
            } else if (named.stream().noneMatch(each -> isIn(each, adjusted.get()))
                    && named.stream().anyMatch(each -> isIn(each, unadjusted.get()))) {
                found.at(table.across(FINAL)).with(Digits.shown(unadjusted.get()), Digits.shown(adjusted.get()));
            }
        }
    }

    /** The value of the end year, or of all years of a multi-year NDC, in kt. */
    private static Optional<BigDecimal> value(AdjustedTable table, String line) {
        var years = table.profile().ndc().multiYear() ? table.years() : List.of(table.window().to());
        var sum = BigDecimal.ZERO;
        for (var year : years) {
            var figure = table.isAmount(line, year) ? table.figure(line, year) : Optional.<BigDecimal>empty();
            if (figure.isEmpty() || table.unit(line).isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(table.unit(line).get().toKt(figure.get()));
        }
        return Optional.of(sum);
    }

    private static boolean isIn(FreeText.Carbon named, BigDecimal kt) {
        return Digits.agree(named.value(), named.unit().ofKt(kt));
    }
}
