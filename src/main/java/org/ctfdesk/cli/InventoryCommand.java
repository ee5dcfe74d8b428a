package org.ctfdesk.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.ctfdesk.inventory.ImportWish;
import org.ctfdesk.inventory.InventoryMapping;
import org.ctfdesk.inventory.InventoryReader;
import org.ctfdesk.inventory.Unit;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.sheet.Sheet;
import org.ctfdesk.sheet.SheetText;
import org.ctfdesk.text.ReadingFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code inventory}: takes inventory figures from a CSV into table 6 of a report. */
@Command(
        name = "inventory",
        mixinStandardHelpOptions = true,
        description = {
            "Takes inventory figures from a CSV (category,gas,unit,years…) into tables 6 to 9 of a report.",
            "CO2 eq is rebuilt on AR5 GWPs. What was done, and what was not used and why, is printed."
        })
final class InventoryCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "CSV", description = "The figures.")
    private Path csv;

    @Option(names = "--into", paramLabel = "REPORT",
            description = "The report that takes them (default: a blank one with the file’s years).")
    private Path into;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE",
            description = "Where to write the report (default: not written, table 6 is printed).")
    private Path output;

    @Option(names = "--party", paramLabel = "NAME", description = "Whose figures, where the file holds several Parties.")
    private String party;

    @Option(names = "--years", description = "The file's years become the report's inventory years.")
    private boolean years;

    @Mixin
    private NumbersOption numbers = new NumbersOption();

    @Option(names = "--mt", paramLabel = "MEANING",
            description = "What the units MT and mt stand for in the file: metric-tons or megatonnes.")
    private String mt;

    @Option(names = "--force", description = "Overwrites what is there.")
    private boolean force;

    InventoryCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            var report = into == null ? BlankReport.of(console) : console.read(into);
            var wish = ImportWish.of(LocalDate.now(console.clock()).toString());
            wish = party == null ? wish : wish.forParty(party);
            wish = years || into == null ? wish.takingYears() : wish;
            wish = mt == null ? wish : wish.withMt(meant());
            var proposal = InventoryMapping.propose(InventoryReader.read(csv, numbers.style()), report, wish, console.words());
            proposal.findings().forEach(finding ->
                    console.err().println(console.words().of(finding.key(), finding.arguments().toArray())));
            var taken = proposal.edit().applyTo(report);
            console.err().println(console.words().of("cli.inventory", proposal.answers()));
            if (output == null) {
                console.out().println(new SheetText(console.words()).of(Sheet.of(TableKey.of("table6"), taken, console.words())));
            } else {
                console.refuseToOverwrite(output, force);
                console.write(output, taken);
                console.err().println(console.words().of("cli.written", output));
            }
            return 0;
        } catch (ReadingFailure failure) {
            throw new CommandFailure(failure.told(console.words()));
        }
    }

    private Unit.Mt meant() {
        for (var each : Unit.Mt.values()) {
            if (each.name().replace('_', '-').equalsIgnoreCase(mt.strip())) {
                return each;
            }
        }
        throw new CommandFailure(console.words().of("cli.inventory.mt", mt));
    }
}
