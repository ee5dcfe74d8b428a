package org.ctfdesk.inventory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.text.NumberStyle;

/**
 * How a file writes its figures, read off the whole file: {@code 1.234} alone does not say whether it is one and a bit or
 * more than a thousand.
 */
record Numbers(NumberStyle style) {
    private static final NumberStyle POINT_WITH_COMMAS = NumberStyle.POINT;
    private static final NumberStyle COMMA_ALONE = new NumberStyle(',', '\0');

    /** The style of the figures in some columns, given by position. */
    static NumberStyle styleOf(String file, char separator, Collection<Integer> columns, List<Csv.Row> rows) throws InventoryFailure {
        if (separator == ',') {
            return POINT_WITH_COMMAS; // a comma inside quotes can only group
        }
        var points = false;
        Csv.Row comma = null;
        for (var row : rows) {
            for (var position : columns) {
                var text = position < row.fields().size() ? row.fields().get(position) : "";
                var point = text.lastIndexOf('.');
                var sign = text.lastIndexOf(',');
                if (point >= 0 && sign >= 0) {
                    return point > sign ? NumberStyle.POINT : NumberStyle.COMMA;
                }
                points |= point >= 0;
                comma = comma == null && sign >= 0 && NumberStyle.COMMA.parse(text).isPresent() ? row : comma;
            }
        }
        if (points && comma != null) {
            throw new InventoryFailure("inventory.failure.decimals", file, comma.line());
        }
        return comma != null ? COMMA_ALONE : NumberStyle.PLAIN;
    }

    /** The figure, or the notation keys, that {@code text} is. */
    Optional<Quantity> read(String text) {
        return style.parse(text).<Quantity>map(Quantity::of).or(() -> keys(text));
    }

    private static Optional<Quantity> keys(String text) {
        return NotationKey.list(text).map(keys -> new Quantity.Keys(keys, List.of()));
    }
}
