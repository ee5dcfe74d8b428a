package org.ctfdesk.ui.common;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ctfdesk.text.AmbiguousNumbers;
import org.ctfdesk.text.NumberBlock;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;

/** Asks how numbers are written in a block or file that can be read in two ways: once for all of it, with both readings. */
public final class NumbersQuestion {
    private NumbersQuestion() {}

    /** The style that was chosen; nothing where the user thinks better of it. */
    public static Optional<NumberStyle> ask(NumberBlock.Ambiguous block, Dialogs dialogs, Words words) {
        var point = words.of("ui.numbers.point", AmbiguousNumbers.readings(block, NumberBlock.Reading::point));
        var comma = words.of("ui.numbers.comma", AmbiguousNumbers.readings(block, NumberBlock.Reading::comma));
        var question = words.of("ui.numbers.question",
                block.readings().stream().map(NumberBlock.Reading::text).collect(Collectors.joining("; ")));
        return dialogs.choose(question, List.of(point, comma))
                .map(chosen -> chosen.equals(point) ? NumberStyle.POINT : NumberStyle.COMMA);
    }
}
