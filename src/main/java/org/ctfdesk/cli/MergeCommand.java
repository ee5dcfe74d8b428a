package org.ctfdesk.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ctfdesk.compare.Conflict;
import org.ctfdesk.compare.Merge;
import org.ctfdesk.form.Foot;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.sheet.PlaceNames;
import org.ctfdesk.sheet.Shown;
import org.ctfdesk.store.JsonLines;
import org.ctfdesk.text.NumberStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code merge}: puts together what several teams made of one report. Exit code 1 where they contradict each other. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        description = {
            "Merges what several teams made of one report: cell by cell, rows by identity. What only one team changed is taken.",
            "Of what two changed in different ways the first team’s stays in the merged report, and both values are printed.",
            "Exit code 1: there are such conflicts."
        })
final class MergeCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--base", required = true, paramLabel = "BASE", description = "The report that the teams began with.")
    private Path base;

    @Parameters(arity = "1..*", paramLabel = "TEAM", description = "What a team made of it: a report or a workbook of ours.")
    private List<Path> teams;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE", description = "Where to write the merged report.")
    private Path output;

    @Option(names = "--json", description = "Prints the conflicts as JSON, for machines.")
    private boolean json;

    @Option(names = "--force", description = "Overwrites what is there.")
    private boolean force;

    MergeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.refuseToOverwrite(output, force);
        var began = console.read(base);
        var merged = Merge.of(began, teams.stream().map(console::read).toList());
        console.write(output, merged.report());
        console.err().println(console.words().of("cli.written", output));
        var members = merged.conflicts().stream().map(conflict -> member(conflict, merged.report())).toList();
        if (json) {
            console.out().println(JsonLines.of(members));
        } else {
            members.forEach(member -> console.out().println(member.get("message")));
        }
        console.err().println(console.words().of("cli.merge.conflicts", members.size()));
        return members.isEmpty() ? 0 : 1;
    }

    private Map<String, Object> member(Conflict conflict, Report merged) {
        var team = teams.get(conflict.team()).getFileName().toString();
        var member = new LinkedHashMap<String, Object>();
        switch (conflict) {
            case Conflict.Answers answers -> {
                var cell = cell(member, answers.place(), merged);
                var values = new ArrayList<String>();
                for (var value : List.of(answers.base(), answers.kept(), answers.lost())) {
                    values.add(text(value, answers.place()));
                }
                member.put("base", values.get(0));
                member.put("kept", values.get(1));
                member.put("lost", values.get(2));
                member.put("team", team);
                member.put("message", console.words().of("cli.merge.answers", cell, values.get(1), team, values.get(2), values.get(0)));
            }
            case Conflict.RowTakenOut row -> {
                var cell = cell(member, row.row(), merged);
                member.put("team", team);
                member.put("message", console.words().of("cli.merge.row", cell, team));
            }
            case Conflict.Other other -> {
                member.put("part", other.part());
                member.put("team", team);
                member.put("message", console.words().of("cli.merge.other", console.words().of("compare.part." + other.part()), team));
            }
        }
        return member;
    }

    private String cell(Map<String, Object> member, Place place, Report merged) {
        var names = new PlaceNames(console.words());
        var isFoot = place.table().form().equals(Foot.ID);
        member.put("table", names.table(merged, place.table()));
        member.put("row", isFoot ? place.row().path() : names.row(merged, place));
        member.put("column", isFoot ? "" : names.column(place));
        member.put("place", place.path());
        return member.get("table") + ", " + member.get("row") + ", " + member.get("column");
    }

    private String text(Optional<Answer> answer, Place place) {
        return answer.map(given -> new Shown(NumberStyle.POINT, console.words()).full(given, place.kind()))
                .orElse(console.words().of("compare.blank"));
    }
}
