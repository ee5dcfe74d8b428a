package org.ctfdesk.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;

/**
 * Takes what teams did back into a report that was worked on meanwhile, three-way: a part that was handed out against the report as it
 * was handed out, any other copy against what all began with.
 */
public final class Returned {
    private final String name;
    private Report mine;
    private final List<Conflict> conflicts = new ArrayList<>();
    private final SortedMap<String, Report> aligned = new TreeMap<>();

    /** Teams that began with one state of the report. */
    private record Group(Report base, SortedMap<String, Report> teams) {}

    private Returned(Report mine, String name) {
        this.mine = mine;
        this.name = name;
    }

    /**
     * What came of it. Where they disagree, the merged report says what {@code mine} says.
     *
     * @param mine the report that was worked on meanwhile
     * @param name what it is called among the teams
     * @param base what copies began with that are no handed-out part
     */
    public static Merge.Merged into(Report mine, String name, Report base, SortedMap<String, Report> teams) {
        var returned = new Returned(mine, name);
        returned.groups(base, teams).forEach(returned::merge);
        return new Merge.Merged(returned.mine, returned.conflicts, returned.aligned);
    }

    private List<Group> groups(Report base, SortedMap<String, Report> teams) {
        var groups = new ArrayList<Group>();
        teams.forEach((team, report) -> {
            var began = report.handed().map(handed -> handed.baseOf(report)).orElse(base);
            var group = groups.stream().filter(each -> each.base.equals(began)).findFirst().orElseGet(() -> {
                groups.add(new Group(began, new TreeMap<>()));
                return groups.getLast();
            });
            group.teams.put(team, within(team, report, began));
        });
        return groups;
    }

    /** What a team changed of what it was given; the rest is told and not taken. */
    private Report within(String team, Report report, Report began) {
        if (report.handed().isEmpty()) {
            return report;
        }
        var within = Alignment.of(began, report);
        for (var difference : Outside.of(report.handed().get(), began, within)) {
            conflicts.add(Outside.told(difference, team));
            aligned.put(team, Alignment.of(began, report));
            within = Outside.undone(difference, began, within);
        }
        return within.with(new ReportPart.Package(mine.handed()));
    }

    private void merge(Group group) {
        var teams = new TreeMap<>(group.teams);
        teams.values().removeIf(group.base::equals); // nothing was done in it
        if (teams.isEmpty()) {
            return;
        }
        if (!group.base.equals(mine)) {
            teams.put(name, mine);
        }
        var merged = Merge.of(group.base, teams, name);
        mine = Alignment.of(mine, merged.report()).withUnknown(mine.unknown()).with(new ReportPart.Package(mine.handed()));
        conflicts.addAll(merged.conflicts());
        merged.teams().forEach(aligned::putIfAbsent);
    }
}
