package org.ctfdesk.excel.foreign;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ctfdesk.edit.Reason;
import org.ctfdesk.excel.foreign.words.CellReader;
import org.ctfdesk.excel.foreign.words.FootWords;
import org.ctfdesk.excel.foreign.words.Heads;
import org.ctfdesk.excel.foreign.words.Terms;
import org.ctfdesk.excel.foreign.words.Terms.Concept;
import org.ctfdesk.form.Column;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;

/** Places tables in which each row is an item that the Party names: 5, 10, 11, 12. */
final class ItemPlacer extends BlockPlacer {
    private static final TableKey ROSTER = TableKey.of(Indicators.FORM.id());

    private static final Pattern EMISSIONS = Pattern.compile("(?i)\\s*(?:GHG )?emissions?\\|");

    private static final Pattern SUBTOTAL = Pattern.compile("(?iU)\\s*(?:sub-?\\s?total|sous-?\\s?total|suma parcial"
            + "|total (?:of|for|de|des|du|del)\\b|подытог|промежуточн\\w+ итог|итого (?:по|в)\\b|всего (?:по|в)\\b|小计|المجموع الفرعي|مجموع فرعي)");

    private final String part;
    /** Ids given in this block: a second row of the same name is another item. */
    private final Set<String> given = new HashSet<>();
    /** The sector over the rows that follow, in a row of its own. */
    private Optional<SectorHeading> heading = Optional.empty();

    ItemPlacer(SheetWork sheet, Block block, TableKey table, Gathered gathered, CellReader reader, Corrections corrections) {
        super(sheet, block, table, gathered, reader, corrections);
        this.part = switch (block.form) {
            case "table5" -> "measure";
            case "table10" -> "keyIndicator";
            case "table11" -> "assumption";
            default -> "activity";
        };
    }

    @Override
    void row(int row) {
        var labelAt = labelAt(row);
        if (labelAt.isEmpty()) {
            return;
        }
        var label = label(row);
        var values = values(row, Optional.empty(), isPerCent(row));
        if (values.isEmpty()) {
            heading(row, labelAt.get(), label);
            return;
        }
        if (Terms.mayHold(Concept.TOTAL, label) && isTotal(label, values.size()) || isSubtotal(label, values)) {
            leave(row, false, Reason.of("foreign.reason.totalOfOwn", label));
            heading = Optional.empty(); // its group ends here
            return;
        }
        if (EMISSIONS.matcher(label).lookingAt()) {
            leave(row, true, Reason.of("foreign.reason.variable", label)); // what a model puts out is no parameter of it
            return;
        }
        var name = nameOf(label);
        var inRoster = block.form.equals("table10") ? gathered.item(ROSTER, Indicators.INDICATOR, name) : Optional.<String>empty();
        if (inRoster.isPresent() && given.add("indicator/" + inRoster.get())) {
            sheet.use(row, labelAt.get());
            enter(values, new RowKey("indicator", inRoster.get()));
            return;
        }
        var known = gathered.item(table, part, name).filter(id -> given.add(id) && fits(values, id));
        var id = known.orElseGet(() -> gathered.newItem(table, part, name));
        given.add(id);
        var key = new RowKey(part, id);
        name(row, labelAt.get(), new Place(table, key, ColumnKey.of(Column.LABEL)), name);
        enter(values, key);
        var sectors = ColumnKey.of(Measures.SECTORS);
        if (heading.isPresent() && known.isEmpty() && values.stream().noneMatch(cell -> cell.column().equals(sectors))) {
            gathered.add(heading.get().origin(), new Place(table, key, sectors), heading.get().read());
        }
    }

    private static boolean isTotal(String label, int values) {
        var parsed = Terms.parse(label);
        return parsed.has(Concept.TOTAL) && (parsed.isKnown() || values <= 3);
    }

    /** The sum over a group of rows; a measure has words beside its figures. */
    private boolean isSubtotal(String label, List<Cell> values) {
        return block.form.equals("table5") && SUBTOTAL.matcher(label).lookingAt()
                && values.stream().flatMap(cell -> cell.read().figure().readings().stream())
                .allMatch(each -> each.answer().filter(answer -> !(answer instanceof Quantity)).isEmpty());
    }

    /** A row with a name alone: a heading within the table, or an item of which nothing is said. */
    private void heading(int row, int column, String label) {
        var isAlone = grid.columns(row).length == 1;
        if (part.equals(Measures.MEASURE) && FootWords.note(label).isEmpty()) {
            heading = isAlone ? SectorHeading.of(sheet.origin(row, column), label) : Optional.empty();
            if (heading.isPresent()) {
                sheet.use(row, column);
                return;
            }
        }
        if (Terms.parse(label).isKnown() || !Heads.of(label).isEmpty()) {
            sheet.use(row, column);
            return;
        }
        if (isAlone && grid.mergeAt(row, column).filter(merge -> merge.lastColumn() > merge.column()).isEmpty()
                && !label.strip().endsWith(":") && FootWords.note(label).isEmpty()) {
            leave(row, true, Reason.of("foreign.reason.nameAlone"));
        }
    }

    /** True where an item of the same name says nothing else: a team's part of it. */
    private boolean fits(List<Cell> values, String id) {
        return values.stream().noneMatch(cell -> gathered.says(new Place(table, new RowKey(part, id), cell.column()),
                cell.read().figure()));
    }
}
