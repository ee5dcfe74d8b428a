package org.ctfdesk.cli.console;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.edit.Proposal;
import org.ctfdesk.excel.foreign.grid.BookReader;
import org.ctfdesk.excel.foreign.grid.ForeignFailure;
import org.ctfdesk.excel.foreign.ForeignReading;
import org.ctfdesk.excel.returned.WorkbookReader;
import org.ctfdesk.report.Report;

/**
 * A report in whatever file it was handed in: a report file, a workbook that carries its report, or any other workbook, of which
 * the visible cells are read.
 *
 * @param report of another workbook, what is sure in it
 * @param read what the cells of another workbook say; nothing where the file holds the report itself
 */
public record SubmittedFile(Report report, Optional<Proposal> read) {
    /**
     * Reads a file.
     *
     * @throws CommandFailure where it cannot be read, or holds no table of the decision
     */
    public static SubmittedFile of(Console console, Path file) {
        if (!Files.isRegularFile(file) || !WorkbookReader.looksLikeWorkbook(file) || BookReader.holdsSheet(file, WorkbookReader.COPY)) {
            return new SubmittedFile(console.read(file), Optional.empty());
        }
        var words = console.words();
        try {
            var blank = BlankReport.of(console);
            var proposal = ForeignReading.of(List.of(BookReader.read(file)), blank)
                    .orElseThrow(() -> new CommandFailure(words.of("foreign.failure.noTables", file.getFileName())));
            var edit = proposal.edit("importWorkbook", LocalDate.now(console.clock()), words.of("foreign.what"));
            return new SubmittedFile(edit.applyTo(blank), Optional.of(proposal));
        } catch (ForeignFailure failure) {
            throw new CommandFailure(failure.told(words));
        }
    }

    /** The same; says on the error stream what of another workbook is open. */
    public static Report told(Console console, Path file) {
        var submitted = of(console, file);
        submitted.read.ifPresent(proposal -> console.err().println(console.words().of("cli.submitted", file, proposal.placed().size(),
                submitted.open())));
        return submitted.report;
    }

    /** How many cells and remarks somebody has to look at. */
    public int open() {
        return read.map(Proposal::toLookAt).orElse(0);
    }
}
