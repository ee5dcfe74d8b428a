package org.ctfdesk.rule;

import java.util.ArrayList;
import java.util.List;
import org.ctfdesk.form.Column;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.Need;
import org.ctfdesk.form.Years;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;

/**
 * A cell that the form asks for under the report's circumstances.
 *
 * @param need how strongly: the weaker of what line and column say
 * @param answered true where it is filled
 */
public record AskedCell(Place place, Need need, boolean answered) {
    /**
     * The cells that are asked for in a line; a year that has not been reported yet is not, nor is a computed cell, nor a figure
     * where the unit says that there are none.
     */
    public static List<AskedCell> of(LineView line) {
        var asked = new ArrayList<AskedCell>();
        if (line.line().need() == Need.MAY || !line.isAskedFor()) {
            return asked;
        }
        var isFirst = line.part().map(part -> part.lines().getFirst() == line.line()).orElse(false);
        if (line.line().named() && isFirst) {
            asked.add(new AskedCell(line.namePlace(), line.line().need(), line.named()));
        }
        if (line.line().spanning().isPresent()) {
            asked.add(cell(line, line.line().need(), ColumnKey.ACROSS));
        }
        for (var column : line.form().columns()) {
            if (line.line().columns().contains(column.id()) && !line.line().formulas().containsKey(column.id())) {
                if (column.kind() instanceof Kind.Quantity && isQualitative(line)) {
                    continue;
                }
                var need = line.line().need().compareTo(column.need()) > 0 ? line.line().need() : column.need();
                keys(line, column).forEach(key -> asked.add(cell(line, need, key)));
            }
        }
        return asked;
    }

    private static boolean isQualitative(LineView line) {
        return RowUnit.of(line.answers()).filter(unit -> unit.means(RowUnit.QUALITATIVE)).isPresent();
    }

    private static List<ColumnKey> keys(LineView line, Column column) {
        if (!column.isYearly()) {
            return List.of(ColumnKey.of(column.id()));
        }
        var latest = line.profile().periods().inventoryTo();
        return line.years(column.id()).stream()
                .filter(year -> column.years() != Years.IMPLEMENTATION || year <= latest)
                .map(year -> new ColumnKey(column.id(), year))
                .toList();
    }

    private static AskedCell cell(LineView line, Need need, ColumnKey key) {
        return new AskedCell(line.place(key), need, line.answers().answer(key).isPresent());
    }
}
