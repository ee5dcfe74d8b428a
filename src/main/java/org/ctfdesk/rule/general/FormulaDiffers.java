package org.ctfdesk.rule.general;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctfdesk.derive.figure.Result;
import org.ctfdesk.derive.figure.Sums;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Formula;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.TableView;
import org.ctfdesk.rule.Tolerance;

/**
 * A figure typed into a computed cell is what the formula gives: MPGs, paras. 47-50 and 100 for totals, 2/CMA.3, annex,
 * para. 23 for ITMOs; what follows from the ledger has rules of its own. Addends that were rounded are
 * allowed for; ITMOs are counted in whole units, so their sums are exact.
 */
public final class FormulaDiffers extends Rule.OfTable {
    public FormulaDiffers() {
        super(error("FORM-04", article6("23")).on(form -> form.hasFormulas()));
    }

    @Override
    public void check(TableView table, Found found) {
        table.results().entrySet().stream()
                .filter(entry -> !(entry.getValue().formula() instanceof Formula.Accounting accounting) || accounting.step().isSum())
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Place::row).thenComparing(Place::column)))
                .forEach(entry -> typed(table, entry.getKey()).ifPresent(answer -> check(entry.getKey(), answer, entry.getValue(), found)));
    }

    private static void check(Place place, Answer typed, Result result, Found found) {
        var given = Sums.figure(typed);
        var computed = result.value().flatMap(Sums::figure);
        if (given.isEmpty() || computed.isEmpty()) {
            var isBlank = given.isPresent() && result.blocking().stream().allMatch(term -> term.answer().isEmpty());
            found.undecided(given.isEmpty() ? place : result.blocking().getFirst().place(), isBlank ? Doubt.Why.BLANK
                    : Doubt.Why.UNKNOWN_AMOUNT);
            return;
        }
        var agrees = result.formula().isExact()
                ? given.get().compareTo(computed.get()) == 0
                : Tolerance.allows(given.get(), computed.get(), result.terms().size());
        if (!agrees) {
            var take = new Edit.SetAnswers("takeComputed", List.of(new Edit.Change(place, Optional.empty())));
            var asked = isLeftOut(result, given.get().subtract(computed.get())) ? found.at(place).as(Severity.WARNING) : found.at(place);
            asked.with(typed, result.value().orElseThrow(), result.formula().source().cited()).mendedBy(take);
        }
    }

    /**
     * True where the difference may be that of a row included elsewhere: into which row its amount went nobody can see, and it may be
     * in no row of this total. It adds what it has the sign of, and no more than all other rows have together (an engineering choice).
     */
    private static boolean isLeftOut(Result result, BigDecimal difference) {
        var most = result.terms().stream().flatMap(term -> Sums.figure(term).stream()).map(BigDecimal::abs)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return difference.abs().compareTo(most) <= 0 && result.terms().stream().filter(Sums::isElsewhere)
                .anyMatch(term -> mayBeASink(term.place().row()) || term.sign() == difference.signum());
    }

    /** Removals are negative; rows that a Party names itself may hold some. */
    private static boolean mayBeASink(RowKey row) {
        return row.isRepeated() || row.line().equals("lulucf") || row.line().endsWith("With") || row.line().endsWith("Including");
    }

    private static Optional<Answer> typed(TableView table, Place place) {
        var part = place.row().isRepeated()
                ? table.form().repeatedOf(place.row().line()).map(repeated -> repeated.id()).orElse("")
                : "";
        return table.table().answer(part, place.row(), place.column());
    }
}
