package org.ctfdesk.ui.teams;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctfdesk.compare.Conflict;
import org.ctfdesk.compare.Merge;
import org.ctfdesk.compare.Settling;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.review.ComparisonList;
import org.ctfdesk.ui.common.Workplace;
import org.ctfdesk.ui.teams.TeamsViewModel.Line;

/** Conflicts in words, with what can be taken in each. */
final class ConflictWords {
    private static final int MOST_ANSWERS = 5;

    private final Workplace workplace;
    private final List<Team> teams;
    private final ComparisonList list;

    ConflictWords(Workplace workplace, List<Team> teams) {
        this.workplace = workplace;
        this.teams = teams;
        this.list = new ComparisonList(workplace.words(), workplace.numbersProperty().get());
    }

    /** @param settled whose word is taken, by the number of the conflict */
    Line line(Merge.Merged merged, int number, Map<Integer, String> settled) {
        var conflict = merged.conflicts().get(number);
        var told = list.member(merged.report(), conflict);
        var where = new ArrayList<String>();
        List.of("table", "row", "column").forEach(key -> where.add(String.valueOf(told.get(key))));
        where.removeIf(String::isEmpty);
        var options = options(conflict, merged);
        var chosen = settled.containsKey(number) ? List.copyOf(options.keySet()).indexOf(settled.get(number)) : -1;
        return new Line(String.join(" · ", where) + " – " + words("ui.teams.kind." + conflict.kind()), String.valueOf(told.get("base")),
                List.copyOf(options.values()), chosen, conflict.place());
    }

    /** What can be taken by the team whose word it is; first, under "", what the open report says. */
    Map<String, String> options(Conflict conflict, Merge.Merged merged) {
        var mine = words("ui.teams.mine");
        var options = new LinkedHashMap<String, String>();
        options.put("", switch (conflict.kind()) {
            case ROW_ADDED -> words("ui.teams.both");
            case ROW_REMOVED -> words("ui.teams.keepRow");
            case ANSWER, BESIDE, OUTSIDE -> words("ui.teams.asHere", conflict.values().containsKey(mine)
                    ? list.value(conflict, conflict.values().get(mine)) : list.value(conflict, conflict.base()));
        });
        if (Settling.isSettledBy(conflict)) {
            conflict.values().forEach((team, value) -> {
                var isChoice = conflict.kind() != Conflict.Kind.ROW_REMOVED || Settling.removes(conflict, team);
                if (!team.equals(mine) && isChoice) {
                    options.put(team, conflict.kind() == Conflict.Kind.ROW_REMOVED ? words("ui.teams.removeRow", signed(team))
                            : words("ui.teams.takes", signed(team), list.value(conflict, value)));
                }
            });
        }
        if (conflict.kind() == Conflict.Kind.ROW_ADDED) {
            conflict.values().keySet().forEach(team -> Settling.rowOf(conflict, team, merged).ifPresent(place -> options.put(team,
                    words("ui.teams.onlyRow", team.equals(mine) ? mine : signed(team), said(conflict, place, merged)))));
        }
        return options;
    }

    /** What a row says beside its name, as far as it tells it from another. */
    private String said(Conflict conflict, Place place, Merge.Merged merged) {
        var said = new ArrayList<String>();
        Settling.item(merged.report(), place).ifPresent(item -> item.rows().values().forEach(row -> row.answers()
                .forEach((column, answer) -> {
            if (!column.equals(ColumnKey.LABEL) && said.size() < MOST_ANSWERS) {
                said.add(list.value(conflict, Optional.of(answer)));
            }
        })));
        return String.join("; ", said);
    }

    private String signed(String team) {
        return teams.stream().filter(each -> each.name().equals(team)).findFirst()
                .map(each -> words("ui.teams.signed", each.name(), each.when())).orElse(team);
    }

    private String words(String key, Object... arguments) {
        return workplace.words().of(key, arguments);
    }
}
