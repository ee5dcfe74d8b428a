package org.ctfdesk.ui.annex4;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ctfdesk.derive.article6.LedgerDrawing;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.ui.common.AtOnce;
import org.ctfdesk.ui.common.Desktop;
import org.ctfdesk.ui.common.FakeDialogs;
import org.ctfdesk.ui.common.Workplace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Annex4ViewModelTest {
    @TempDir
    Path folder;

    private final Workplace workplace = Desktop.with(Samples.of("host"));
    private final FakeDialogs dialogs = new FakeDialogs();
    private final Annex4ViewModel model = new Annex4ViewModel(workplace, dialogs, new AtOnce());

    @Test
    void showsTheTablesWhileTheyAreLookedAt() {
        assertTrue(model.shownProperty().get().isEmpty());
        workplace.open().pageProperty().set(Annex4ViewModel.PAGE);
        var tables = model.shownProperty().get();
        assertEquals(List.of("23j", "figures", "holdings"), tables.stream().map(shown -> shown.table().id()).toList());
        var breakdown = tables.getFirst();
        assertFalse(breakdown.rows().isEmpty());
        assertEquals(breakdown.table().rows().size(), breakdown.rows().size());
        workplace.numbersProperty().set(NumberStyle.COMMA);
        assertTrue(model.shownProperty().get().getFirst().rows().stream().anyMatch(row -> row.contains("40.000")),
                () -> model.shownProperty().get().getFirst().rows().toString());
        workplace.open().pageProperty().set("form");
        assertTrue(model.shownProperty().get().isEmpty());
    }

    @Test
    void aLongTableIsCutOnThePageAndWholeInItsFile() throws Exception {
        var lines = IntStream.range(0, 250).mapToObj(i -> "date=2023-06-30; type=firstTransfer; approachId=CA%04d; vintage=2022; quantity=1"
                .formatted(i)).collect(Collectors.joining("\n"));
        var other = Desktop.with(LedgerDrawing.actions(Samples.of("host"), lines));
        var page = new Annex4ViewModel(other, dialogs, new AtOnce());
        other.open().pageProperty().set(Annex4ViewModel.PAGE);
        var breakdown = page.shownProperty().get().getFirst();
        assertEquals(Annex4ViewModel.MOST_ROWS, breakdown.rows().size());
        assertEquals(breakdown.table().rows().size() - Annex4ViewModel.MOST_ROWS, breakdown.more());
        var file = folder.resolve("23j.csv");
        dialogs.files.add(file);
        page.export(breakdown.table());
        assertEquals(breakdown.table().rows().size() + 1, Files.readAllLines(file).size());
    }
}
