package org.ctfdesk.cli.article6;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.ctfdesk.account.standing.AccountingRow;
import org.ctfdesk.derive.figure.CarbonUnit;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Years;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.ledger.LevelsCsv;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Readings;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.report.profile.Circumstances;
import org.ctfdesk.report.profile.Circumstances.Method;
import org.ctfdesk.report.profile.Ndc;
import org.ctfdesk.report.profile.Party;
import org.ctfdesk.report.profile.Target;

/**
 * What table 4 follows from besides the ledger.
 *
 * @param iso3 the Party; "" where every line of the ledger is its own
 * @param latest the latest reporting year
 * @param metric the non-GHG metric; "" for t CO2 eq
 * @param unit of the rows of outcomes
 * @param levelsUnit of the levels and of the balance
 * @param targetLevel of the end year, or the budget of a multi-year NDC, in that unit
 */
record Article6Setting(String iso3, int from, int to, int latest, Method method, String metric, Readings readings, CarbonUnit unit,
        CarbonUnit levelsUnit, Optional<BigDecimal> targetLevel) {
    /** The one target of the report that is made. */
    static final String TARGET = "1";

    private static final TableKey TABLE = new TableKey(Progress.FORM.id(), TARGET);

    /** A report of this Party in memory, which holds the ledger and the levels, and nothing else. */
    Report report(List<Item> actions, List<Item> authorizations, Map<LevelsCsv.Column, SortedMap<Integer, Quantity>> levels) {
        var made = with(Authorizations.FORM, Authorizations.AUTHORIZATION, authorizations,
                with(Actions.FORM, Actions.ACTION, actions, Report.blank(profile())));
        var changes = new ArrayList<Edit.Change>();
        for (var row : AccountingRow.values()) {
            changes.add(new Edit.Change(new Place(TABLE, RowKey.of(row.line()), ColumnKey.of(Progress.UNIT)), Optional.of(unitOf(row))));
        }
        levels.forEach((column, years) -> years.forEach((year, level) -> changes.add(new Edit.Change(
                new Place(TABLE, RowKey.of(row(column).line()), new ColumnKey(Progress.YEAR, year)), Optional.of(level)))));
        targetLevel.ifPresent(level -> changes.addAll(target(level)));
        return new Edit.SetAnswers("type", changes).applyTo(made);
    }

    /** The target: the level of an indicator, or a budget in the row of the trajectory. */
    private List<Edit.Change> target(BigDecimal level) {
        if (method == Method.MULTI_YEAR) {
            return List.of(new Edit.Change(new Place(TABLE, RowKey.of(Progress.TRAJECTORY), new ColumnKey(Progress.YEAR, to)),
                    Optional.of(Quantity.of(level))));
        }
        var row = new RowKey(Progress.INDICATOR, TARGET);
        var named = Report.rosterPart(Progress.FORM.repeated(Progress.INDICATOR).orElseThrow());
        return List.of(
                new Edit.Change(new Place(TableKey.of(Indicators.FORM.id()), new RowKey(named, TARGET), ColumnKey.LABEL),
                        Optional.of(new Answer.Words(TARGET))),
                new Edit.Change(new Place(TABLE, row, ColumnKey.of(Progress.UNIT)), Optional.of(unitOf(AccountingRow.BALANCE))),
                new Edit.Change(new Place(TABLE, row, ColumnKey.of(Progress.TARGET_LEVEL)), Optional.of(Quantity.of(level))));
    }

    /** The years that table 4 has columns for. */
    List<Integer> years() {
        return profile().periods().of(Years.IMPLEMENTATION);
    }

    /** The row in which a level stands. */
    private AccountingRow row(LevelsCsv.Column column) {
        return switch (column) {
            case LEVEL -> metric.isEmpty() ? AccountingRow.EMISSIONS_COVERED : AccountingRow.OTHER_INDICATOR;
            case PORTION -> AccountingRow.EMISSIONS_PORTION;
            case TRAJECTORY -> method == Method.MULTI_YEAR ? AccountingRow.TRAJECTORY : AccountingRow.INDICATIVE_TRAJECTORY;
        };
    }

    private Answer unitOf(AccountingRow row) {
        if (!metric.isEmpty()) {
            return Answer.Choices.of(metric);
        }
        return Answer.Choices.of((AccountingRow.ofOutcomes().contains(row) ? unit : levelsUnit).option());
    }

    private Profile profile() {
        var usual = Profile.usual(new Party(iso3, iso3, true, false), Profile.nextDue(latest + 1), TARGET);
        var target = new Target(TARGET, TARGET, List.of());
        var multiYear = method == Method.MULTI_YEAR;
        return usual.with(usual.periods().withImplementationFrom(from).withImplementationTo(to).withInventoryTo(latest))
                .with(List.of(metric.isEmpty() ? target : target.inMetric(metric)))
                .with(Circumstances.USUAL.withCooperates(true).withMethod(method))
                .with(new Ndc(Ndc.TargetType.ABSOLUTE_REDUCTION, multiYear, multiYear ? from
                        : to, to, 0, 0, Ndc.Cooperation.YES, Set.of(), Set.of()))
                .with(readings);
    }

    private static Report with(Form form, String part, List<Item> items, Report report) {
        return new Edit.InsertItems(TableKey.of(form.id()), part, 0, items).applyTo(report);
    }
}
