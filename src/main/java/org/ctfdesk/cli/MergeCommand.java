package org.ctfdesk.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.ctfdesk.cli.console.CommandFailure;
import org.ctfdesk.cli.console.Console;
import org.ctfdesk.compare.Conflict;
import org.ctfdesk.compare.Returned;
import org.ctfdesk.compare.Settling;
import org.ctfdesk.report.Report;
import org.ctfdesk.review.ComparisonList;
import org.ctfdesk.store.JsonLines;
import org.ctfdesk.text.NumberStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code merge}: one report of what several teams did to copies of it. */
@Command(name = "merge", mixinStandardHelpOptions = true,
        description = {"Merges what teams did to copies of one report, cell by cell. Exit code 1: they disagree somewhere.",
            "A part that was handed out by package carries what it began with: it is merged into BASE, whatever was done there "
                + "meanwhile, and what was changed outside it is a conflict."})
final class MergeCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--base", required = true, paramLabel = "BASE", description = "The report that the teams began with.")
    private Path base;

    @Parameters(arity = "1..*", paramLabel = "TEAM", description = "The teams’ reports, or workbooks of ours.")
    private List<Path> teams;

    @Option(names = "--prefer", paramLabel = "TEAM", description = "Where teams disagree, that team is right.")
    private Path prefer;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE", description = "Where to write the merged report.")
    private Path output;

    @Option(names = "--json", description = "Prints the conflicts as a JSON array, for machines.")
    private boolean json;

    @Option(names = "--force", description = "Overwrites what is there.")
    private boolean force;

    MergeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.refuseToOverwrite(output, force);
        if (prefer != null && !teams.contains(prefer)) {
            throw new CommandFailure(console.words().of("cli.merge.noTeam", prefer));
        }
        var began = console.read(base);
        var reports = new TreeMap<String, Report>();
        for (var team : teams) {
            var report = console.read(team);
            if (!report.profile().party().mayBe(began.profile().party())) {
                throw new CommandFailure(console.words().of("cli.merge.notABase", team, report.profile().party().name(), base,
                        began.profile().party().name()));
            }
            reports.put(name(team), report);
        }
        var merged = Returned.into(began, base.getFileName().toString(), began, reports);
        var report = merged.report();
        var open = new ArrayList<Conflict>();
        for (var conflict : merged.conflicts()) {
            var isRow = prefer != null && conflict.kind() == Conflict.Kind.ROW_ADDED;
            if (isRow && Settling.rowOf(conflict, name(prefer), merged).isPresent()) {
                // what the other team wrote into its row of that name goes: it is told
                console.err().println(console.words().of("cli.merge.oneRow", named(report, conflict), name(prefer)));
                report = Settling.take(report, conflict, name(prefer), merged);
            } else if (prefer != null && conflict.values().containsKey(name(prefer)) && Settling.isSettledBy(conflict)) {
                report = Settling.take(report, conflict, name(prefer), merged);
            } else {
                open.add(conflict);
            }
        }
        console.write(output, report);
        tell(report, open);
        return open.isEmpty() ? 0 : 1;
    }

    private String named(Report report, Conflict conflict) {
        return String.valueOf(new ComparisonList(console.words(), NumberStyle.POINT).member(report, conflict).get("row"));
    }

    /** The name of the file, with its folder where another file is called alike. */
    private String name(Path team) {
        var alike = teams.stream().filter(each -> each.getFileName().equals(team.getFileName())).count();
        return alike > 1 ? team.toString() : team.getFileName().toString();
    }

    private void tell(Report report, List<Conflict> conflicts) {
        var lists = new ComparisonList(console.words(), NumberStyle.POINT);
        var told = conflicts.stream().map(conflict -> lists.member(report, conflict)).toList();
        if (json) {
            console.out().println(JsonLines.of(told));
        } else {
            for (var one : told) {
                console.out().println(console.words().of("cli.merge.conflict", one.get("table"), one.get("row"), one.get("column"),
                        one.get("message")));
            }
        }
        console.err().println(console.words().of("cli.written", output));
        if (!conflicts.isEmpty()) {
            console.err().println(console.words().of("cli.merge.count", conflicts.size()));
        }
    }
}
