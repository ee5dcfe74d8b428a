package org.ctfdesk.ui.teams;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ctfdesk.compare.Conflict;
import org.ctfdesk.compare.Difference;
import org.ctfdesk.compare.Differences;
import org.ctfdesk.compare.EditTo;
import org.ctfdesk.compare.Merge;
import org.ctfdesk.compare.NamesAlike;
import org.ctfdesk.compare.Returned;
import org.ctfdesk.compare.Settling;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.ui.common.Dialogs;
import org.ctfdesk.ui.common.Following;
import org.ctfdesk.ui.common.Jobs;
import org.ctfdesk.ui.common.Notice;
import org.ctfdesk.ui.common.OpenReport;
import org.ctfdesk.ui.common.SubmittedReport;
import org.ctfdesk.ui.common.Workplace;

/** Teams' files taken back into the open report: merged off the window's thread, conflicts settled one by one, all as one edit. */
public final class TeamsViewModel {
    /** Key of the page. */
    public static final String PAGE = "teams";

    /**
     * Something to decide.
     *
     * @param base what stood there at the beginning
     * @param options what can be taken, by team; the first is what this report says
     * @param chosen which of them; -1 while nobody has decided, where taking all in leaves what this report says
     * @param place where it stands in the open report
     */
    record Line(String where, String base, List<String> options, int chosen, Optional<Place> place) {
        private Line choosing(int other) {
            return new Line(where, base, options, other, place);
        }
    }

    /** Names that may be one, and which of them is taken; -1 for leaving them. */
    record Names(List<String> writings, int chosen) {}

    /** The page. */
    record Shown(List<Team> teams, Optional<String> base, boolean needsBase, List<Line> lines, List<Names> names, int answers, int rows) {
        /** The same, settled as another one of as many conflicts is; names are what they are. */
        Shown settledAs(Shown other) {
            return lines.size() != other.lines.size() ? this : new Shown(teams, base, needsBase, IntStream.range(0, lines.size())
                    .mapToObj(i -> lines.get(i).choosing(other.lines.get(i).chosen)).toList(), other.names, answers, rows);
        }
    }

    private final Workplace workplace;
    private final Dialogs dialogs;
    private final Jobs jobs;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final List<Team> teams = new ArrayList<>();
    private Optional<SubmittedReport> base = Optional.empty();
    private boolean isBaseOpen;
    private Optional<Merge.Merged> merged = Optional.empty();
    private List<NamesAlike.Group> groups = List.of();
    private final Map<Integer, String> settled = new HashMap<>();
    private final Map<Integer, Integer> named = new HashMap<>();
    private Report onto;
    private long asked;

    public TeamsViewModel(Workplace workplace, Dialogs dialogs, Jobs jobs, Clock clock) {
        this.workplace = workplace;
        this.dialogs = dialogs;
        this.jobs = jobs;
        this.clock = clock;
        workplace.openProperty().addListener((property, old, now) -> forget());
        Following.follow(workplace, this::follow, OpenReport::reportProperty, OpenReport::pageProperty);
    }

    ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Asks for the files of teams, several at once. */
    void choose() {
        var files = dialogs.openSeveral(SubmittedReport.KINDS);
        if (files.isEmpty()) {
            return;
        }
        jobs.start(words("ui.job.open", files.getFirst().getFileName()), progress -> {
            var read = new ArrayList<Team>();
            for (var file : files) {
                progress.advanced(read.size(), files.size());
                progress.stopIfCancelled();
                read.add(Team.read(file, clock, workplace.words()));
            }
            return read;
        }, workplace.whileOpen(read -> {
            teams.removeIf(team -> read.stream().anyMatch(other -> other.file().equals(team.file())));
            read.forEach(this::add);
            merge();
        }), this::fail);
    }

    /** Two files of one team are told apart by their names; another Party's report is not taken. */
    private void add(Team team) {
        var party = team.report().profile().party();
        var own = workplace.open().report().profile().party();
        if (!party.mayBe(own)) {
            dialogs.tell(words("ui.failed"), words("ui.teams.otherParty", team.file(), party.name(), own.name()));
            return;
        }
        var isTaken = teams.stream().anyMatch(other -> other.name().equals(team.name())) || team.name().equals(mine());
        teams.add(isTaken ? new Team(words("ui.teams.two", team.name(), team.file()), team.file(), team.when(), team.copy(), team.report())
                : team);
    }

    /** Asks for the report with which the copies began. */
    void chooseBase() {
        dialogs.open(SubmittedReport.KINDS).ifPresent(file -> jobs.start(words("ui.job.open", file.getFileName()),
                progress -> SubmittedReport.read(file, LocalDate.now(clock), workplace.words()),
                workplace.whileOpen(read -> begin(Optional.of(read))), this::fail));
    }

    /** The copies began with the open report as it is now: nobody changed it since. */
    void takeOpenAsBase() {
        begin(Optional.empty());
    }

    private void begin(Optional<SubmittedReport> with) {
        base = with;
        isBaseOpen = with.isEmpty();
        merge();
    }

    private ConflictWords conflicts() {
        return new ConflictWords(workplace, teams);
    }

    private String mine() {
        return words("ui.teams.mine");
    }

    private void follow() {
        if (workplace.hasReport() && !teams.isEmpty() && workplace.open().pageProperty().get().equals(PAGE)
                && onto != workplace.open().report()) {
            merge(); // it was changed meanwhile: what was settled has to be looked at again
        }
    }

    private boolean needsBase() {
        return base.isEmpty() && !isBaseOpen && teams.stream().anyMatch(Team::copy);
    }

    private void merge() {
        unsettle();
        onto = workplace.open().report();
        refresh();
        if (needsBase() || teams.isEmpty()) {
            return;
        }
        var into = onto;
        var began = base.map(SubmittedReport::report).orElse(into);
        var all = new TreeMap<String, Report>();
        teams.forEach(team -> all.put(team.name(), team.report()));
        var now = ++asked;
        jobs.start(words("ui.teams.job"), progress -> {
            var made = Returned.into(into, mine(), began, all);
            var known = NamesAlike.in(into);
            return Map.entry(made, NamesAlike.in(made.report()).stream().filter(group -> !known.contains(group)).toList());
        }, made -> {
            if (now == asked) {
                merged = Optional.of(made.getKey());
                groups = made.getValue();
                refresh();
            }
        }, this::fail);
    }

    private void refresh() {
        if (teams.isEmpty()) {
            shown.set(Optional.empty());
            return;
        }
        var lines = new ArrayList<Line>();
        var differences = List.<Difference>of();
        if (merged.isPresent()) {
            for (var i = 0; i < merged.get().conflicts().size(); i++) {
                lines.add(conflicts().line(merged.get(), i, settled));
            }
            differences = Differences.tables(onto, merged.get().report()).toList();
        }
        var names = new ArrayList<Names>();
        for (var i = 0; i < groups.size(); i++) {
            names.add(new Names(groups.get(i).names(), named.getOrDefault(i, -1)));
        }
        shown.set(Optional.of(new Shown(List.copyOf(teams), base.map(SubmittedReport::name).or(() ->
                isBaseOpen ? Optional.of(mine()) : Optional.empty()), needsBase(), lines, names,
                (int) differences.stream().filter(Difference.AnswerChanged.class::isInstance).count(),
                (int) differences.stream().filter(each -> each instanceof Difference.ItemAdded || each instanceof Difference.ItemRemoved)
                        .count())));
    }

    /** Settles a conflict by one of its options. */
    void settle(int line, int option) {
        var made = merged.orElseThrow();
        settled.put(line, List.copyOf(conflicts().options(made.conflicts().get(line), made).keySet()).get(option));
        refresh();
    }

    /** Takes the word of one team wherever it has one; with "" that of the open report. */
    void settleAll(String team) {
        var conflicts = merged.map(Merge.Merged::conflicts).orElse(List.of());
        for (var i = 0; i < conflicts.size(); i++) {
            if (conflicts.get(i).kind() != Conflict.Kind.ROW_ADDED // a row is dropped one by one
                    && conflicts().options(conflicts.get(i), merged.orElseThrow()).containsKey(team)) {
                settled.put(i, team);
            }
        }
        refresh();
    }

    /** Writes one name of a group wherever another of them stands; -1 leaves them. */
    void name(int group, int writing) {
        named.put(group, writing);
        refresh();
    }

    void show(Line line) {
        line.place().ifPresent(workplace.open()::goTo);
    }

    /** Enters all as one edit that can be undone; conflicts that nobody settled stay as this report has them, and are told. */
    void take() {
        if (merged.isEmpty()) {
            return;
        }
        if (onto != workplace.open().report()) {
            merge(); // it was changed meanwhile
            return;
        }
        var made = merged.get();
        var report = made.report();
        var open = 0;
        for (var i = 0; i < made.conflicts().size(); i++) {
            var team = settled.getOrDefault(i, "");
            open += settled.containsKey(i) ? 0 : 1;
            if (!team.isEmpty()) {
                report = Settling.take(report, made.conflicts().get(i), team, made);
            }
        }
        for (var entry : named.entrySet()) {
            if (entry.getValue() >= 0) {
                var group = groups.get(entry.getKey());
                report = NamesAlike.reconciled(report, group, group.names().get(entry.getValue()));
            }
        }
        var files = teams.stream().map(Team::file).toList();
        var edit = EditTo.of("merge", onto, report);
        forget();
        workplace.open().apply(edit);
        workplace.notice(Notice.of(words(open == 0 ? "ui.teams.taken" : "ui.teams.takenOpen", String.join(", ", files), open)));
    }

    void forget() {
        teams.clear();
        base = Optional.empty();
        isBaseOpen = false;
        unsettle();
        asked++;
        shown.set(Optional.empty());
    }

    private void unsettle() {
        settled.clear();
        named.clear();
        merged = Optional.empty();
        groups = List.of();
    }

    private void fail(Exception wrong) {
        dialogs.fail(wrong, workplace.words());
    }

    private String words(String key, Object... arguments) {
        return workplace.words().of(key, arguments);
    }
}
