package org.ctfdesk.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.compare.Change;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Block;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.store.ReportFile;
import org.ctfdesk.ui.common.AtOnce;
import org.ctfdesk.ui.common.Desktop;
import org.ctfdesk.ui.common.FakeDialogs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareViewModelTest {
    private static final Clock DAY = Clock.fixed(Instant.parse("2026-11-03T10:15:30Z"), ZoneOffset.UTC);
    private static final Place ENERGY = Place.of("table6", "energy", "year@2020");
    private static final TableKey MEASURES = TableKey.of("table5");

    @TempDir
    Path folder;

    /** The host with other ids, a measure in front and one figure more. */
    private static Report other() {
        var host = Samples.of("host");
        var items = new ArrayList<Item>();
        items.add(Item.blank("1").with("measure", Row.EMPTY.with(ColumnKey.LABEL, Optional.of(new Answer.Words("Quite new")))));
        host.table(MEASURES).block("measure").items().forEach(item ->
                items.add(new Item(String.valueOf(Integer.parseInt(item.id()) + 1), item.rows())));
        var was = (Quantity.Amount) host.answer(ENERGY).orElseThrow();
        return host.with(MEASURES, host.table(MEASURES).with("measure", Block.of(items)))
                .with(ENERGY, Optional.of(Quantity.of(was.value().multiply(new BigDecimal("1.1")))));
    }

    @Test
    void theOtherReportIsTheEarlierOneUntilTheyAreSwapped() throws Exception {
        var file = folder.resolve("other.ctfdesk");
        ReportFile.save(file, other());
        var workplace = Desktop.with(Samples.of("host"));
        var dialogs = new FakeDialogs();
        var model = new CompareViewModel(workplace, dialogs, new AtOnce(), DAY);
        workplace.open().pageProperty().set(CompareViewModel.PAGE);
        dialogs.files.add(file);
        model.choose();
        var shown = model.shownProperty().get().orElseThrow();
        assertEquals("other.ctfdesk", shown.earlier());
        var typed = shown.lines().stream().filter(line -> line.sort() != Change.Kind.COMPUTED).toList();
        assertEquals(List.of(Change.Kind.ROW_REMOVED, Change.Kind.ANSWER), typed.stream().map(CompareViewModel.Line::sort).toList());
        assertEquals(Optional.empty(), typed.getFirst().place(), "it is not in the open report");
        assertTrue(typed.getLast().by().startsWith("-") || typed.getLast().by().startsWith("\u2212"), typed.getLast().by());
        model.show(typed.getLast());
        assertEquals(Optional.of(ENERGY), workplace.open().placeProperty().get());
        workplace.open().pageProperty().set(CompareViewModel.PAGE);
        model.swap();
        var swapped = model.shownProperty().get().orElseThrow();
        assertEquals("other.ctfdesk", swapped.later());
        assertEquals(Change.Kind.ROW_ADDED, swapped.lines().stream().filter(line -> line.sort() != Change.Kind.COMPUTED).toList().getFirst()
                .sort());
        assertEquals(2, swapped.charts().size(), "kt and per cent of table 6");
        assertTrue(swapped.charts().getFirst().series().getFirst().at(30).orElseThrow().signum() > 0);
        var out = folder.resolve("comparison.xlsx");
        dialogs.files.add(out);
        model.save();
        assertTrue(Files.size(out) > 3_000);
    }

    @Test
    void whatComesLateLandsOnNoOtherReport() throws Exception {
        var file = folder.resolve("other.ctfdesk");
        ReportFile.save(file, other());
        var workplace = Desktop.with(Samples.of("host"));
        var jobs = new org.ctfdesk.ui.common.Later();
        var model = new CompareViewModel(workplace, new FakeDialogs(), jobs, DAY);
        model.from(file);
        workplace.openProperty().set(null);
        jobs.runAll();
        workplace.openProperty().set(new org.ctfdesk.ui.common.OpenReport(Samples.of("host"), Optional.empty(), "one"));
        model.from(file);
        workplace.openProperty().set(new org.ctfdesk.ui.common.OpenReport(Samples.of("flawed-host"), Optional.empty(), "another"));
        workplace.open().pageProperty().set(CompareViewModel.PAGE);
        jobs.runAll();
        assertEquals(Optional.empty(), model.shownProperty().get());
    }
}
