package org.ctfdesk.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ctfdesk.text.AmbiguousNumbers;
import org.ctfdesk.text.NumberBlock;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.Dialogs;

/** Asks once for a file how its figures are written, with both readings of the first ones. */
final class NumbersQuestion {
    private NumbersQuestion() {}

    /** The style that the user chooses; nothing where the user thinks better of it. */
    static Optional<NumberStyle> ask(AmbiguousNumbers either, Dialogs dialogs, Words words) {
        var point = words.of("ui.numbers.point", AmbiguousNumbers.readings(either.block(), NumberBlock.Reading::point));
        var comma = words.of("ui.numbers.comma", AmbiguousNumbers.readings(either.block(), NumberBlock.Reading::comma));
        var question = words.of("ui.numbers.question",
                either.block().readings().stream().map(NumberBlock.Reading::text).collect(Collectors.joining("; ")));
        return dialogs.choose(question, List.of(point, comma))
                .map(chosen -> chosen.equals(point) ? NumberStyle.POINT : NumberStyle.COMMA);
    }
}
