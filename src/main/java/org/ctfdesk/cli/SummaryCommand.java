package org.ctfdesk.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ctfdesk.cli.console.CommandFailure;
import org.ctfdesk.cli.console.Console;
import org.ctfdesk.picture.SummaryPage;
import org.ctfdesk.rule.engine.Checker;
import org.ctfdesk.rule.engine.Rules;
import org.ctfdesk.store.AtomicFile;
import org.ctfdesk.text.NumberStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code summary}: writes the report as one page of pictures to print. */
@Command(name = "summary", mixinStandardHelpOptions = true,
        description = "Writes the report as one HTML page of pictures, to read and to print: emissions by sector and gas, projections, "
                + "indicators, Article 6, measures, and how far each table is filled.")
final class SummaryCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A report, or a workbook that carries one.")
    private Path file;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "PAGE", description = "The page, as report.html.")
    private Path output;

    @Option(names = "--force", description = "Overwrites what is there.")
    private boolean force;

    SummaryCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var report = console.read(file);
        console.refuseToOverwriteReport(output, force);
        var page = SummaryPage.of(report, new Checker(Rules.ALL).check(report), NumberStyle.POINT, console.words());
        try {
            AtomicFile.write(output, out -> out.write(page.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException wrong) {
            throw new CommandFailure(console.words().of("cli.summary.notWritten", output, wrong.getMessage()));
        }
        console.out().println(output);
        return 0;
    }
}
