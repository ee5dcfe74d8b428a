package org.ctfdesk.rule.last;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.ctfdesk.form.ndc.Definitions;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Rule;

/**
 * Scope, definition of an indicator, metric and guidelines that are told in wholly other words than in the last report, while no row
 * that is there for it tells of a change (a reminder): MPGs, paras. 64(g), 73 and 76(b). What was only reworded keeps half of its words.
 */
public final class MeaningChanged extends Rule.OfReport {
    private static final int LEAST_WORDS = 4;
    private static final Set<String> BALANCE = Set.of("net", "gross", "removals", "sinks", "excluding", "lulucf", "nettes", "netas");
    private static final Set<String> REPORTS = Set.of("second", "third", "fourth", "fifth", "sixth", "sar", "tar", "ar4", "ar5", "ar6",
            "1996", "2006");

    public MeaningChanged() {
        super(info("OWN-140", mpgs("76(b)")).reads(Description.FORM, Definitions.FORM, Methodologies.FORM, Indicators.FORM)
                .unless(SinceLast::notApplicable));
    }

    @Override
    public void check(Report report, Found found) {
        var scope = new Place(TableKey.of(Description.FORM.id()), RowKey.of("scope"), ColumnKey.of(Description.DESCRIPTION));
        SinceLast.of(report, scope, found).ifPresent(since -> {
            var isUpdated = isNew(row(report, Description.FORM.id(), Description.UPDATES), row(since.last(), Description.FORM.id(),
                    Description.UPDATES), Description.DESCRIPTION);
            if (!isUpdated && isOther(row(report, Description.FORM.id(), "scope"), row(since.last(), Description.FORM.id(), "scope"),
                    Description.DESCRIPTION, true)) {
                found.at(scope).says("scope");
            }
            if (isTold(report, since.last())) {
                return;
            }
            for (var line : new String[] {"metrics", "guidelines", "conditions", "targetMethod"}) {
                if (isOther(row(report, Methodologies.FORM.id(), line), row(since.last(), Methodologies.FORM.id(), line),
                        Methodologies.DESCRIPTION)) {
                    found.at(Place.of(Methodologies.FORM.id(), line, Methodologies.DESCRIPTION)).says("method");
                }
            }
            var definitions = TableKey.of(Definitions.FORM.id());
            since.before(TableKey.of(Indicators.FORM.id()), Indicators.INDICATOR).forEach((id, before) -> {
                var now = report.table(definitions).block("indicator").item(id).map(item -> item.row("indicator")).orElse(Row.EMPTY);
                var then = since.last().table(definitions).block("indicator").item(before.id()).map(item -> item.row("indicator"))
                        .orElse(Row.EMPTY);
                if (isOther(now, then, Definitions.DEFINITION) || isOtherBalance(now, then)) {
                    found.at(new Place(definitions, new RowKey("indicator", id), ColumnKey.of(Definitions.DEFINITION))).says("definition");
                }
            });
            for (var part : new String[] {"sector", "category", "other"}) {
                since.before(definitions, part).forEach((id, before) -> {
                    var now = report.table(definitions).block(part).item(id).map(item -> item.row(part)).orElse(Row.EMPTY);
                    if (isOther(now, before.row(part), Definitions.DEFINITION, true)) {
                        found.at(new Place(definitions, new RowKey(part, id), ColumnKey.of(Definitions.DEFINITION))).says("definition");
                    }
                });
            }
        });
    }

    /** Few words make an indicator of net emissions one of gross emissions. */
    private static boolean isOtherBalance(Row now, Row then) {
        var is = words(now, Definitions.DEFINITION);
        var was = words(then, Definitions.DEFINITION);
        is.retainAll(BALANCE);
        was.retainAll(BALANCE);
        return !now.isEmpty() && !then.isEmpty() && !is.equals(was);
    }

    /** True where a row of technical changes says something that it did not say. */
    private static boolean isTold(Report report, Report last) {
        return Arrays.stream(new String[] {"inventoryCorrections", "accuracy", "transparentChanges"}).anyMatch(line ->
                isNew(row(report, Methodologies.FORM.id(), line), row(last, Methodologies.FORM.id(), line), Methodologies.DESCRIPTION));
    }

    private static Row row(Report report, String form, String line) {
        return report.table(form).row(line);
    }

    private static boolean isNew(Row now, Row then, String column) {
        var said = FreeText.words(now, column).map(FreeText::name).orElse("");
        return !said.isBlank() && !said.equals(FreeText.words(then, column).map(FreeText::name).orElse(""));
    }

    private static boolean isOther(Row now, Row then, String column) {
        return isOther(now, then, column, false);
    }

    /** The assessment reports that are named, by their ordinals. */
    private static Set<String> reports(Set<String> words) {
        var named = new HashSet<>(words);
        named.retainAll(REPORTS);
        return named;
    }

    private static boolean isOther(Row now, Row then, String column, boolean isScope) {
        var is = words(now, column);
        var was = words(then, column);
        if (is.isEmpty() || was.isEmpty() || Math.max(is.size(), was.size()) < LEAST_WORDS) {
            return false;
        }
        var both = new HashSet<>(is);
        both.retainAll(was);
        if (column.equals(Methodologies.DESCRIPTION) && !reports(is).isEmpty() && !reports(was).isEmpty()
                && !reports(is).equals(reports(was))) {
            return true;
        }
        // a scope that lists half of what it did is another, though the words are the same
        return 2 * both.size() < (isScope ? Math.max(is.size(), was.size()) : Math.min(is.size(), was.size()));
    }

    private static Set<String> words(Row row, String column) {
        var words = new HashSet<String>();
        FreeText.words(row, column).map(FreeText::name).filter(text -> !text.isEmpty())
                .ifPresent(text -> words.addAll(Arrays.asList(text.split(" "))));
        return words;
    }
}
