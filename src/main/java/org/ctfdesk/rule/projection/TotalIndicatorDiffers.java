package org.ctfdesk.rule.projection;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.ctfdesk.derive.figure.CarbonUnit;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.KeyIndicators;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Figures;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.RoundedSum;
import org.ctfdesk.rule.RowUnit;
import org.ctfdesk.rule.Rule;

/**
 * An indicator whose latest level is a total of table 7 is projected as that total, or as that of another scenario
 * (suspected: the scope is inferred from the level): MPGs, para. 97.
 */
public final class TotalIndicatorDiffers extends Rule.OfReport {
    private static final RowUnit KILOTONS = new RowUnit(CarbonUnit.KT.option());

    public TotalIndicatorDiffers() {
        super(warning("T10-04", mpgs("97"))
                .reads(Scenarios.ADDITIONAL, Scenarios.WITHOUT, Indicators.FORM.id())
                .comparing(KeyIndicators.FORM.id(), Scenarios.WITH));
    }

    @Override
    public void check(Report report, Found found) {
        var scenarios = Stream.of(Scenarios.WITH, Scenarios.ADDITIONAL, Scenarios.WITHOUT).map(form -> Figures.of(report, form)).toList();
        var recent = Scenarios.recent(report.profile());
        for (var row : Tracked.all(report)) {
            var shift = row.unit().map(unit -> unit.shiftTo(KILOTONS)).orElse(OptionalInt.empty());
            var level = shift.isEmpty() ? Optional.<RoundedSum>empty() : inKilotons(row, recent, shift.getAsInt());
            if (level.filter(each -> each.value().signum() != 0).isPresent()) {
                var totals = Scenarios.TOTALS.stream()
                        .filter(total -> scenarios.getFirst().figure(total, recent).filter(level.get()::agreesWith).isPresent())
                        .toList();
                if (!totals.isEmpty()) {
                    mixed(row, report, shift.getAsInt(), totals, scenarios, found);
                }
                for (var column : totals.isEmpty() ? List.<ColumnKey>of() : Scenarios.projected(report.profile())) {
                    check(row, column, shift.getAsInt(), totals, scenarios, found);
                }
            }
        }
    }

    /** In most years the figure is the total of one scenario, and in another year that of another. */
    private static void mixed(Tracked row, Report report, int shift, List<String> totals, List<Figures> scenarios, Found found) {
        var fits = scenarios.stream().map(scenario -> Scenarios.projected(report.profile()).stream().filter(column ->
                inKilotons(row, column, shift).filter(given -> isTotal(scenario, totals, column, given)).isPresent()).toList()).toList();
        var best = fits.stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
        if (best.size() < 2 || fits.stream().filter(each -> each.size() == best.size()).count() > 1) {
            return;
        }
        fits.stream().flatMap(List::stream).distinct().filter(column -> !best.contains(column)).findFirst().ifPresent(column -> {
            var meant = scenarios.get(fits.indexOf(best)).figure(totals.getFirst(), column);
            meant.ifPresent(total -> found.at(row.place(column)).says("scenario", row.answers().answer(column).orElseThrow(),
                    RowUnit.shifted(total.quantity(), -shift)));
        });
    }

    private static boolean isTotal(Figures scenario, List<String> totals, ColumnKey column, RoundedSum given) {
        return totals.stream().anyMatch(total -> scenario.figure(total, column).filter(given::agreesWith).isPresent());
    }

    private static void check(Tracked row, ColumnKey column, int shift, List<String> totals, List<Figures> scenarios, Found found) {
        var given = inKilotons(row, column, shift);
        var expected = scenarios.getFirst().figure(totals.getFirst(), column);
        if (given.isEmpty() || expected.isEmpty()
                || scenarios.stream().anyMatch(scenario -> totals.stream().anyMatch(
                        total -> scenario.figure(total, column).filter(given.get()::agreesWith).isPresent()))) {
            return;
        }
        var place = row.place(column);
        var total = RowUnit.shifted(expected.get().quantity(), -shift);
        found.at(place).with(row.answers().answer(column).orElseThrow(), total)
                .mendedBy(new Edit.SetAnswers("takeOtherTable", List.of(new Edit.Change(place, Optional.of(total)))));
    }

    private static Optional<RoundedSum> inKilotons(Tracked row, ColumnKey column, int shift) {
        return RoundedSum.of(row.answers().answer(column).map(answer -> RowUnit.shifted(answer, shift)));
    }
}
