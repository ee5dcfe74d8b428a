package org.ctfdesk.inventory.file;

import java.util.List;
import java.util.Optional;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.text.Marked;
import org.ctfdesk.text.NumberBlock;
import org.ctfdesk.text.NumberStyle;

/**
 * The cells of a file whose figures are written in one style.
 *
 * @param arrows true where triangles before them say which way they went, so that none is a minus
 */
record Numbers(NumberStyle style, boolean arrows) {
    /** Those of a file in which nothing points up or down. */
    Numbers(NumberStyle style) {
        this(style, false);
    }

    /**
     * A cell understood.
     *
     * @param mark of a footnote that stood beside it, or the triangle before it; "" for none
     */
    record Cell(Quantity quantity, String mark) {}

    /** The figure, or the notation keys, that {@code text} is. */
    Optional<Cell> read(String text) {
        if (NumberBlock.isBehindTriangle(text)) {
            return arrows ? Optional.empty() : plain(text).map(quantity -> new Cell(quantity, text.strip().substring(0, 1)));
        }
        return plain(text).map(quantity -> new Cell(quantity, ""))
                .or(() -> Marked.of(text).flatMap(marked -> plain(marked.figure()).map(quantity -> new Cell(quantity, marked.mark()))));
    }

    private Optional<Quantity> plain(String text) {
        return style.parse(text).<Quantity>map(Quantity::of)
                .or(() -> NotationKey.list(text).map(keys -> new Quantity.Keys(keys, List.of())));
    }
}
