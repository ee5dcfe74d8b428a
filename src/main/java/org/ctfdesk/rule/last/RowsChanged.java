package org.ctfdesk.rule.last;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.ndc.Assumptions;
import org.ctfdesk.form.ndc.Definitions;
import org.ctfdesk.form.ndc.KeyIndicators;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.form.ndc.ResponseMeasures;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Rule;

/**
 * Rows that the Party named in the last report, beside table 4's indicators, in tables 10 and 11: one that is gone, and a year reported
 * before that has another figure (a reminder); MPGs, paras. 76(b), 96 and 97.
 */
public final class RowsChanged extends Rule.OfReport {
    private static final String SUPPORTING = "supporting";

    public RowsChanged() {
        super(info("OWN-141", mpgs("76(b)")).reads(Progress.FORM, KeyIndicators.FORM, Assumptions.FORM, ResponseMeasures.FORM,
                Definitions.FORM).unless(SinceLast::notApplicable));
    }

    @Override
    public void check(Report report, Found found) {
        SinceLast.of(report, new Place(report.keysOf(Progress.FORM).getFirst(), new RowKey(SUPPORTING, "1"), ColumnKey.LABEL), found)
                .ifPresent(since -> {
                    report.keysOf(Progress.FORM).forEach(table -> check(report, since, table, SUPPORTING, found));
                    check(report, since, key(KeyIndicators.FORM), KeyIndicators.KEY_INDICATOR, found);
                    check(report, since, key(Assumptions.FORM), Assumptions.ASSUMPTION, found);
                    check(report, since, key(ResponseMeasures.FORM), ResponseMeasures.ACTIVITY, found);
                    List.of("sector", "category", "other")
                            .forEach(part -> check(report, since, key(Definitions.FORM), part, found));
                });
    }

    private static void check(Report report, SinceLast since, TableKey table, String part, Found found) {
        var block = report.table(table).block(part);
        var before = since.before(table);
        if (block.isEmpty() || before.isEmpty()) {
            return;
        }
        var notes = new NewNotes(report, table, since.last(), before.get());
        var kept = new HashSet<String>();
        for (var item : block.items()) {
            old(since, before.get(), part, item).ifPresent(old -> {
                kept.add(old.id());
                figure(table, part, item, old, notes, found);
            });
        }
        since.last().table(before.get()).block(part).items().stream()
                .filter(old -> !kept.contains(old.id()) && name(old, part).isPresent() && block.item(old.id()).filter(same ->
                        keeps(same, old, part)).isEmpty())
                .findFirst()
                .ifPresent(old -> found.at(new Place(table, new RowKey(part, block.items().getFirst().id()), ColumnKey.LABEL))
                        .says("gone", FreeText.words(old.row(part), ColumnKey.LABEL.column()).orElse("").strip()));
    }

    private static Optional<Item> old(SinceLast since, TableKey before, String part, Item item) {
        return name(item, part).flatMap(name -> since.last().table(before).block(part).items().stream()
                .filter(old -> name(old, part).filter(name::equals).isPresent()).findFirst());
    }

    /** Renamed, and some figure the same. */
    private static boolean keeps(Item now, Item old, String part) {
        return old.row(part).answers().entrySet().stream().anyMatch(entry -> entry.getValue() instanceof Quantity.Amount
                && now.row(part).answer(entry.getKey()).filter(answer -> SinceLast.isSame(answer, entry.getValue())).isPresent());
    }

    /** Projections may change from report to report; what a past year was does not. */
    private static void figure(TableKey table, String part, Item now, Item old, NewNotes notes, Found found) {
        for (var entry : old.row(part).answers().entrySet()) {
            var column = entry.getKey();
            var isPast = column.column().equals(Progress.YEAR) || column.column().equals(Progress.REFERENCE);
            var answer = now.row(part).answer(column);
            var then = SinceLast.inUnitOf(now.row(part), old.row(part), entry.getValue());
            if (isPast && answer.orElse(null) instanceof Quantity is && then.orElse(null) instanceof Quantity was
                    && !SinceLast.isSame(is, was) && !notes.explain(is, column.year())) {
                found.at(new Place(table, new RowKey(part, now.id()), column)).says("figure", was.citing(List.of()), is.citing(List.of()));
                return;
            }
        }
    }

    private static Optional<String> name(Item item, String part) {
        return FreeText.words(item.row(part), ColumnKey.LABEL.column()).map(FreeText::name).filter(name -> !name.isEmpty());
    }

    private static TableKey key(Form form) {
        return TableKey.of(form.id());
    }
}
