package org.ctfdesk.ui.shell.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.edit.CarryOver;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.excel.book.WorkbookFailure;
import org.ctfdesk.excel.returned.WorkbookReader;
import org.ctfdesk.report.LastReport;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.review.ReviewLists;
import org.ctfdesk.store.ReportFile;
import org.ctfdesk.store.StoreFailure;
import org.ctfdesk.ui.common.Dialogs;
import org.ctfdesk.ui.common.Jobs;
import org.ctfdesk.ui.common.OpenReport;
import org.ctfdesk.ui.common.Page;
import org.ctfdesk.ui.common.Workplace;

/** What the File menu does with the last report: takes it in for comparison, or begins a new report from it. */
public final class LastReports {
    private final Workplace workplace;
    private final Dialogs dialogs;
    private final Jobs jobs;
    private final Clock clock;
    private final Desk desk;

    public LastReports(Workplace workplace, Dialogs dialogs, Jobs jobs, Clock clock, Desk desk) {
        this.workplace = workplace;
        this.dialogs = dialogs;
        this.jobs = jobs;
        this.clock = clock;
        this.desk = desk;
    }

    /** Asks for the last report, a file or a workbook that carries it, and keeps it in the open one. */
    public void take() {
        var open = workplace.open();
        dialogs.open(List.of(Desk.ANY, Desk.REPORT, Desk.WORKBOOK)).ifPresent(file -> jobs.start(
                words("ui.job.open", file.getFileName()), progress -> read(file),
                workplace.whileOpen(last -> take(open, last, file)), desk::fail));
    }

    private void take(OpenReport open, Report last, Path file) {
        if (!isAgreed(open.report(), last, file)) {
            return;
        }
        var carriedOver = open.report().last().filter(LastReport::carriedOver)
                .filter(known -> known.report().profile().submission().btr() == last.profile().submission().btr());
        open.apply(Edit.set(ReportPart.Last.of(new LastReport(last, name(file), today(), carriedOver.isPresent())
                .after(open.report().last()))));
        workplace.say(told(last));
        open.pageProperty().set(Page.PROFILE);
    }

    /** Another Party's report, or one that is not earlier, is asked about and not forbidden. */
    private boolean isAgreed(Report now, Report last, Path file) {
        var party = now.profile().party();
        var other = last.profile().party();
        return (party.mayBe(other)
                        || agrees("ui.last.otherParty", name(file), other.name(), party.name()))
                && (last.profile().submission().btr() < now.profile().submission().btr()
                        || agrees("ui.last.notBefore", name(file), last.profile().submission().btr(), now.profile().submission().btr()));
    }

    private boolean agrees(String question, Object... arguments) {
        return dialogs.agrees(words(question, arguments), words("ui.last.take"), words("ui.dialog.cancel"));
    }

    /** Asks for the last report and begins a new one from it; the profile is shown first. */
    public void begin() {
        desk.whenFree(() -> dialogs.open(List.of(Desk.ANY, Desk.REPORT, Desk.WORKBOOK)).ifPresent(file -> jobs.start(
                words("ui.job.open", file.getFileName()), progress -> {
                    var report = CarryOver.of(read(file), name(file), today());
                    var kept = desk.untitled(report);
                    return () -> begun(report, kept);
                }, Runnable::run, desk::fail)));
    }

    private void begun(Report report, Safekeeping kept) {
        var open = new OpenReport(report, Optional.empty(), words("ui.last.next", report.profile().submission().btr()));
        open.markNeverSaved();
        desk.show(open, kept);
        open.pageProperty().set(Page.PROFILE);
        workplace.say(told(report.last().orElseThrow().report()));
    }

    private String told(Report last) {
        var profile = last.profile();
        return words("ui.last.taken", profile.party().name(), profile.submission().btr(),
                String.valueOf(profile.periods().inventoryFrom()), String.valueOf(profile.periods().inventoryTo()));
    }

    private static Report read(Path file) throws StoreFailure, WorkbookFailure {
        return Files.isRegularFile(file) && WorkbookReader.looksLikeWorkbook(file)
                ? WorkbookReader.untouched(file, ReviewLists::besideTables)
                : ReportFile.open(file).report();
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }

    private String words(String key, Object... arguments) {
        return workplace.words().of(key, arguments);
    }
}
