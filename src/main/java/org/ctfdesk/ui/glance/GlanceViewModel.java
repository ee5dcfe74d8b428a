package org.ctfdesk.ui.glance;

import java.nio.charset.StandardCharsets;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ctfdesk.picture.Chart;
import org.ctfdesk.picture.Drawing;
import org.ctfdesk.picture.Glance;
import org.ctfdesk.picture.SvgText;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.engine.Checked;
import org.ctfdesk.store.AtomicFile;
import org.ctfdesk.ui.common.Dialogs;
import org.ctfdesk.ui.common.Dialogs.FileKind;
import org.ctfdesk.ui.common.Following;
import org.ctfdesk.ui.common.Jobs;
import org.ctfdesk.ui.common.OpenReport;
import org.ctfdesk.ui.common.Workplace;

/** The pictures of the open report, made when the page is looked at. */
public final class GlanceViewModel {
    /** Key of its page. */
    public static final String PAGE = "glance";

    private static final FileKind SVG = new FileKind("svg", List.of(".svg"));
    private static final FileKind PNG = new FileKind("png", List.of(".png"));

    private final Workplace workplace;
    private final Dialogs dialogs;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<List<Chart>> charts = new ReadOnlyObjectWrapper<>(List.of());
    private Report drawn;
    private Checked checked;
    private long asked;

    public GlanceViewModel(Workplace workplace, Dialogs dialogs, Jobs jobs) {
        this.workplace = workplace;
        this.dialogs = dialogs;
        this.jobs = jobs;
        workplace.checks().checkedProperty().addListener((property, old, now) -> refresh());
        Following.follow(workplace, this::refresh, OpenReport::reportProperty, OpenReport::pageProperty);
    }

    /** What there is to look at. */
    public ReadOnlyObjectProperty<List<Chart>> chartsProperty() {
        return charts.getReadOnlyProperty();
    }

    private void refresh() {
        if (!workplace.hasReport()) {
            charts.set(List.of());
            drawn = null;
            return;
        }
        var report = workplace.open().report();
        var now = workplace.checks().checkedProperty().get();
        if (!workplace.open().pageProperty().get().equals(PAGE) || report == drawn && now == checked) {
            return; // nobody looks
        }
        drawn = report;
        checked = now;
        var mine = ++asked;
        jobs.start("", progress -> Glance.of(report, now.fillings(), workplace.words()), made -> {
            if (mine == asked) {
                charts.set(made);
            }
        }, wrong -> {
            throw new IllegalStateException(wrong);
        });
    }

    /** A chart as shapes of that size. */
    public Drawing drawing(Chart chart, double width, double height) {
        return Drawing.of(chart, width, height, workplace.numbersProperty().get(), workplace.words());
    }

    /** Asks for a file and writes the drawing there as SVG. */
    public void saveSvg(Drawing drawing) {
        write(drawing, SVG, SvgText.of(drawing).getBytes(StandardCharsets.UTF_8));
    }

    /** Asks for a file and writes a picture of the drawing there. */
    public void savePng(Drawing drawing, byte[] png) {
        write(drawing, PNG, png);
    }

    private void write(Drawing drawing, FileKind kind, byte[] bytes) {
        dialogs.save(drawing.chart().id() + kind.endings().getFirst(), kind).ifPresent(file -> jobs.start(
                workplace.words().of("ui.job.export", file.getFileName()), progress -> {
                    AtomicFile.write(file, out -> out.write(bytes));
                    return file;
                }, written -> workplace.say(workplace.words().of("ui.exported", written)),
                wrong -> dialogs.tell(workplace.words().of("ui.failed"), String.valueOf(wrong.getMessage()))));
    }
}
