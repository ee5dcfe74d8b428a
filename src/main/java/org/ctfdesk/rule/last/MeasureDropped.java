package org.ctfdesk.rule.last;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Block;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.Table;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Rule;

/**
 * A measure of the last report is still in table 5, or named below it as no longer in place: MPGs, para. 87, suspected where
 * neither names nor answers show which measure it is now.
 */
public final class MeasureDropped extends Rule.OfReport {
    /** A measure that was renamed has kept one of these. */
    private static final Set<String> DESCRIPTIVE = Set.of("description", "objectives", "entities", Measures.START_YEAR);

    public MeasureDropped() {
        super(warning("T5-17", mpgs("87"))
                .reads(Measures.FORM)
                .ofMeasures(ColumnKey.LABEL.column(), "description", "objectives", "entities", Measures.START_YEAR)
                .unless(SinceLast::notApplicable));
    }

    @Override
    public void check(Report report, Found found) {
        var table = TableKey.of(Measures.FORM.id());
        var block = report.table(table).block(Measures.MEASURE);
        if (block.isEmpty()) {
            return; // that nothing is listed is said elsewhere
        }
        SinceLast.of(report, new Place(Report.footOf(table), RowKey.of(Foot.BOX), ColumnKey.of(Foot.TEXT)), found).ifPresent(since -> {
            var kept = new HashSet<String>();
            var names = new HashSet<String>();
            since.before(table, Measures.MEASURE, DESCRIPTIVE).values().forEach(item -> kept.add(item.id()));
            block.items().forEach(item -> names.add(name(item))); // two of one name are one that is still there
            var below = below(report.table(Report.footOf(table)));
            for (var item : since.last().table(table).block(Measures.MEASURE).items()) {
                var name = name(item);
                if (!kept.contains(item.id()) && !names.contains(name) && !name.isEmpty() && !below.contains(" " + name + " ")) {
                    found.at(new Place(Report.footOf(table), RowKey.of(Foot.BOX), ColumnKey.of(Foot.TEXT)))
                            .with(written(item).strip()).mendedBy(again(block, item));
                }
            }
        });
    }

    private static String written(Item item) {
        return FreeText.words(item.row(Measures.MEASURE), ColumnKey.LABEL.column()).orElse("");
    }

    private static String name(Item item) {
        return FreeText.name(written(item));
    }

    /** What footnotes and documentation box say, as names are compared. */
    private static String below(Table foot) {
        var all = new StringBuilder(" ");
        FreeText.words(foot.row(Foot.BOX), Foot.TEXT).ifPresent(text -> all.append(FreeText.name(text)).append(' '));
        foot.block(Foot.FOOTNOTE).items().forEach(note ->
                FreeText.words(note.row(Foot.FOOTNOTE), Foot.TEXT).ifPresent(text -> all.append(FreeText.name(text)).append(' ')));
        return all.toString();
    }

    /** The measure as it was, without its estimates and what could not be read. */
    private static Edit again(Block block, Item item) {
        var row = Row.EMPTY;
        for (var answer : item.row(Measures.MEASURE).answers().entrySet()) {
            row = answer.getKey().year() == 0 && !(answer.getValue() instanceof Answer.Unread)
                    ? row.with(answer.getKey(), Optional.of(answer.getValue())) : row;
        }
        var id = block.item(item.id()).isEmpty() ? item.id() : block.nextId();
        return new Edit.InsertItems(TableKey.of(Measures.FORM.id()), Measures.MEASURE, block.size(),
                List.of(Item.blank(id).with(Measures.MEASURE, row)));
    }
}
