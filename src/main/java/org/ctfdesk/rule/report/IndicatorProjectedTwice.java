package org.ctfdesk.rule.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.KeyIndicators;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Rule;

/**
 * An indicator is one thing in all tables: follows from MPGs, paras. 65-77 and 97, where a further key indicator of table 10 has
 * the letters of an indicator of table 1, which has a row there already.
 */
public final class IndicatorProjectedTwice extends Rule.OfReport {
    private static final TableKey TABLE = TableKey.of(KeyIndicators.FORM.id());

    public IndicatorProjectedTwice() {
        super(error("X-01", mpgs("97")).comparing(Indicators.FORM, KeyIndicators.FORM));
    }

    @Override
    public void check(Report report, Found found) {
        var indicators = new HashMap<String, Item>();
        for (var item : report.table(Indicators.FORM.id()).block(Indicators.INDICATOR).items()) {
            indicators.putIfAbsent(letters(name(item, Indicators.INDICATOR)), item);
        }
        indicators.remove("");
        for (var item : report.table(TABLE).block(KeyIndicators.KEY_INDICATOR).items()) {
            var name = name(item, KeyIndicators.KEY_INDICATOR);
            var indicator = indicators.get(letters(name));
            if (indicator == null) {
                continue;
            }
            var place = new Place(TABLE, new RowKey(KeyIndicators.KEY_INDICATOR, item.id()), ColumnKey.LABEL);
            joined(report, item, indicator.id()).ifPresentOrElse(
                    remedy -> found.at(place).with(name, name(indicator, Indicators.INDICATOR)).mendedBy(remedy),
                    () -> found.at(place).with(name, name(indicator, Indicators.INDICATOR)));
        }
    }

    /** The row's answers in the row of the indicator; nothing where that says something else. */
    private static Optional<Edit> joined(Report report, Item item, String indicator) {
        var there = report.table(TABLE).block(KeyIndicators.INDICATOR).item(indicator).map(same -> same.row(KeyIndicators.INDICATOR))
                .orElse(Row.EMPTY);
        var changes = new ArrayList<Edit.Change>();
        for (var entry : item.row(KeyIndicators.KEY_INDICATOR).answers().entrySet()) {
            if (entry.getKey().equals(ColumnKey.LABEL)) {
                continue;
            }
            var before = there.answer(entry.getKey());
            if (before.isPresent() && !before.get().equals(entry.getValue()) || entry.getValue() instanceof Answer.Unread
                    || isAnotherUnit(report, indicator, entry)) {
                return Optional.empty();
            }
            changes.add(new Edit.Change(
                    new Place(TABLE, new RowKey(KeyIndicators.INDICATOR, indicator), entry.getKey()), Optional.of(entry.getValue())));
        }
        return Optional.of(new Edit.Together("joinIndicator", List.of(new Edit.SetAnswers("joinIndicator", changes),
                new Edit.RemoveItems(TABLE, KeyIndicators.KEY_INDICATOR, Set.of(item.id())))));
    }

    /** In table 4 the indicator stands in another unit: joined, the two tables would contradict each other. */
    private static boolean isAnotherUnit(Report report, String indicator, Map.Entry<ColumnKey, Answer> entry) {
        return entry.getKey().column().equals(KeyIndicators.UNIT)
                && report.keysOf(Progress.FORM).stream()
                        .flatMap(key -> report.answer(new Place(key, new RowKey(Progress.INDICATOR, indicator), entry.getKey())).stream())
                        .anyMatch(unit -> !unit.equals(entry.getValue()));
    }

    private static String name(Item item, String line) {
        return FreeText.words(item.row(line), ColumnKey.LABEL.column()).orElse("");
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("green\\s*-?house[\\s-]+gas(?:es)?", "ghg").replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
