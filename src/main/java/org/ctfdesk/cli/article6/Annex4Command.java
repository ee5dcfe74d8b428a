package org.ctfdesk.cli.article6;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.ctfdesk.account.annex4.Annex4;
import org.ctfdesk.account.annex4.FigureTable;
import org.ctfdesk.cli.console.CommandFailure;
import org.ctfdesk.cli.console.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code annex-4}: prints the figures of annex 4 to the biennial transparency report. */
@Command(
        name = "annex-4",
        mixinStandardHelpOptions = true,
        description = {
            "Prints a table of annex 4 to the biennial transparency report as CSV, from the ledger and table 4 of a report:",
            "23j (amounts by cooperative approach, sector, transferring Party, using Party and vintage: 2/CMA.3, annex, para. 23(j)),",
            "figures (those of the other headings of 6/CMA.4, annex VI) or holdings (opening and closing, by approach and vintage)."
        })
public final class Annex4Command implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "REPORT", description = "A report.")
    private Path file;

    @Option(names = "--table", paramLabel = "TABLE", defaultValue = Annex4.BREAKDOWN,
            description = "23j, figures or holdings (default: ${DEFAULT-VALUE}).")
    private String table;

    public Annex4Command(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<FigureTable> tables = new Annex4(console.read(file), console.words()).tables();
        var chosen = tables.stream().filter(each -> each.id().equals(table)).findFirst().orElseThrow(() -> new CommandFailure(
                console.words().of("cli.annex4.unknown", table, String.join(", ", tables.stream().map(FigureTable::id).toList()))));
        console.out().print(chosen.csv());
        return 0;
    }
}
