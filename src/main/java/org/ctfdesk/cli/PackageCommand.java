package org.ctfdesk.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.ctfdesk.cli.console.CommandFailure;
import org.ctfdesk.cli.console.Console;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.SectorPackage;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.review.PackageText;
import org.ctfdesk.text.Folded;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code package}: hands a part of a report out to a team. */
@Command(name = "package", mixinStandardHelpOptions = true,
        description = {"Hands a part of a report out to a team: the file holds the whole report, and the window lets the team change its "
                + "part alone.",
            "What comes back is taken in by merge, against the report as it was handed out."})
final class PackageCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "REPORT", description = "The report, or a workbook of ours.")
    private Path file;

    @Option(names = "--team", required = true, paramLabel = "NAME", description = "Who works on it.")
    private String team;

    @Option(names = "--tables", split = ",", paramLabel = "TABLE",
            description = "Whole tables, as 6 or table6, with what stands below them.")
    private List<String> tables = new ArrayList<>();

    @Option(names = "--sectors", split = ",", paramLabel = "SECTOR",
            description = "Sectors of table 5, as energy or waste: their measures, and their rows in tables 6 to 9.")
    private List<String> sectors = new ArrayList<>();

    @Option(names = "--measures", split = ",", paramLabel = "MEASURE",
            description = "Measures of table 5, by name or by the number of the row.")
    private List<String> measures = new ArrayList<>();

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE", description = "Where to write it.")
    private Path output;

    @Option(names = "--force", description = "Overwrites what is there.")
    private boolean force;

    PackageCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.refuseToOverwrite(output, force);
        var report = console.read(file);
        if (report.handed().isPresent()) {
            throw new CommandFailure(console.words().of("cli.package.handed", file, report.handed().get().team()));
        }
        var handed = new SectorPackage(team, console.today(), tables(), sectors(), measures(report), report);
        if (handed.tables().isEmpty() && handed.sectors().isEmpty() && handed.measures().isEmpty()) {
            throw new CommandFailure(console.words().of("cli.package.nothing"));
        }
        console.write(output, handed.of(report));
        console.out().println(new PackageText(console.words()).told(handed));
        console.err().println(console.words().of("cli.written", output));
        return 0;
    }

    private SortedSet<String> tables() {
        var chosen = new TreeSet<String>();
        for (var name : tables) {
            chosen.add(Forms.ALL.stream().filter(form -> isCalled(form, name.strip())).map(Form::id).findFirst()
                    .orElseThrow(() -> new CommandFailure(console.words().of("cli.package.table", name))));
        }
        return chosen;
    }

    private static boolean isCalled(Form form, String name) {
        return form.id().equalsIgnoreCase(name) || !form.number().isEmpty() && form.number().equals(name);
    }

    private SortedSet<String> sectors() {
        var known = Measures.SECTORS_KIND.options();
        for (var name : sectors) {
            if (!known.contains(name.strip())) {
                throw new CommandFailure(console.words().of("cli.package.sector", name, String.join(", ", known)));
            }
        }
        return sectors.stream().map(String::strip).collect(Collectors.toCollection(TreeSet::new));
    }

    private SortedSet<String> measures(Report report) {
        var items = report.table(TableKey.of(Measures.FORM.id())).block(Measures.MEASURE).items();
        var chosen = new TreeSet<String>();
        for (var name : measures) {
            var found = items.stream().filter(item -> item.id().equals(name.strip()) || isCalled(item, name)).map(Item::id).toList();
            if (found.isEmpty()) {
                throw new CommandFailure(console.words().of("cli.package.measure", name));
            }
            chosen.addAll(found);
        }
        return chosen;
    }

    private static boolean isCalled(Item item, String name) {
        return Folded.of(item.row(Measures.MEASURE).words(ColumnKey.LABEL)).equals(Folded.of(name));
    }
}
