package org.ctfdesk.excel.foreign;

import java.util.List;
import java.util.Optional;
import org.ctfdesk.edit.Reason;
import org.ctfdesk.excel.foreign.grid.GridCell;
import org.ctfdesk.excel.foreign.words.CellReader;
import org.ctfdesk.excel.foreign.words.Labels;
import org.ctfdesk.form.Column;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;

/** Places the tables in words, whose rows the decision names: the description and tables 1 to 4. */
final class LinePlacer extends BlockPlacer {
    private static final TableKey ROSTER = TableKey.of(Indicators.FORM.id());

    /** The indicator of table 1 that the rows belong to. */
    private Optional<String> current = Optional.empty();
    private String section = "";
    /** The line of the form above: below the target the Party may have added rows for conditional targets. */
    private String last = "";
    private boolean afterIndicators;

    LinePlacer(SheetWork sheet, Block block, TableKey table, Gathered gathered, CellReader reader, Corrections corrections) {
        super(sheet, block, table, gathered, reader, corrections);
    }

    @Override
    void row(int row) {
        var labelAt = labelAt(row);
        if (labelAt.isEmpty()) {
            return;
        }
        var label = label(row);
        var found = Labels.of(block.form, label).or(() -> loosely(row, labelAt.get(), label));
        if (found.isPresent()) {
            sheet.use(row, labelAt.get());
            line(row, found.get(), label);
            return;
        }
        if (label.strip().startsWith("{") && values(row, Optional.empty(), false).isEmpty()) {
            sheet.use(row, labelAt.get()); // a placeholder nobody filled
            return;
        }
        named(row, labelAt.get(), label);
    }

    /** A line by the stems of its label: in table 2 a heading with nothing beside it, in the others a line with something. */
    private Optional<String> loosely(int row, int column, String label) {
        var isHeading = block.form.equals("table2");
        var found = block.columns.keySet().stream().noneMatch(below(row)) == isHeading ? Labels.loosely(block.form, label)
                : Optional.<String>empty();
        if (block.form.equals("table1") && current.isEmpty()) {
            return Optional.empty(); // an indicator may bear the name of a line
        }
        found.ifPresent(line -> gathered.remark(sheet.origin(row, column), false, Reason.of("foreign.reason.lineByStem", label)));
        return found;
    }

    private void line(int row, String id, String label) {
        last = id;
        var line = form.line(id);
        if (line.isEmpty()) {
            section = id; // a heading
            afterIndicators |= !id.equals("indicators") && block.form.equals("table4");
            return;
        }
        afterIndicators |= block.form.equals("table4");
        if (line.get().spanning().isPresent()) {
            across(row, line.get(), label);
            return;
        }
        var repeated = form.repeatedOf(id);
        if (repeated.isEmpty()) {
            enter(unjoined(row, line.get(), values(row, line, isPerCent(row))), RowKey.of(id));
            return;
        }
        if (current.isPresent()) {
            enter(values(row, line, false), new RowKey(id, current.get()));
        } else if (!values(row, line, false).isEmpty()) {
            leave(row, true, Reason.of("foreign.reason.noIndicator"));
        }
    }

    /**
     * Four lines of table 4 have one cell where the others have two: what stands there belongs to the first year, for the line
     * has nothing else.
     */
    private List<Cell> unjoined(int row, Part.Line line, List<Cell> values) {
        var joined = line.print().joined();
        var next = block.columns.entrySet().stream().filter(entry -> entry.getValue().column().equals(joined)).findFirst()
                .flatMap(first -> block.columns.tailMap(first.getKey() + 1).entrySet().stream().findFirst());
        if (joined.isEmpty() || next.isEmpty() || grid.cell(row, next.get().getKey()).isPresent()) {
            return values;
        }
        var column = new ColumnKey(next.get().getValue().column(), next.get().getValue().year());
        return values.stream().map(cell -> {
            if (!cell.column().column().equals(joined)) {
                return cell;
            }
            var isOne = grid.mergeAt(row, cell.at()).filter(merge -> merge.lastColumn() > merge.column()).isPresent();
            var read = isOne ? cell.read().figure() : cell.read().figure().doubted(Reason.of("foreign.reason.joined"));
            return new Cell(cell.origin(), column, new CellReader.Read(read, cell.read().marks()), row, cell.at());
        }).toList();
    }

    /** One answer across all columns: all that stands in the row. */
    private void across(int row, Part.Line line, String label) {
        var text = new StringBuilder();
        var at = -1;
        for (var column : grid.columns(row)) {
            if (!sheet.isUsed(row, column) && column >= block.firstColumn && column <= block.lastColumn) {
                at = at < 0 ? column : at;
                text.append(text.isEmpty() ? "" : "\n").append(CellReader.text(grid.cell(row, column).orElseThrow()));
                sheet.use(row, column);
            }
        }
        if (at >= 0) {
            var cell = reader.read(GridCell.words(text.toString()), Kind.TEXT, false, Optional.empty());
            enter(new Cell(sheet.origin(row, at), ColumnKey.ACROSS, cell, row, at),
                    new Place(table, RowKey.of(line.id()), ColumnKey.ACROSS));
        }
    }

    /** A row that the Party named. */
    private void named(int row, int labelColumn, String label) {
        var values = values(row, Optional.empty(), isPerCent(row));
        var name = nameOf(label);
        switch (block.form) {
            case "table1" -> {
                if (label.length() < 400) {
                    current = Optional.of(indicator(row, labelColumn, name));
                    if (isFollowedByReference(row)) {
                        leave(row, true, Reason.of("foreign.reason.besideName"));
                    } else {
                        enter(values, new RowKey("reference", current.get()));
                    }
                }
            }
            case "table2" -> definition(row, labelColumn, name, values);
            case "table4" -> progress(row, labelColumn, name, values);
            default -> {
                if (block.form.equals(Description.FORM.id()) && last.equals(Description.TARGET) && !values.isEmpty()) {
                    own(row, labelColumn, Description.CONDITIONAL, name, values);
                } else if (!values.isEmpty()) {
                    leave(row, true, Reason.of("foreign.reason.lineUnknown", form.number().isEmpty() ? "" : form.number()));
                }
            }
        }
    }

    /** True where the row below says itself what the reference is: then what stands beside the name is something else. */
    private boolean isFollowedByReference(int row) {
        var next = row + 1;
        while (next < block.endRow && grid.columns(next).length == 0) {
            next++;
        }
        return next < block.endRow && Labels.of(block.form, label(next)).equals(Optional.of("reference"))
                && block.columns.keySet().stream().anyMatch(below(next));
    }

    private java.util.function.Predicate<Integer> below(int row) {
        return column -> grid.cell(row, column).isPresent();
    }

    /** The indicator of that name in table 1, made where there is none. */
    private String indicator(int row, int column, String name) {
        var known = gathered.item(ROSTER, Indicators.INDICATOR, name);
        if (known.isPresent() && !block.form.equals("table1")) {
            sheet.use(row, column);
            return known.get();
        }
        var id = known.orElseGet(() -> gathered.newItem(ROSTER, Indicators.INDICATOR, name));
        name(row, column, new Place(ROSTER, new RowKey(Indicators.INDICATOR, id), ColumnKey.of(Column.LABEL)), name);
        return id;
    }

    private void definition(int row, int column, String name, List<Cell> values) {
        if (values.isEmpty()) {
            return;
        }
        var isIndicator = section.isEmpty() || section.equals("forIndicators");
        if (isIndicator && gathered.item(ROSTER, Indicators.INDICATOR, name).isPresent()) {
            enter(values, new RowKey("indicator", indicator(row, column, name)));
            return;
        }
        var part = switch (section) {
            case "forSectors" -> "sector";
            case "forCoBenefits" -> "coBenefit";
            case "forIndicators" -> "indicator";
            default -> "other";
        };
        if (part.equals("indicator")) {
            enter(values, new RowKey(part, indicator(row, column, name)));
        } else {
            own(row, column, part, name, values);
        }
    }

    private void progress(int row, int column, String name, List<Cell> values) {
        if (values.isEmpty()) {
            return;
        }
        if (afterIndicators) {
            leave(row, true, Reason.of("foreign.reason.lineUnknown", form.number()));
            return;
        }
        var known = gathered.item(ROSTER, Indicators.INDICATOR, name);
        var hasTarget = values.stream().map(cell -> cell.column().column())
                .anyMatch(id -> id.equals("targetLevel") || id.equals("targetYear") || id.equals("progress"));
        var isFirst = current.isEmpty();
        // where table 1 lists the indicators, all other rows support them
        if (known.isPresent() || !gathered.isListed() && (hasTarget || isFirst)) {
            current = Optional.of(indicator(row, column, name));
            enter(values, new RowKey("indicator", current.get()));
        } else {
            own(row, column, "supporting", name, values);
        }
    }

    private void own(int row, int column, String part, String name, List<Cell> values) {
        var id = gathered.item(table, part, name).orElseGet(() -> gathered.newItem(table, part, name));
        var key = new RowKey(part, id);
        name(row, column, new Place(table, key, ColumnKey.of(Column.LABEL)), name);
        enter(values, key);
    }
}
