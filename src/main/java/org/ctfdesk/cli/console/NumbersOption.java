package org.ctfdesk.cli.console;

import java.util.Optional;
import org.ctfdesk.text.NumberStyle;
import picocli.CommandLine.Option;

/** How figures are written in the files of a command: asked for where a file can be read in two ways. */
public final class NumbersOption {
    /** What parts the decimals. */
    enum Sign {
        POINT, COMMA
    }

    @Option(names = "--numbers", paramLabel = "point|comma",
            description = "What parts decimals in the files, where they can be read in two ways (exit code 2 says so, with both readings).")
    private Sign sign;

    /** The style that was chosen. */
    public Optional<NumberStyle> style() {
        return Optional.ofNullable(sign).map(each -> each == Sign.POINT ? NumberStyle.POINT : NumberStyle.COMMA);
    }
}
