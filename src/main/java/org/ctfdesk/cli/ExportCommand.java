package org.ctfdesk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.concurrent.Callable;
import org.ctfdesk.cli.console.CommandFailure;
import org.ctfdesk.cli.console.Console;
import org.ctfdesk.excel.book.WorkbookFailure;
import org.ctfdesk.excel.submission.FileName;
import org.ctfdesk.excel.submission.Purpose;
import org.ctfdesk.excel.submission.WorkbookWriter;
import org.ctfdesk.report.Report;
import org.ctfdesk.review.ReviewLists;
import org.ctfdesk.sheet.Layout;
import org.ctfdesk.store.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code export}: writes the workbook of a submission. */
@Command(name = "export", mixinStandardHelpOptions = true, description = "Writes the Excel workbook of the submission.")
final class ExportCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A report.")
    private Path file;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "WORKBOOK",
            description = "The workbook, or a folder for one under its official name (default: this folder).")
    private Path output;

    @Option(names = "--for-submission", description = "Leaves out what no sheet shows (ledger, reasons, sources, last report): "
            + "the file to be submitted. Without it a working copy is written, which carries the whole report.")
    private boolean forSubmission;

    @Option(names = "--layout", paramLabel = "LAYOUT", description = "official (default): as the official reporting tool writes the "
            + "tables, for which readers of submissions are made; decision: as 5/CMA.3, annex II, prints them.")
    private Named layout = Named.official;

    @Option(names = "--unlocked", description = "Lets labels and formulas of a workbook for submission be typed over. Without it they are "
            + "locked, without a password; those of a working copy never are.")
    private boolean unlocked;

    @Option(names = "--without-not-applicable", description = "Leaves rows of tables 1 to 4 out of a workbook for submission in which "
            + "the report says that they are not applicable to the Party’s NDC (5/CMA.3, annex II, notes 2).")
    private boolean withoutNotApplicable;

    @Option(names = "--force", description = "Overwrites what is there.")
    private boolean force;

    /** Layouts as they are named on the command line. */
    private enum Named {
        official,
        decision
    }

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var report = console.read(file);
        var workbook = named(report, output == null ? Path.of("") : output);
        console.refuseToOverwriteReport(workbook, force);
        var writer = writer(console, report, forSubmission ? Purpose.SUBMISSION : Purpose.WORKING_COPY,
                layout == Named.official ? Layout.OFFICIAL_TOOL : Layout.DECISION);
        writer = unlocked ? writer.unlocked() : writer;
        write(console, withoutNotApplicable ? writer.withoutNotApplicable() : writer, workbook);
        console.out().println(workbook);
        if (!forSubmission && Purpose.proposed(report) == Purpose.SUBMISSION) {
            console.err().println(console.words().of("cli.export.workingCopy"));
        }
        return 0;
    }

    private Path named(Report report, Path given) {
        return given.toString().isEmpty() || Files.isDirectory(given)
                ? given.resolve(FileName.of(report, LocalDateTime.now(console.clock())))
                : given;
    }

    static void write(Console console, Report report, Path workbook, Purpose purpose, Layout layout) {
        write(console, writer(console, report, purpose, layout), workbook);
    }

    private static WorkbookWriter writer(Console console, Report report, Purpose purpose, Layout layout) {
        return new WorkbookWriter(report, console.words(), ReviewLists.besideTables(report, console.words())).to(purpose).as(layout)
                .at(console.clock().instant());
    }

    private static void write(Console console, WorkbookWriter writer, Path workbook) {
        try {
            writer.write(workbook, Progress.UNWATCHED);
        } catch (WorkbookFailure failure) {
            throw new CommandFailure(failure.told(console.words()));
        }
    }
}
