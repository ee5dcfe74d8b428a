package org.ctfdesk.ui.glance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.picture.Chart;
import org.ctfdesk.picture.SvgText;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.store.Progress;
import org.ctfdesk.ui.common.AtOnce;
import org.ctfdesk.ui.common.Desktop;
import org.ctfdesk.ui.common.FakeDialogs;
import org.ctfdesk.ui.common.Jobs;
import org.ctfdesk.ui.common.Page;
import org.ctfdesk.ui.common.Workplace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pictures at a glance, without a window. */
class GlanceViewModelTest {
    private static final Place ENERGY = Place.of("table6", "energy", "year@2020");

    @TempDir
    Path folder;

    private final Workplace workplace = Desktop.with(Samples.of("host"));
    private final FakeDialogs dialogs = new FakeDialogs();

    @Test
    void nothingIsDrawnUntilSomebodyLooks() {
        var model = new GlanceViewModel(workplace, dialogs, new AtOnce());
        assertEquals(List.of(), model.chartsProperty().get());
        type("1");
        assertEquals(List.of(), model.chartsProperty().get());
        look();
        assertTrue(model.chartsProperty().get().size() > 1);
    }

    @Test
    void whatIsTypedIsDrawnAnewAndWhatStaysIsNot() {
        var model = new GlanceViewModel(workplace, dialogs, new AtOnce());
        look();
        var before = model.chartsProperty().get();
        workplace.open().pageProperty().set(Page.FORM);
        look();
        assertSame(before, model.chartsProperty().get(), "the same report is not drawn twice");
        type("987654");
        assertNotSame(before, model.chartsProperty().get());
        assertNotEquals(svg(model, before), svg(model, model.chartsProperty().get()));
    }

    @Test
    void anOlderDrawingThatComesLateIsNotShown() {
        var late = new Late();
        var model = new GlanceViewModel(workplace, dialogs, late);
        look();
        type("987654");
        assertEquals(2, late.begun.size());
        late.begun.get(1).run();
        var newest = model.chartsProperty().get();
        late.begun.get(0).run();
        assertSame(newest, model.chartsProperty().get());
    }

    @Test
    void aClosedReportLeavesNoPictureBehind() {
        var model = new GlanceViewModel(workplace, dialogs, new AtOnce());
        look();
        workplace.openProperty().set(null);
        assertEquals(List.of(), model.chartsProperty().get());
    }

    @Test
    void aPictureIsWrittenWhereItWasAskedFor() throws Exception {
        var model = new GlanceViewModel(workplace, dialogs, new AtOnce());
        look();
        var drawing = model.drawing(model.chartsProperty().get().getFirst(), 640, 360);
        dialogs.files.add(folder.resolve("a.svg"));
        model.saveSvg(drawing);
        assertTrue(Files.readString(folder.resolve("a.svg")).startsWith("<"));
        dialogs.files.add(folder.resolve("a.png"));
        model.savePng(drawing, "picture".getBytes(StandardCharsets.UTF_8));
        assertEquals("picture", Files.readString(folder.resolve("a.png")));
        assertEquals(List.of(drawing.chart().id() + ".svg", drawing.chart().id() + ".png"), dialogs.said);
    }

    @Test
    void whatCannotBeWrittenIsToldAndWhatWasThereStays() throws Exception {
        var model = new GlanceViewModel(workplace, dialogs, new AtOnce());
        look();
        dialogs.files.add(folder.resolve("missing").resolve("a.svg"));
        model.saveSvg(model.drawing(model.chartsProperty().get().getFirst(), 640, 360));
        assertEquals(2, dialogs.said.size(), dialogs.said.toString());
        try (var left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }

    private void look() {
        workplace.open().pageProperty().set(GlanceViewModel.PAGE);
    }

    private void type(String digits) {
        workplace.open().apply(Edit.type(ENERGY, Optional.of(Quantity.of(digits))));
    }

    private static String svg(GlanceViewModel model, List<Chart> charts) {
        return charts.stream().map(chart -> SvgText.of(model.drawing(chart, 640, 360))).reduce("", String::concat);
    }

    /** Jobs that end when the test says so. */
    private static final class Late implements Jobs {
        private final List<Runnable> begun = new ArrayList<>();

        @Override
        public <T> void start(String title, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
            begun.add(() -> {
                try {
                    done.accept(work.run(Progress.UNWATCHED));
                } catch (Exception wrong) {
                    failed.accept(wrong);
                }
            });
        }
    }
}
