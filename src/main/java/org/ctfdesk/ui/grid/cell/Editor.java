package org.ctfdesk.ui.grid.cell;

import java.util.List;

/** How a cell is edited. None of them refuses an entry: the owner judges what was typed. */
public sealed interface Editor {
    /** One line of text: an amount, a key, a short name. */
    record Line() implements Editor {}

    /** Text of any length with line breaks. */
    record LongText() implements Editor {}

    /**
     * One or several words of a list.
     *
     * @param several more than one may be ticked; committed joined by "; "
     * @param open other words are expected too, so nothing is completed for the user
     */
    record Choice(List<String> options, boolean several, boolean open) implements Editor {
        public Choice {
            options = List.copyOf(options);
        }
    }
}
