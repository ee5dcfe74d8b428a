package org.ctfdesk.ui.annex4;

import java.math.BigDecimal;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ctfdesk.account.annex4.Annex4;
import org.ctfdesk.account.annex4.FigureTable;
import org.ctfdesk.report.Report;
import org.ctfdesk.store.TextFile;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.ui.common.Dialogs;
import org.ctfdesk.ui.common.Dialogs.FileKind;
import org.ctfdesk.ui.common.Following;
import org.ctfdesk.ui.common.Jobs;
import org.ctfdesk.ui.common.OpenReport;
import org.ctfdesk.ui.common.Workplace;

/**
 * The figures of annex 4 (2/CMA.3, annex, para. 23(j), and 6/CMA.4, annex VI), as they follow from the open report; worked out off the
 * window's thread, and only while they are looked at.
 */
public final class Annex4ViewModel {
    /** Key of the page. */
    public static final String PAGE = "annex4";

    /** A page shows no more rows of a table than these; its file holds all. */
    static final int MOST_ROWS = 200;

    private static final FileKind CSV = new FileKind("csv", List.of(".csv"));

    /**
     * A table as it is shown.
     *
     * @param rows a text for each head
     * @param more how many rows are left out
     */
    record Shown(FigureTable table, List<List<String>> rows, int more) {}

    private final Workplace workplace;
    private final Dialogs dialogs;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<List<Shown>> shown = new ReadOnlyObjectWrapper<>(List.of());

    public Annex4ViewModel(Workplace workplace, Dialogs dialogs, Jobs jobs) {
        this.workplace = workplace;
        this.dialogs = dialogs;
        this.jobs = jobs;
        workplace.numbersProperty().addListener((property, old, now) -> refresh());
        Following.follow(workplace, this::refresh, OpenReport::reportProperty, OpenReport::pageProperty);
    }

    /** The tables, also those that hold nothing yet; none while the page is not looked at. */
    ReadOnlyObjectProperty<List<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Asks for a file and writes the whole table there. */
    void export(FigureTable table) {
        dialogs.save(workplace.words().of("ui.annex4.file", table.id()), CSV).ifPresent(file -> jobs.start(
                workplace.words().of("ui.job.export", file.getFileName()),
                progress -> {
                    TextFile.writeCsv(file, table.csv());
                    return file;
                },
                written -> workplace.say(workplace.words().of("ui.exported", written)),
                this::fail));
    }

    private void fail(Exception wrong) {
        dialogs.fail(wrong, workplace.words());
    }

    private void refresh() {
        if (!workplace.hasReport() || !workplace.open().pageProperty().get().equals(PAGE)) {
            shown.set(List.of());
            return;
        }
        var report = workplace.open().report();
        var style = workplace.numbersProperty().get();
        jobs.start("", progress -> tables(report, style), tables -> {
            if (workplace.hasReport() && workplace.open().report() == report) {
                shown.set(tables);
            }
        }, this::fail);
    }

    private List<Shown> tables(Report report, NumberStyle style) {
        return new Annex4(report, workplace.words()).tables().stream().map(table -> new Shown(table,
                table.rows().stream().limit(MOST_ROWS).map(row -> row.stream().map(cell -> text(cell, style)).toList()).toList(),
                Math.max(0, table.rows().size() - MOST_ROWS))).toList();
    }

    private static String text(Object cell, NumberStyle style) {
        return cell instanceof BigDecimal figure ? style.full(figure) : cell.toString();
    }
}
