package org.ctfdesk.rule.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.derive.Derived;
import org.ctfdesk.derive.figure.CarbonUnit;
import org.ctfdesk.derive.figure.Result;
import org.ctfdesk.derive.figure.Sums;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.report.profile.Ndc;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Tolerance;

/**
 * Projections are not used to assess progress unless a projection is the declared baseline: MPGs, para. 93. Read off a
 * figure after the latest inventory year that is the total of a projection.
 */
public final class ProjectionAsProgress extends Rule.OfReport {
    static final Set<String> FORMS = Set.of(Indicators.FORM.id(), Progress.FORM.id(), Summary.FORM.id(), Projections.WITH_MEASURES.id(),
            Projections.WITH_ADDITIONAL_MEASURES.id(), Projections.WITHOUT_MEASURES.id());

    public ProjectionAsProgress() {
        super(error("T4-19", mpgs("93"))
                .reads(FORMS)
                .unless(report -> report.profile().ndc().type() == Ndc.TargetType.BELOW_BASELINE, NotApplicable.OTHER_TARGET_TYPE));
    }

    @Override
    public void check(Report report, Found found) {
        if (report.profile().ndc().type() == Ndc.TargetType.BELOW_BASELINE) {
            return;
        }
        for (var key : report.keysOf(Progress.FORM)) {
            for (var future : future(report, key)) {
                if (isProjected(report, future)) {
                    found.at(future.place()).with(future.answer())
                            .mendedBy(new Edit.SetAnswers("clear", List.of(new Edit.Change(future.place(), Optional.empty()))));
                }
            }
        }
    }

    /** The figures in CO2 eq. of an indicator for years that no inventory covers yet. */
    static List<Future> future(Report report, TableKey key) {
        var all = new ArrayList<Future>();
        for (var item : report.table(key).block(Progress.INDICATOR).items()) {
            var row = item.row(Progress.INDICATOR);
            CarbonUnit.of(row).ifPresent(unit -> row.answers().forEach((column, answer) -> {
                if (column.column().equals(Progress.YEAR) && column.year() > report.profile().periods().inventoryTo()
                        && answer instanceof Quantity.Amount amount) {
                    all.add(new Future(new Place(key, new RowKey(Progress.INDICATOR, item.id()), column), amount, unit));
                }
            }));
        }
        return all;
    }

    /** True where a scenario has that total in that year. */
    static boolean isProjected(Report report, Future future) {
        for (var form : List.of(Projections.WITH_MEASURES, Projections.WITH_ADDITIONAL_MEASURES, Projections.WITHOUT_MEASURES)) {
            var key = TableKey.of(form.id());
            var results = Derived.of(report, key);
            for (var line : List.of("totalWith", "totalWithout")) {
                var place = new Place(key, RowKey.of(line), new ColumnKey(Projections.PROJECTION, future.place().column().year()));
                var figure = report.answer(place).or(() -> Optional.ofNullable(results.get(place)).flatMap(Result::value))
                        .flatMap(Sums::figure);
                if (figure.isPresent() && figure.get().signum() != 0
                        && Tolerance.agree(future.answer().value(), future.unit().ofKt(figure.get()))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A figure for a year after the inventory. */
    record Future(Place place, Quantity.Amount answer, CarbonUnit unit) {}
}
