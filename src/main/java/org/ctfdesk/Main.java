package org.ctfdesk;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.ctfdesk.cli.Commands;
import org.ctfdesk.cli.Demonstration;
import org.ctfdesk.program.JarTimes;
import org.ctfdesk.store.ReportFile;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.shell.DeskApplication;

/**
 * The program: a window without arguments or with a file alone, a command otherwise. {@code demo} opens the window on a
 * sample; where no window can open it does the same job without one.
 */
public final class Main {
    private static final String DEMO = "demo";
    private static final String SAMPLE = "host";

    private Main() {}

    public static void main(String[] arguments) {
        JarTimes.settle();
        var code = run(arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    private static int run(String[] arguments) {
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var isDemo = arguments.length > 0 && arguments[0].equals(DEMO);
        if (!isDemo && !wantsWindow(arguments)) {
            return Commands.run(out, new PrintWriter(System.err, true, StandardCharsets.UTF_8), Clock.systemDefaultZone(), arguments);
        }
        var missing = Display.missing();
        if (missing.isPresent()) {
            var words = Words.in(Locale.ENGLISH);
            if (isDemo) {
                var folder = arguments.length > 1 ? Path.of(arguments[1]) : Path.of(".");
                return Demonstration.run(words.of(missing.get()), SAMPLE, folder, out, Clock.systemDefaultZone());
            }
            System.err.println(words.of(missing.get()));
            System.err.println(words.of("cli.noWindow"));
            return 2;
        }
        SoftwareDrawing.chooseWhereNothingElseDraws();
        if (isDemo) {
            DeskApplication.open("--sample=" + SAMPLE);
            if (arguments.length > 1 && Integer.getInteger(DeskApplication.WORK, 0) > 0) {
                // Work that trains or measures goes on with what a day does without a window.
                Demonstration.run("", SAMPLE, Path.of(arguments[1]), out, Clock.systemDefaultZone());
            }
        } else {
            DeskApplication.open(arguments);
        }
        return 0;
    }

    private static boolean wantsWindow(String[] arguments) {
        return arguments.length == 0
                || arguments.length == 1 && (arguments[0].endsWith(ReportFile.EXTENSION) || arguments[0].endsWith(".xlsx"));
    }
}
