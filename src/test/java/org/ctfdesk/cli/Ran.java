package org.ctfdesk.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;

/** What a command left behind: its exit code, and what it printed on both streams. */
public record Ran(int code, String out, String err) {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-02T10:15:30Z"), ZoneOffset.UTC);

    /** A command as a script calls it, on 2 November 2026. */
    public static Ran of(Object... arguments) {
        return at(CLOCK, arguments);
    }

    /** The same at another time. */
    public static Ran at(Clock clock, Object... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var code = Commands.run(new PrintWriter(out), new PrintWriter(err), clock, Stream.of(arguments).map(String::valueOf)
                .toArray(String[]::new));
        return new Ran(code, out.toString(), err.toString());
    }
}
