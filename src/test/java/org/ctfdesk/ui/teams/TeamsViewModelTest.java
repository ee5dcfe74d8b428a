package org.ctfdesk.ui.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.compare.EditTo;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.Answer;
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
import org.ctfdesk.ui.common.Locks;
import org.ctfdesk.ui.common.Workplace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TeamsViewModelTest {
    private static final Clock DAY = Clock.fixed(Instant.parse("2026-11-03T10:15:30Z"), ZoneOffset.UTC);
    private static final Report HOST = Samples.of("host");
    private static final Place ENERGY = Place.of("table6", "energy", "year@2020");
    private static final Place WASTE = Place.of("table6", "waste", "year@2020");
    private static final Place ENTITY = Place.of("table5", "measure/1", "entities");

    @TempDir
    Path folder;

    private final FakeDialogs dialogs = new FakeDialogs();

    private static Optional<Answer> figure(String text) {
        return Optional.of(Quantity.of(text));
    }

    private TeamsViewModel model(Workplace workplace) {
        var model = new TeamsViewModel(workplace, dialogs, new AtOnce(), DAY);
        workplace.open().pageProperty().set(TeamsViewModel.PAGE);
        return model;
    }

    /** Hands the energy sector out; gives the file. */
    private Path handOut(Workplace workplace) {
        var file = folder.resolve("energy.ctfdesk");
        var handOut = new HandOutViewModel(workplace, dialogs, new AtOnce(), DAY);
        workplace.open().pageProperty().set(TeamsViewModel.PAGE);
        assertEquals(7, handOut.choicesProperty().get().sectors().size());
        handOut.handOut();
        assertTrue(workplace.messageProperty().get().contains("name the team"), workplace.messageProperty().get());
        handOut.teamProperty().set("Energy");
        handOut.sectors().add("energy");
        dialogs.files.add(file);
        handOut.handOut();
        assertTrue(workplace.messageProperty().get().contains("may change: sectors Energy"), workplace.messageProperty().get());
        return file;
    }

    @Test
    void aPartGoesOutIsWorkedOnAndComesBackAsOneEdit() throws Exception {
        var workplace = Desktop.with(HOST);
        var file = handOut(workplace);
        var team = Desktop.with(ReportFile.open(file).report());
        team.open().apply(Edit.type(WASTE, figure("9")));
        assertEquals(HOST.answer(WASTE), team.open().report().answer(WASTE));
        assertEquals(Locks.Reason.OUTSIDE, team.open().locks().refusedProperty().get().orElseThrow().reason());
        assertEquals(Optional.of(Locks.Reason.OUTSIDE), team.open().locks().reason(team.open().report(), WASTE));
        assertEquals(Optional.empty(), team.open().locks().reason(team.open().report(), ENERGY));
        team.open().apply(Edit.type(ENERGY, figure("1")));
        assertEquals(figure("1"), team.open().report().answer(ENERGY));
        ReportFile.save(file, team.open().report());
        workplace.open().apply(Edit.type(WASTE, figure("3")));
        var model = model(workplace);
        dialogs.files.add(file);
        model.choose();
        var shown = model.shownProperty().get().orElseThrow();
        assertEquals(List.of(), shown.lines());
        assertEquals(1, shown.answers());
        var before = workplace.open().report();
        model.take();
        assertEquals(figure("1"), workplace.open().report().answer(ENERGY));
        assertEquals(figure("3"), workplace.open().report().answer(WASTE));
        assertEquals(Optional.empty(), model.shownProperty().get());
        workplace.open().undo();
        assertEquals(before, workplace.open().report());
    }

    @Test
    void oneOfTwoRowsOfOneNameIsDroppedByAClick() throws Exception {
        var workplace = Desktop.with(HOST);
        var file = handOut(workplace);
        ReportFile.save(file, withMeasure(ReportFile.open(file).report(), "As the team says"));
        workplace.open().apply(EditTo.of("add", HOST, withMeasure(HOST, "As it stands here")));
        var model = model(workplace);
        dialogs.files.add(file);
        model.choose();
        var line = model.shownProperty().get().orElseThrow().lines().getFirst();
        assertEquals("Keep both rows", line.options().getFirst());
        assertEquals(-1, line.chosen(), "nobody has decided yet, and nothing looks as if");
        assertEquals(3, line.options().size(), line.options().toString());
        var theirs = line.options().stream().filter(option -> option.contains("As the team says")).findFirst().orElseThrow();
        model.settleAll("Energy");
        assertEquals(-1, model.shownProperty().get().orElseThrow().lines().getFirst().chosen(), "a row is dropped one by one");
        model.settle(0, line.options().indexOf(theirs));
        model.take();
        assertEquals(List.of("As the team says"), workplace.open().report().table("table5").block("measure").items().stream()
                .flatMap(item -> item.row("measure").answer(ColumnKey.of("description")).stream())
                .filter(answer -> answer instanceof Answer.Words words && words.text().startsWith("As "))
                .map(answer -> ((Answer.Words) answer).text()).toList());
    }

    private static Report withMeasure(Report report, String description) {
        var row = Row.EMPTY
                .with(ColumnKey.LABEL, Optional.of(new Answer.Words("Heat pumps")))
                .with(ColumnKey.of("description"), Optional.of(new Answer.Words(description)))
                .with(ColumnKey.of("sectors"), Optional.of(new Answer.Choices(List.of("energy"))));
        var block = report.table("table5").block("measure");
        var item = Item.blank(block.nextId()).with("measure", row);
        var table = TableKey.of("table5");
        return report.with(table, report.table(table).with("measure", block.with(item)));
    }

    @Test
    void aConflictIsSettledByAClick() throws Exception {
        var workplace = Desktop.with(HOST);
        var file = handOut(workplace);
        ReportFile.save(file, ReportFile.open(file).report().with(ENERGY, figure("1")).with(WASTE, figure("2")));
        workplace.open().apply(Edit.type(ENERGY, figure("7")));
        var model = model(workplace);
        dialogs.files.add(file);
        model.choose();
        var lines = model.shownProperty().get().orElseThrow().lines();
        assertEquals(2, lines.size());
        var energy = lines.stream().filter(line -> line.place().equals(Optional.of(ENERGY))).findFirst().orElseThrow();
        assertEquals("As in this report: 7", energy.options().getFirst());
        assertTrue(energy.options().getLast().endsWith(": 1"), energy.options().toString());
        model.settle(lines.indexOf(energy), 1);
        model.take();
        assertEquals(figure("1"), workplace.open().report().answer(ENERGY));
        assertEquals(HOST.answer(WASTE), workplace.open().report().answer(WASTE), "nobody settled it");
        assertTrue(workplace.noticeProperty().get().orElseThrow().text().contains("1 conflicts were not settled"));
    }

    @Test
    void ofACopyItIsAskedWhatItBeganWith() throws Exception {
        var base = folder.resolve("base.ctfdesk");
        var one = folder.resolve("one.ctfdesk");
        var two = folder.resolve("two.ctfdesk");
        ReportFile.save(base, HOST);
        ReportFile.save(one, HOST.with(ENERGY, figure("1")).with(ENTITY, Optional.of(new Answer.Words("Ministry of Energy"))));
        ReportFile.save(two, HOST.with(ENERGY, figure("2"))
                .with(Place.of("table5", "measure/2", "entities"), Optional.of(new Answer.Words("Energy Ministry"))));
        var workplace = Desktop.with(HOST.with(WASTE, figure("3")));
        var model = model(workplace);
        dialogs.files.addAll(List.of(one, two));
        model.choose();
        assertTrue(model.shownProperty().get().orElseThrow().needsBase());
        model.take();
        assertEquals(HOST.with(WASTE, figure("3")), workplace.open().report(), "nothing is taken before that is known");
        dialogs.files.add(base);
        model.chooseBase();
        var shown = model.shownProperty().get().orElseThrow();
        assertEquals(1, shown.lines().size());
        assertEquals(1, shown.names().size(), shown.names().toString());
        model.settleAll("two.ctfdesk");
        model.name(0, shown.names().getFirst().writings().indexOf("Ministry of Energy"));
        model.take();
        assertEquals(figure("2"), workplace.open().report().answer(ENERGY));
        assertEquals(figure("3"), workplace.open().report().answer(WASTE));
        assertEquals(Optional.of(new Answer.Words("Ministry of Energy")),
                workplace.open().report().answer(Place.of("table5", "measure/2", "entities")));
    }
}
