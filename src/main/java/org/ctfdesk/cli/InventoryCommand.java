package org.ctfdesk.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ctfdesk.cli.console.BlankReport;
import org.ctfdesk.cli.console.CommandFailure;
import org.ctfdesk.cli.console.Console;
import org.ctfdesk.cli.console.NumbersOption;
import org.ctfdesk.excel.book.WorkbookFailure;
import org.ctfdesk.inventory.ImportWish;
import org.ctfdesk.inventory.InventoryFailure;
import org.ctfdesk.inventory.InventoryFinding;
import org.ctfdesk.inventory.InventoryMapping;
import org.ctfdesk.inventory.RowsTwice;
import org.ctfdesk.inventory.Unit;
import org.ctfdesk.inventory.file.InventoryReader;
import org.ctfdesk.inventory.file.UidMap;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.sheet.Sheet;
import org.ctfdesk.sheet.SheetText;
import org.ctfdesk.store.JsonLines;
import org.ctfdesk.text.ReadingFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code inventory}: takes inventory figures into tables 6 to 9 of a report. */
@Command(
        name = "inventory",
        mixinStandardHelpOptions = true,
        description = {
            "Takes inventory figures into tables 6 to 9 of a report: from CRT workbooks, a CRT data exchange file, or a list",
            "of category, gas, unit and years in Excel or CSV.",
            "CO2 eq is rebuilt on AR5 GWPs. What was done, and what was not used and why, is printed."
        })
final class InventoryCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", arity = "1..*",
            description = "CRT workbooks (one or many years), a CRT data exchange file (with --uids), an Excel list or a CSV.")
    private List<Path> files;

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

    @Option(names = "--twice", paramLabel = "first|last|sum",
            description = "Which counts where a row or a year stands twice with different figures (exit code 2 says so, with both).")
    private RowsTwice.Counts twice;

    @Option(names = "--uids", paramLabel = "CSV",
            description = "Which UID of a CRT data exchange file is which row of table 6: two columns, uid and row.")
    private Path uids;

    @Option(names = "--json", description = "Prints what was done, and what was not used and why, as JSON.")
    private boolean json;

    @Option(names = "--force", description = "Overwrites what is there.")
    private boolean force;

    private boolean warns;
    /** What is said first where the files are an inventory. */
    private String saidFirst = "";

    InventoryCommand(Console console) {
        this.console = console;
    }

    /**
     * Reads files as an inventory into a blank report, as the command does without options but of how figures are written.
     *
     * @param first what to say before anything else, where the files are an inventory after all
     * @return 1 where something has to be asked, as of any other workbooks: a warning was given
     */
    int read(List<Path> all, Path to, boolean asJson, NumbersOption written, String first) {
        saidFirst = first;
        numbers = written;
        files = all;
        output = to;
        json = asJson;
        force = true; // asked before
        var code = call();
        return code == 0 && warns ? 1 : code;
    }

    private void sayFirst() {
        if (!saidFirst.isEmpty()) {
            console.err().println(saidFirst);
        }
    }

    @Override
    public Integer call() {
        try {
            var report = into == null ? BlankReport.of(console) : console.read(into);
            var wish = ImportWish.of(LocalDate.now(console.clock()).toString());
            wish = party == null ? wish : wish.forParty(party);
            wish = years || into == null ? wish.takingYears() : wish;
            wish = mt == null ? wish : wish.withMt(meant());
            wish = twice == null ? wish : wish.withTwice(twice);
            var map = uids == null ? Optional.<UidMap>empty() : Optional.of(UidMap.read(uids));
            var proposal = InventoryMapping.propose(InventoryReader.read(files, numbers.style(), map), report, wish, console.words());
            sayFirst();
            warns = proposal.findings().stream().anyMatch(finding -> finding.level() == InventoryFinding.Level.WARNING);
            if (json) {
                console.out().println(JsonLines.of(proposal.findings().stream().map(this::record).toList()));
            } else {
                proposal.findings().forEach(finding -> console.err().println(told(finding)));
            }
            var taken = proposal.edit().applyTo(report);
            console.err().println(console.words().of("cli.inventory", proposal.answers()));
            if (output == null && json) {
                return 0;
            }
            if (output == null) {
                console.out().println(new SheetText(console.words()).of(Sheet.of(TableKey.of("table6"), taken, console.words())));
            } else {
                console.refuseToOverwrite(output, force);
                console.write(output, taken);
                console.err().println(console.words().of("cli.written", output));
            }
            return 0;
        } catch (InventoryFailure failure) {
            if (failure.isOfAnInventory()) {
                sayFirst();
            }
            throw new CommandFailure(failure.told(console.words()));
        } catch (ReadingFailure failure) {
            throw new CommandFailure(failure.told(console.words()));
        } catch (WorkbookFailure failure) {
            throw new CommandFailure(failure.told(console.words()));
        }
    }

    private String told(InventoryFinding finding) {
        return console.words().of(finding.key(), finding.arguments().toArray());
    }

    private Map<String, String> record(InventoryFinding finding) {
        var record = new LinkedHashMap<String, String>();
        record.put("level", finding.level().name().toLowerCase(Locale.ROOT));
        record.put("message", told(finding));
        return record;
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
