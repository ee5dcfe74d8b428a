package org.ctfdesk.ui.shell.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.ctfdesk.excel.submission.WorkbookWriter;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Party;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.store.ReportFile;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.ui.common.AtOnce;
import org.ctfdesk.ui.common.Desktop;
import org.ctfdesk.ui.common.FakeDialogs;
import org.ctfdesk.ui.common.Page;
import org.ctfdesk.ui.common.Settings;
import org.ctfdesk.ui.common.Workplace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The last report is taken in, begun from, and asked about where it is a strange one. */
class LastReportsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2028-03-02T10:00:00Z"), ZoneOffset.UTC);
    private static final Report HOST = Samples.of("host");

    @TempDir
    Path folder;

    private final FakeDialogs dialogs = new FakeDialogs();
    private Workplace workplace;
    private LastReports lastReports;

    @BeforeEach
    void open() {
        workplace = Desktop.with(HOST.with(HOST.profile().with(HOST.profile().submission().withBtr(3))));
        var settings = new Settings(folder, NumberStyle.POINT);
        lastReports = new LastReports(workplace, dialogs, new AtOnce(), CLOCK,
                new Desk(workplace, dialogs, new AtOnce(), settings, CLOCK, Runnable::run));
    }

    @AfterEach
    void letGo() {
        workplace.open().close();
    }

    private Path saved(Report report) throws Exception {
        ReportFile.save(folder.resolve("last.ctfdesk"), report);
        return folder.resolve("last.ctfdesk");
    }

    @Test
    void aReportFileIsTakenToldAndUndone() throws Exception {
        dialogs.files.add(saved(HOST));
        lastReports.take();
        var last = workplace.open().report().last().orElseThrow();
        assertEquals(HOST.table("table6"), last.report().table("table6"));
        assertEquals("last.ctfdesk", last.file());
        assertEquals("2028-03-02", last.date());
        assertFalse(last.carriedOver());
        assertEquals("Last report: Sample Republic, BTR2, inventory 1990–2023", workplace.messageProperty().get());
        assertEquals(Page.PROFILE, workplace.open().pageProperty().get());
        workplace.open().undo();
        assertEquals(Optional.empty(), workplace.open().report().last());
    }

    @Test
    void aWorkbookIsTakenToo() throws Exception {
        var workbook = folder.resolve("last.xlsx");
        new WorkbookWriter(HOST, workplace.words()).write(workbook, (done, of) -> true);
        dialogs.files.add(workbook);
        lastReports.take();
        assertEquals(HOST.table("table6"), workplace.open().report().last().orElseThrow().report().table("table6"));
    }

    @Test
    void anotherPartyIsAskedAboutAndNotForbidden() throws Exception {
        var strange = HOST.with(HOST.profile().with(new Party("Blankland", "XAZ", true, false)));
        dialogs.files.add(saved(strange));
        lastReports.take();
        assertTrue(dialogs.said.getFirst().contains("Blankland"), dialogs.said.toString());
        assertEquals(Optional.empty(), workplace.open().report().last());
        dialogs.agrees = true;
        dialogs.files.add(saved(strange));
        lastReports.take();
        assertTrue(workplace.open().report().last().isPresent());
    }

    @Test
    void aReportThatIsNotBeforeIsAskedAbout() throws Exception {
        dialogs.files.add(saved(workplace.open().report()));
        lastReports.take();
        assertTrue(dialogs.said.getFirst().contains("BTR3"), dialogs.said.toString());
        assertEquals(Optional.empty(), workplace.open().report().last());
    }

    @Test
    void aNewReportBeginsFromTheLastOneAndIsNotSaved() throws Exception {
        dialogs.files.add(saved(HOST));
        lastReports.begin();
        var open = workplace.open();
        assertEquals(3, open.report().profile().submission().btr());
        assertTrue(open.report().last().orElseThrow().carriedOver());
        assertTrue(open.unsavedProperty().get());
        assertEquals(Page.PROFILE, open.pageProperty().get());
    }

    @Test
    void aFileThatIsNoReportIsTold() {
        dialogs.files.add(folder.resolve("gone.ctfdesk"));
        lastReports.take();
        assertTrue(dialogs.said.getFirst().contains("gone.ctfdesk"), dialogs.said.toString());
        assertEquals(Optional.empty(), workplace.open().report().last());
    }
}
