package org.ctfdesk.ui.shell.desk;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.ctfdesk.excel.submission.FileName;
import org.ctfdesk.excel.submission.Purpose;
import org.ctfdesk.excel.submission.WorkbookWriter;
import org.ctfdesk.report.Report;
import org.ctfdesk.review.FindingsFile;
import org.ctfdesk.review.ReviewLists;
import org.ctfdesk.rule.engine.Checker;
import org.ctfdesk.rule.engine.OfferedRemedies;
import org.ctfdesk.rule.engine.Rules;
import org.ctfdesk.sheet.Layout;
import org.ctfdesk.sheet.NotApplicableRows;
import org.ctfdesk.ui.common.Dialogs;
import org.ctfdesk.ui.common.Dialogs.FileKind;
import org.ctfdesk.ui.common.Jobs;
import org.ctfdesk.ui.common.Settings;
import org.ctfdesk.ui.common.Workplace;

/** What is written for others: the workbook of the submission, the findings. */
public final class Exports {
    private final Workplace workplace;
    private final Dialogs dialogs;
    private final Jobs jobs;
    private final Clock clock;
    private final Settings settings;
    private final Desk desk;

    Exports(Workplace workplace, Dialogs dialogs, Jobs jobs, Clock clock, Settings settings, Desk desk) {
        this.workplace = workplace;
        this.dialogs = dialogs;
        this.jobs = jobs;
        this.clock = clock;
        this.settings = settings;
        this.desk = desk;
    }

    /**
     * A workbook that may be written.
     *
     * @param whole false where rows that are not applicable to the Party's NDC are left out
     */
    private record Kind(Purpose purpose, Layout layout, boolean whole) {}

    /** Asks what the workbook is for, how its tables are laid out, and where it goes, and writes it there. */
    public void workbook() {
        var report = workplace.open().report();
        var purposes = new ArrayList<>(List.of(Purpose.values()));
        purposes.sort(Comparator.comparing(purpose -> purpose != Purpose.proposed(report)));
        var layouts = new ArrayList<>(List.of(Layout.OFFICIAL_TOOL, Layout.DECISION));
        if (settings.isChosen(Settings.AS_DECIDED, false)) {
            Collections.reverse(layouts); // what is chosen in the settings is offered first
        }
        var kinds = new ArrayList<>(layouts.stream()
                .flatMap(layout -> purposes.stream().map(purpose -> new Kind(purpose, layout, true))).toList());
        if (NotApplicableRows.isThere(report, workplace.words())) {
            layouts.forEach(layout -> kinds.add(new Kind(Purpose.SUBMISSION, layout, false)));
        }
        var texts = kinds.stream().map(this::text).toList();
        dialogs.choose(words("ui.export.purpose"), texts).ifPresent(chosen -> workbook(report, kinds.get(texts.indexOf(chosen))));
    }

    private String text(Kind kind) {
        var purpose = words("ui.export." + kind.purpose());
        var whole = kind.layout() == Layout.OFFICIAL_TOOL ? purpose : words("ui.export.decision", purpose);
        return kind.whole() ? whole : words("ui.export.without", whole);
    }

    private void workbook(Report report, Kind kind) {
        dialogs.save(FileName.of(report, LocalDateTime.now(clock)), Desk.WORKBOOK).ifPresent(file -> jobs.start(
                words("ui.job.export", file.getFileName()),
                progress -> {
                    var beside = ReviewLists.besideTables(report, workplace.words());
                    var writer = new WorkbookWriter(report, workplace.words(), beside).to(kind.purpose()).as(kind.layout())
                            .at(clock.instant());
                    (kind.whole() ? writer : writer.withoutNotApplicable()).write(file, progress);
                    return file;
                },
                written -> workplace.say(words("ui.exported", written)),
                desk::fail));
    }

    /** Asks for a file and writes the findings of the report as it is now there, whatever the list in the window is narrowed to. */
    public void findings(FindingsFile kind) {
        var report = workplace.open().report();
        var style = workplace.numbersProperty().get();
        var suggested = workplace.fileName("ui.findings.file") + kind.ending();
        dialogs.save(suggested, new FileKind("findings." + kind, List.of(kind.ending()))).ifPresent(file -> jobs.start(
                words("ui.job.export", file.getFileName()),
                progress -> {
                    var checked = OfferedRemedies.once(new Checker(Rules.ALL).check(report), report);
                    kind.write(file, checked, report, workplace.words(), style, progress);
                    return file;
                },
                written -> workplace.say(words("ui.exported", written)),
                desk::fail));
    }

    private String words(String key, Object... arguments) {
        return workplace.words().of(key, arguments);
    }
}
