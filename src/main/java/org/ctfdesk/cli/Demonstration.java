package org.ctfdesk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Locale;
import org.ctfdesk.cli.console.CommandFailure;
import org.ctfdesk.cli.console.Console;
import org.ctfdesk.cli.console.CopyChoice;
import org.ctfdesk.excel.submission.FileName;
import org.ctfdesk.excel.submission.Purpose;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.sheet.Layout;
import org.ctfdesk.text.Words;

/** What the window would show, done without one: makes a sample, checks it, exports it, and says where the workbook lies. */
public final class Demonstration {
    private Demonstration() {}

    /**
     * @param why what the window lacks, and what to install
     * @param folder where sample and workbook go
     * @return the exit code
     */
    public static int run(String why, String sample, Path folder, PrintWriter out, Clock clock) {
        var console = new Console(Words.in(Locale.ENGLISH), out, out, clock, new CopyChoice());
        var words = console.words();
        try {
            out.println(why);
            out.println(words.of("cli.demo.instead"));
            Files.createDirectories(folder);
            var report = Samples.of(sample);
            var file = folder.resolve(sample + ".ctfdesk");
            console.write(file, report);
            out.println(words.of("cli.demo.sample", file.toAbsolutePath()));
            var code = new CheckCommand(console).print(report);
            var workbook = folder.resolve(FileName.of(report, LocalDateTime.now(clock)));
            ExportCommand.write(console, report, workbook, Purpose.WORKING_COPY, Layout.OFFICIAL_TOOL);
            out.println(words.of("cli.demo.workbook", workbook.toAbsolutePath()));
            return code;
        } catch (IOException | CommandFailure wrong) {
            out.println(wrong.getMessage());
            return 2;
        } finally {
            out.flush();
        }
    }
}
