package org.ctfdesk.excel.submission;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.util.CellReference;
import org.ctfdesk.derive.article6.TableFour;
import org.ctfdesk.excel.book.CellText;
import org.ctfdesk.excel.submission.plan.SheetPlan;
import org.ctfdesk.form.Units;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Readings;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.sheet.AnswerText;
import org.ctfdesk.sheet.Sheet;
import org.ctfdesk.sheet.SheetRow;

/** Where the cells of a table stand on its sheet, for its formulas. */
final class Located implements CellFormula.Cells {
    private final Sheet sheet;
    private final AnswerText shown;
    private final Set<Integer> headings = new HashSet<>();
    private final Map<RowKey, Integer> rowOf = new HashMap<>();
    /** Columns of the cells in rows where two columns are one cell. */
    private final Map<Place, Integer> moved = new HashMap<>();
    private final Map<ColumnKey, Integer> columnOf = new HashMap<>();

    Located(SheetPlan plan, AnswerText shown) {
        this.sheet = plan.sheet();
        this.shown = shown;
        if (!sheet.results().isEmpty()) {
            for (var i = sheet.headRows(); i < sheet.rows().size(); i++) {
                var at = plan.row(i);
                sheet.rows().get(i).key().ifPresent(key -> rowOf.put(key, at));
                if (sheet.rows().get(i).role() == SheetRow.Role.HEADING) {
                    headings.add(at);
                }
                if (sheet.rows().get(i).line().filter(line -> !line.print().joined().isEmpty()).isPresent()) {
                    plan.slots(i).forEach(slot -> moved.put(slot.input().place(), slot.column()));
                }
            }
            for (var i = 0; i < sheet.columns().size(); i++) {
                columnOf.put(sheet.columns().get(i).key(), SheetPlan.FIRST_COLUMN + i);
            }
        }
    }

    @Override
    public Optional<CellReference> of(Place place) {
        var row = rowOf.get(place.row());
        var column = moved.getOrDefault(place, columnOf.get(place.column()));
        return !place.table().equals(sheet.key()) || row == null || column == null
                ? Optional.empty()
                : Optional.of(new CellReference(row, column));
    }

    @Override
    public Optional<String> unit(RowKey row) {
        var place = new Place(sheet.key(), row, ColumnKey.of(Progress.UNIT));
        return sheet.form() != Progress.FORM
                ? Optional.empty()
                : Optional.of(sheet.report().answer(place)
                        .map(answer -> CellText.harmless(shown.full(answer, Units.KIND))).orElse(""));
    }

    @Override
    public int decimalsOfAverage() {
        return TableFour.decimalsOfAverage(sheet.report(), sheet.key());
    }

    @Override
    public boolean averagesAllYears() {
        return sheet.report().profile().readings().average() != Readings.Average.AS_FILED;
    }

    @Override
    public boolean isHeading(int row) {
        return headings.contains(row);
    }

    @Override
    public int lastYearColumn() {
        return columnOf.entrySet().stream().filter(each -> each.getKey().column().equals(Progress.YEAR))
                .mapToInt(Map.Entry::getValue).max().orElse(-1);
    }
}
