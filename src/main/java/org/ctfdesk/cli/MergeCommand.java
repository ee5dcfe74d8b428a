package org.ctfdesk.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.ctfdesk.cli.console.CommandFailure;
import org.ctfdesk.cli.console.Console;
import org.ctfdesk.compare.Conflict;
import org.ctfdesk.compare.Merge;
import org.ctfdesk.report.Report;
import org.ctfdesk.review.ComparisonList;
import org.ctfdesk.store.JsonLines;
import org.ctfdesk.text.NumberStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code merge}: one report of what several teams did to copies of it. */
@Command(name = "merge", mixinStandardHelpOptions = true,
        description = "Merges what teams did to copies of one report, cell by cell. Exit code 1: they disagree somewhere.")
final class MergeCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--base", required = true, paramLabel = "BASE", description = "The report that the teams began with.")
    private Path base;

    @Parameters(arity = "1..*", paramLabel = "TEAM", description = "The teams’ reports, or workbooks of ours.")
    private List<Path> teams;

    @Option(names = "--prefer", paramLabel = "TEAM", description = "Where teams disagree on a cell, that team is right.")
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
        var merged = Merge.of(began, reports);
        var report = merged.report();
        var open = new ArrayList<Conflict>();
        for (var conflict : merged.conflicts()) {
            var said = prefer == null ? null : conflict.values().get(name(prefer));
            if (conflict.kind() == Conflict.Kind.ANSWER && said != null) {
                report = report.with(conflict.place().orElseThrow(), said);
            } else {
                open.add(conflict);
            }
        }
        console.write(output, report);
        tell(report, open);
        return open.isEmpty() ? 0 : 1;
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
