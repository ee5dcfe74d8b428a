package org.ctfdesk.ui.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.sheet.CellChanges;
import org.ctfdesk.sheet.CellPlace;
import org.ctfdesk.sheet.PlaceNames;
import org.ctfdesk.sheet.Sheet;
import org.ctfdesk.sheet.AnswerText;
import org.ctfdesk.sheet.TextSearch;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.ui.common.Jobs;
import org.ctfdesk.ui.common.OpenReport;
import org.ctfdesk.ui.common.Workplace;

/** Finds a text in the answers of a table or of all, and replaces it, as one step that can be undone. */
public final class SearchViewModel {
    /** Key of its page. */
    public static final String PAGE = "search";

    /**
     * A cell that was found.
     *
     * @param where its table, row and column
     * @param after what the replacement makes of it; nothing where it is computed, or nothing would change
     */
    public record Line(TextSearch.Hit hit, String where, Optional<TextSearch.Replaced> after) {
        public Place place() {
            return hit.input().place();
        }
    }

    /** What was found in a report. */
    private record Found(Report report, List<Line> lines) {
        static final Found NOTHING = new Found(null, List.of());
    }

    private final Workplace workplace;
    private final Jobs jobs;
    private final StringProperty wanted = new SimpleStringProperty("");
    private final StringProperty replacement = new SimpleStringProperty("");
    private final BooleanProperty matchCase = new SimpleBooleanProperty();
    private final BooleanProperty whole = new SimpleBooleanProperty();
    private final BooleanProperty everywhere = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private Found found = Found.NOTHING;
    private long asked;

    public SearchViewModel(Workplace workplace, Jobs jobs) {
        this.workplace = workplace;
        this.jobs = jobs;
        List.of(wanted, replacement).forEach(text -> text.addListener((property, old, now) -> search()));
        List.of(matchCase, whole, everywhere).forEach(choice -> choice.addListener((property, old, now) -> search()));
        workplace.openProperty().addListener((property, old, now) -> forget());
    }

    public StringProperty wantedProperty() {
        return wanted;
    }

    public StringProperty replacementProperty() {
        return replacement;
    }

    public BooleanProperty matchCaseProperty() {
        return matchCase;
    }

    /** All of the answer has to be the text. */
    public BooleanProperty wholeProperty() {
        return whole;
    }

    /** All tables are looked through, not only the one that is shown. */
    public BooleanProperty everywhereProperty() {
        return everywhere;
    }

    /** What was found, in the order of the sheets. */
    public ReadOnlyObjectProperty<List<Line>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    private void forget() {
        asked++;
        found = Found.NOTHING;
        lines.set(List.of());
    }

    /** Looks again; the window goes on meanwhile, and the latest question wins. */
    public void search() {
        if (!workplace.hasReport() || wanted.get().isEmpty()) {
            forget();
            return;
        }
        var mine = ++asked;
        var report = workplace.open().report();
        var work = work(report);
        jobs.start("", progress -> work.run(), result -> {
            if (mine == asked) {
                found = new Found(report, result);
                lines.set(result);
            }
        }, wrong -> {
            throw new IllegalStateException(wrong);
        });
    }

    @FunctionalInterface
    private interface Work {
        List<Line> run();
    }

    /** The search as it is asked for now, to be run on any thread. */
    private Work work(Report report) {
        var words = workplace.words();
        var search = search(workplace);
        var typed = workplace.typed();
        var with = replacement.get();
        var key = everywhere.get() ? Optional.<TableKey>empty() : Optional.of(workplace.open().tableProperty().get());
        return () -> {
            var names = new PlaceNames(words);
            var lines = new ArrayList<Line>();
            var sheets = key.map(only -> List.of(Sheet.editable(only, report, words, Optional.empty())))
                    .orElseGet(() -> Sheet.allEditable(report, words));
            for (var hit : search.in(sheets)) {
                lines.add(new Line(hit, where(hit, report, names), search.replaced(hit, with, typed::read)));
            }
            return List.copyOf(lines);
        };
    }

    private TextSearch search(Workplace shownIn) {
        var style = shownIn.numbersProperty().get();
        return new TextSearch(wanted.get(), matchCase.get(), whole.get(), shownIn.shown(),
                new AnswerText(new NumberStyle(style.decimal(), '\0'), shownIn.words()));
    }

    private String where(TextSearch.Hit hit, Report report, PlaceNames names) {
        var place = hit.input().place();
        return workplace.words().of("ui.search.where", names.tableBriefly(report, hit.in().key()), names.row(report, place),
                names.column(place)).replaceAll("\\s*›\\s*$", "");
    }

    /** Goes to a cell that was found. */
    public void goTo(Line line) {
        workplace.open().show(line.hit().in().key());
        workplace.open().goTo(line.place());
    }

    /** Goes to the next cell behind the one that the user is in, or the one before; round the end. False where there is none. */
    public boolean next(int by) {
        if (found.report() != null && workplace.hasReport() && found.report() != workplace.open().report()) {
            search();
        }
        var all = lines.get();
        if (all.isEmpty()) {
            return false;
        }
        var open = workplace.open();
        var here = here(open);
        var behind = by > 0
                ? all.stream().filter(line -> here.isEmpty() || compare(line, here.get()) > 0).findFirst()
                : all.reversed().stream().filter(line -> here.isEmpty() || compare(line, here.get()) < 0).findFirst();
        goTo(behind.orElse(by > 0 ? all.getFirst() : all.getLast()));
        return true;
    }

    /** Where the user is: number of the sheet among those looked through, row and column. */
    private record Here(int sheet, CellPlace at) {}

    private Optional<Here> here(OpenReport open) {
        var table = open.tableProperty().get();
        return open.placeProperty().get().flatMap(place -> {
            var sheet = Sheet.editable(table, open.report(), workplace.words(), Optional.empty());
            var keys = everywhere.get()
                    ? Sheet.all(open.report(), workplace.words()).stream().map(Sheet::key).toList() : List.of(table);
            return sheet.find(place).map(at -> new Here(keys.indexOf(table), at));
        });
    }

    private static int compare(Line line, Here here) {
        var hit = line.hit();
        return hit.sheet() != here.sheet() ? Integer.compare(hit.sheet(), here.sheet())
                : hit.at().row() != here.at().row() ? Integer.compare(hit.at().row(), here.at().row())
                : Integer.compare(hit.at().column(), here.at().column());
    }

    /** Replaces in these cells, as one step. Where the report changed meanwhile it is looked through again, and nothing replaced. */
    public void replace(Collection<Line> chosen) {
        if (found.report() != workplace.open().report()) {
            workplace.say(workplace.words().of("ui.search.changed"));
            search();
            return;
        }
        var changes = chosen.stream().flatMap(line -> line.after().stream()).map(TextSearch.Replaced::change).distinct().toList();
        CellChanges.edit("replace", changes, workplace.open().report()).ifPresent(workplace.open()::apply);
        workplace.say(workplace.words().of("ui.search.replaced", changes.size()));
        search();
    }
}
