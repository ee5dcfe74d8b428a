package org.ctfdesk.cli.console;

import java.util.Locale;
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

    /** The option as it was typed, with a blank before it; "" where it was not. */
    public String typed() {
        return sign == null ? "" : " --numbers " + sign.name().toLowerCase(Locale.ROOT);
    }

    /** The style that was chosen. */
    public Optional<NumberStyle> style() {
        return Optional.ofNullable(sign).map(each -> each == Sign.POINT ? NumberStyle.POINT : NumberStyle.COMMA);
    }
}
