package org.ctfdesk.inventory.file;

import java.util.List;
import java.util.Optional;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.text.Marked;
import org.ctfdesk.text.NumberStyle;

/** The cells of a file whose figures are written in one style. */
record Numbers(NumberStyle style) {
    /**
     * A cell understood.
     *
     * @param mark of a footnote that stood beside it; "" for none
     */
    record Cell(Quantity quantity, String mark) {}

    /** The figure, or the notation keys, that {@code text} is. */
    Optional<Cell> read(String text) {
        return plain(text).map(quantity -> new Cell(quantity, ""))
                .or(() -> Marked.of(text).flatMap(marked -> plain(marked.figure()).map(quantity -> new Cell(quantity, marked.mark()))));
    }

    private Optional<Quantity> plain(String text) {
        return style.parse(text).<Quantity>map(Quantity::of)
                .or(() -> NotationKey.list(text).map(keys -> new Quantity.Keys(keys, List.of())));
    }
}
