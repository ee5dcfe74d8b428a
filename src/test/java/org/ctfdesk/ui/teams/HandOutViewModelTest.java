package org.ctfdesk.ui.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.store.ReportFile;
import org.ctfdesk.ui.common.AtOnce;
import org.ctfdesk.ui.common.Desktop;
import org.ctfdesk.ui.common.FakeDialogs;
import org.ctfdesk.ui.common.OpenReport;
import org.ctfdesk.ui.common.Workplace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be handed out follows the report; a part is written only where somebody is to change something of it. */
class HandOutViewModelTest {
    private static final Clock DAY = Clock.fixed(Instant.parse("2026-11-03T10:15:30Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final FakeDialogs dialogs = new FakeDialogs();
    private final Workplace workplace = Desktop.with(Samples.of("host"));
    private final HandOutViewModel model = new HandOutViewModel(workplace, dialogs, new AtOnce(), DAY);

    private void look() {
        workplace.open().pageProperty().set(TeamsViewModel.PAGE);
    }

    private List<String> measures() {
        return model.choicesProperty().get().measures().stream().map(HandOutViewModel.Choice::name).toList();
    }

    private String said() {
        return workplace.messageProperty().get();
    }

    @Test
    void nothingIsListedWhileNobodyLooks() {
        assertEquals(List.of(), model.choicesProperty().get().tables());
        look();
        assertTrue(model.choicesProperty().get().tables().stream().anyMatch(table -> table.id().equals("table6")
                && table.name().startsWith("6 ")), model.choicesProperty().get().tables()::toString);
        assertFalse(measures().isEmpty());
    }

    @Test
    void aMeasureThatIsRenamedIsListedByItsNewName() {
        look();
        workplace.open().apply(Edit.type(Place.of("table5", "measure/1", "label"), Optional.of(new Answer.Words("Tides"))));
        assertTrue(measures().contains("Tides"), measures()::toString);
    }

    @Test
    void aMeasureThatIsGoneIsNoLongerTicked() {
        look();
        workplace.open().apply(Edit.type(Place.of("table5", "measure/900", "label"), Optional.of(new Answer.Words("Tides"))));
        var added = model.choicesProperty().get().measures().getLast().id();
        model.measures().addAll(Set.of("1", added));
        workplace.open().undo();
        assertEquals(Set.of("1"), model.measures());
    }

    @Test
    void anotherReportBeginsWithNothingTicked() {
        look();
        model.sectors().add("energy");
        model.tables().add("table6");
        workplace.openProperty().set(new OpenReport(Samples.of("buyer"), Optional.empty(), "another"));
        assertEquals(Set.of(), model.sectors());
        assertEquals(Set.of(), model.tables());
    }

    @Test
    void saysWhatIsMissingAndWritesNothing() {
        look();
        model.handOut();
        assertEquals("Please name the team.", said());
        model.teamProperty().set("  ");
        model.handOut();
        assertEquals("Please name the team.", said());
        model.teamProperty().set("Energy");
        model.handOut();
        assertEquals("Please tick what the team may change.", said());
        assertEquals(List.of(), dialogs.said, "no file was asked for");
    }

    @Test
    void theFileIsNamedAfterTheTeamWithoutSignsThatNoFileMayHave() throws Exception {
        look();
        model.teamProperty().set(" Énergie / eau: 2 ");
        model.tables().add("table6");
        var file = folder.resolve("part.ctfdesk");
        dialogs.files.add(file);
        model.handOut();
        assertEquals(List.of("Énergie-eau-2" + ReportFile.EXTENSION), dialogs.said);
        var handed = ReportFile.open(file).report().handed().orElseThrow();
        assertEquals("Énergie / eau: 2", handed.team());
        assertEquals("2026-11-03", handed.date());
        assertEquals(Set.of("table6"), handed.tables());
        assertTrue(said().startsWith(file + " was written."), said());
    }

    @Test
    void whoChoosesNoFileIsToldNothing() {
        look();
        model.teamProperty().set("Energy");
        model.tables().add("table6");
        var before = said();
        model.handOut();
        assertEquals(before, said());
    }

    @Test
    void theReportItselfIsNotWrittenOver() throws Exception {
        var own = folder.resolve("own.ctfdesk");
        ReportFile.save(own, Samples.of("host"));
        workplace.openProperty().set(new OpenReport(Samples.of("host"), Optional.of(own), "own"));
        look();
        var before = Files.readString(own);
        model.teamProperty().set("Energy");
        model.tables().add("table6");
        dialogs.files.add(own);
        model.handOut();
        assertTrue(said().startsWith("Nothing was written"), said());
        assertEquals(before, Files.readString(own));
    }

    @Test
    void aPartIsNotPartedAgain() throws Exception {
        look();
        model.teamProperty().set("Energy");
        model.sectors().add("energy");
        var file = folder.resolve("part.ctfdesk");
        dialogs.files.add(file);
        model.handOut();
        workplace.openProperty().set(new OpenReport(ReportFile.open(file).report(), Optional.of(file), "part"));
        model.tables().add("table6");
        model.handOut();
        assertTrue(said().startsWith("This is itself a part"), said());
    }

    @Test
    void aFileThatCannotBeWrittenIsTold() {
        look();
        model.teamProperty().set("Energy");
        model.tables().add("table6");
        dialogs.files.add(folder.resolve("gone").resolve("part.ctfdesk"));
        model.handOut();
        assertTrue(dialogs.said.getLast().contains("gone"), dialogs.said::toString);
    }
}
