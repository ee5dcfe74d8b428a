package org.ctfdesk.ui.teams;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.SectorPackage;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.review.PackageText;
import org.ctfdesk.sheet.AnswerText;
import org.ctfdesk.sheet.PlaceNames;
import org.ctfdesk.store.ReportFile;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.ui.common.Dialogs;
import org.ctfdesk.ui.common.Dialogs.FileKind;
import org.ctfdesk.ui.common.Following;
import org.ctfdesk.ui.common.Jobs;
import org.ctfdesk.ui.common.OpenReport;
import org.ctfdesk.ui.common.Workplace;

/** What is handed out to a team: chosen from tables, sectors and measures, and written as a file of its own. */
public final class HandOutViewModel {
    private static final FileKind REPORT = new FileKind("report", List.of(ReportFile.EXTENSION));

    /** Something that can be handed out. */
    record Choice(String id, String name) {}

    /** All that can be. */
    record Choices(List<Choice> tables, List<Choice> sectors, List<Choice> measures) {}

    private final Workplace workplace;
    private final Dialogs dialogs;
    private final Jobs jobs;
    private final Clock clock;
    private final StringProperty team = new SimpleStringProperty("");
    private final SortedSet<String> tables = new TreeSet<>();
    private final SortedSet<String> sectors = new TreeSet<>();
    private final SortedSet<String> measures = new TreeSet<>();
    private final ReadOnlyObjectWrapper<Choices> choices = new ReadOnlyObjectWrapper<>(new Choices(List.of(), List.of(), List.of()));

    public HandOutViewModel(Workplace workplace, Dialogs dialogs, Jobs jobs, Clock clock) {
        this.workplace = workplace;
        this.dialogs = dialogs;
        this.jobs = jobs;
        this.clock = clock;
        workplace.openProperty().addListener((property, old, now) -> List.of(tables, sectors, measures).forEach(Set::clear));
        Following.follow(workplace, this::refresh, OpenReport::reportProperty, OpenReport::pageProperty);
    }

    /** Who is to work on it. */
    StringProperty teamProperty() {
        return team;
    }

    ReadOnlyObjectProperty<Choices> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    SortedSet<String> tables() {
        return tables;
    }

    SortedSet<String> sectors() {
        return sectors;
    }

    SortedSet<String> measures() {
        return measures;
    }

    private void refresh() {
        if (!workplace.hasReport() || !workplace.open().pageProperty().get().equals(TeamsViewModel.PAGE)) {
            return; // nobody looks
        }
        var report = workplace.open().report();
        var shown = new AnswerText(NumberStyle.POINT, workplace.words());
        var now = new Choices(
                Forms.NDC.stream().map(form -> new Choice(form.id(), (form.number().isEmpty() ? "" : form.number() + " ")
                        + words("ui.outline." + form.id()))).toList(),
                Measures.SECTORS_KIND.options().stream().map(id -> new Choice(id, shown.option(Measures.SECTORS_KIND, id))).toList(),
                measures(report));
        if (!now.equals(choices.get())) {
            measures.removeIf(id -> now.measures().stream().noneMatch(choice -> choice.id().equals(id)));
            choices.set(now);
        }
    }

    private List<Choice> measures(Report report) {
        var table = TableKey.of(Measures.FORM.id());
        var names = new PlaceNames(workplace.words());
        return report.table(table).block(Measures.MEASURE).items().stream().map(item -> new Choice(item.id(),
                names.row(report, new Place(table, new RowKey(Measures.MEASURE, item.id()), ColumnKey.LABEL)))).toList();
    }

    /** Asks for a file and writes the part there; says what is missing where it cannot be. */
    void handOut() {
        var report = workplace.open().report();
        if (report.handed().isPresent()) {
            workplace.say(words("ui.teams.isPart"));
        } else if (team.get().isBlank()) {
            workplace.say(words("ui.teams.noTeam"));
        } else if (tables.isEmpty() && sectors.isEmpty() && measures.isEmpty()) {
            workplace.say(words("ui.teams.nothing"));
        } else {
            var handed = new SectorPackage(team.get().strip(), LocalDate.now(clock).toString(), tables, sectors, measures, report);
            var name = team.get().strip().replaceAll("[^\\p{L}\\p{N}]+", "-");
            dialogs.save(name + ReportFile.EXTENSION, REPORT).ifPresent(file -> jobs.start(words("ui.job.export", file.getFileName()),
                    progress -> {
                        if (workplace.open().fileProperty().get().filter(at -> ReportFile.isSame(at, file)).isPresent()) {
                            return words("ui.teams.ownFile");
                        }
                        ReportFile.save(file, handed.of(report));
                        return words("ui.teams.written", file, new PackageText(workplace.words()).told(handed));
                    }, workplace::say, this::fail));
        }
    }

    private void fail(Exception wrong) {
        dialogs.fail(wrong, workplace.words());
    }

    private String words(String key, Object... arguments) {
        return workplace.words().of(key, arguments);
    }
}
