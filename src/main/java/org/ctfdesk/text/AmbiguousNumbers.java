package org.ctfdesk.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A file whose figures can be read in two ways: somebody has to say which, and nothing is entered meanwhile. */
public final class AmbiguousNumbers extends ReadingFailure {
    private static final long serialVersionUID = 1;

    private final transient NumberBlock.Ambiguous block;

    public AmbiguousNumbers(String file, NumberBlock.Ambiguous block) {
        super("text.failure.ambiguous", file, texts(block), readings(block, NumberBlock.Reading::point),
                readings(block, NumberBlock.Reading::comma));
        this.block = block;
    }

    /** The figures in both readings. */
    public NumberBlock.Ambiguous block() {
        return block;
    }

    private static String texts(NumberBlock.Ambiguous block) {
        return block.readings().stream().map(reading -> "“" + reading.text() + "”").collect(Collectors.joining(", "));
    }

    /** Figures as words may show them, without signs between thousands; a dash for what would be no number. */
    public static String readings(NumberBlock.Ambiguous block, Function<NumberBlock.Reading, Optional<BigDecimal>> side) {
        return block.readings().stream().map(reading -> side.apply(reading).map(NumberStyle.PLAIN::full).orElse("–"))
                .collect(Collectors.joining("; "));
    }
}
