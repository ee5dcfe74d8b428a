package org.ctfdesk.rule.progress;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ctfdesk.derive.figure.CarbonUnit;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;

/**
 * The statement whether the target was achieved agrees with its final value and level: follows from MPGs, para. 70, and
 * 2/CMA.3, annex, para. 23(l). For a single-year target of one indicator, after adjustment where the Party cooperates.
 */
public final class AchievementContradicts extends Rule.OfTable {
    private static final Pattern YES_OR_NO = Pattern.compile("\\s*(yes|no)\\b(?! (figure|data|information|assessment))",
            Pattern.CASE_INSENSITIVE);

    public AchievementContradicts() {
        super(error("T4-17", mpgs("70"))
                .on(Progress.FORM)
                .where(report -> report.profile().periods().reportsEndYear(), NotApplicable.END_YEAR_AHEAD)
                .unless(report -> report.profile().ndc().multiYear(), NotApplicable.MULTI_YEAR_TARGET));
    }

    @Override
    public void check(TableView table, Found found) {
        var said = FreeText.words(table.table().row("achievement"), ColumnKey.ACROSS.column()).orElse("");
        var answer = YES_OR_NO.matcher(said);
        var items = table.table().block(Progress.INDICATOR).items().stream().filter(item -> !item.isEmpty()).toList();
        var across = new Place(table.key(), RowKey.of("achievement"), ColumnKey.ACROSS);
        if (!said.isBlank() && !FreeText.isEnglish(table.profile())) {
            found.undecided(across, Doubt.Why.NOT_ENGLISH);
        } else if (!answer.lookingAt()) {
            found.undecided(across, said.isBlank() ? Doubt.Why.BLANK : Doubt.Why.WORDS);
        } else if (items.size() != 1) {
            found.undecided(across, Doubt.Why.AMBIGUOUS);
        }
        if (!answer.lookingAt() || !FreeText.isEnglish(table.profile()) || table.profile().ndc().multiYear() || items.size() != 1
                || !table.profile().periods().reportsEndYear()) {
            return;
        }
        var row = items.getFirst().row(Progress.INDICATOR);
        var reference = amount(row, ColumnKey.of(Progress.REFERENCE));
        var target = amount(row, ColumnKey.of(Progress.TARGET_LEVEL));
        var end = new ColumnKey(Progress.YEAR, table.profile().periods().implementationTo());
        var value = table.profile().circumstances().cooperates() ? adjusted(table, row, end) : amount(row, end);
        if (reference.isEmpty() || target.isEmpty() || value.isEmpty()) {
            found.undecided(across, Doubt.Why.UNKNOWN_AMOUNT);
        }
        if (reference.isEmpty() || target.isEmpty() || value.isEmpty() || reference.get().compareTo(target.get()) == 0) {
            return;
        }
        var falls = target.get().compareTo(reference.get()) < 0;
        var isMet = falls ? value.get().compareTo(target.get()) <= 0 : value.get().compareTo(target.get()) >= 0;
        if (isMet != answer.group(1).equalsIgnoreCase("yes")) {
            found.at(across)
                    .says(isMet ? "met" : "missed", answer.group(1), Quantity.of(value.get()), Quantity.of(target.get()));
        }
    }

    /** The balance after corresponding adjustments, in the unit of the indicator. */
    private static Optional<BigDecimal> adjusted(TableView table, Row indicator, ColumnKey end) {
        var balance = table.table().row("balance");
        var unit = CarbonUnit.of(indicator);
        return unit.isEmpty() || CarbonUnit.of(balance).isEmpty()
                ? Optional.empty()
                : amount(balance, end).map(CarbonUnit.of(balance).get()::toKt).map(unit.get()::ofKt);
    }

    private static Optional<BigDecimal> amount(Row row, ColumnKey column) {
        return row.answer(column).orElse(null) instanceof Quantity.Amount amount ? Optional.of(amount.value()) : Optional.empty();
    }
}
