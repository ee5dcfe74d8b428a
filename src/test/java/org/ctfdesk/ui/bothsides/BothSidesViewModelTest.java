package org.ctfdesk.ui.bothsides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.excel.submission.WorkbookWriter;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.profile.Party;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.store.ReportFile;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.bothsides.BothSidesViewModel.Shown;
import org.ctfdesk.ui.common.AtOnce;
import org.ctfdesk.ui.common.Desktop;
import org.ctfdesk.ui.common.FakeDialogs;
import org.ctfdesk.ui.common.Page;
import org.ctfdesk.ui.common.Workplace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BothSidesViewModelTest {
    @TempDir
    Path folder;

    private final Workplace workplace = Desktop.with(Samples.of("textbook-a"));
    private final FakeDialogs dialogs = new FakeDialogs();
    private final BothSidesViewModel model = new BothSidesViewModel(workplace, dialogs, new AtOnce());
    private Path other;

    @BeforeEach
    void writeTheOtherReport() throws Exception {
        other = folder.resolve("b.ctfdesk");
        ReportFile.save(other, Samples.of("textbook-b"));
        workplace.open().pageProperty().set(BothSidesViewModel.PAGE);
    }

    private Shown shown() {
        return model.shownProperty().get().orElseThrow();
    }

    @Test
    void nothingIsShownUntilAnotherReportIsChosen() {
        assertTrue(model.shownProperty().get().isEmpty());
        model.choose(); // and thinks better of it
        assertTrue(model.shownProperty().get().isEmpty());
    }

    @Test
    void thePairStandsSideBySide() {
        dialogs.files.add(other);
        model.choose();
        var group = shown().groups().getFirst();
        assertEquals(List.of("Textbook Party A (XTA)", "Textbook Party B (XTB)"), group.sides().stream().map(BothSidesViewModel.Side::party)
                .toList());
        assertEquals(new BothSidesViewModel.Year("2022", "200", "-50", "150"), group.sides().getFirst().years().getFirst());
        assertTrue(group.sound() && group.total().getFirst().contains("400 t CO2 eq before, 400"), group.toString());
        assertEquals(1, shown().matches().size());
        assertEquals(List.of(), shown().discrepancies());
        workplace.open().pageProperty().set(Page.FORM);
        assertTrue(model.shownProperty().get().isEmpty(), "it is worked out only while it is looked at");
    }

    /** Any number of Parties, and who used whose outcomes as a picture. */
    @Test
    void moreThanTwoPartiesStandInTheMatrix() throws Exception {
        var third = folder.resolve("c.ctfdesk");
        var profile = Samples.of("textbook-a").profile().with(new Party("Textbook Party C", "XTC", false, false));
        ReportFile.save(third, Samples.of("textbook-a").with(profile));
        dialogs.files.add(other);
        dialogs.files.add(third);
        model.choose();
        assertEquals(2, shown().matrices().getFirst().parties().size());
        assertEquals("50", shown().matrices().getFirst().rows().get(1).getFirst().amount(), "XTA used what XTB first transferred");
        model.choose();
        assertEquals(3, shown().matrices().getFirst().parties().size());
        assertTrue(shown().matrices().getFirst().rows().get(1).get(2).problems() > 0, "XTC uses the same outcomes");
        model.clear();
        assertTrue(model.shownProperty().get().isEmpty());
    }

    @Test
    void anEditOfTheOpenReportIsFollowed() {
        dialogs.files.add(other);
        model.choose();
        workplace.open().apply(Edit.type(Place.of("table4/1", "adjustments", "year@2022"), Optional.of(Quantity.of("50"))));
        assertEquals(1, shown().discrepancies().size());
        assertFalse(shown().groups().getFirst().sound());
        workplace.open().undo();
        workplace.open().pageProperty().set(BothSidesViewModel.PAGE);
        assertEquals(List.of(), shown().discrepancies());
    }

    @Test
    void aWorkbookServesTooAndTheListIsExported() throws Exception {
        var workbook = folder.resolve("b.xlsx");
        new WorkbookWriter(Samples.of("textbook-b"), Words.in(Locale.ENGLISH)).write(workbook, (done, of) -> true);
        var csv = folder.resolve("out.csv");
        dialogs.files.addAll(List.of(workbook, csv));
        var before = Files.readAllBytes(workbook);
        model.choose();
        model.export();
        assertTrue(Files.readString(csv).contains("match,Textbook Party B (XTB),Textbook Party A (XTA),t CO2 eq,2022,,,,50,50,"),
                Files.readString(csv));
        assertEquals(before.length, Files.readAllBytes(workbook).length);
    }

    @Test
    void aFileThatCannotBeReadIsTold() throws Exception {
        var broken = Files.writeString(folder.resolve("x.ctfdesk"), "hello");
        dialogs.files.add(broken);
        model.choose();
        assertEquals(1, dialogs.said.size());
        assertTrue(dialogs.said.getFirst().contains("x.ctfdesk"), dialogs.said.toString());
        assertTrue(model.shownProperty().get().isEmpty());
    }
}
