package org.ctfdesk.ui.shell.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.ctfdesk.edit.AnswerReader;
import org.ctfdesk.edit.LedgerImport;
import org.ctfdesk.excel.agreed.AefReader;
import org.ctfdesk.excel.agreed.AefWriter;
import org.ctfdesk.excel.agreed.ReadLedger;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.text.AmbiguousNumbers;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.Dialogs;
import org.ctfdesk.ui.common.Jobs;
import org.ctfdesk.ui.common.NumbersQuestion;
import org.ctfdesk.ui.common.Workplace;

/** What the File menu does with the agreed electronic format: the ledger out as Excel, and in. */
public final class AefFiles {
    private static final int MOST_TOLD = 12;

    private final Workplace workplace;
    private final Dialogs dialogs;
    private final Jobs jobs;
    private final Consumer<Exception> failed;

    /** @param failed told what went wrong, on the window's thread */
    AefFiles(Workplace workplace, Dialogs dialogs, Jobs jobs, Consumer<Exception> failed) {
        this.workplace = workplace;
        this.dialogs = dialogs;
        this.jobs = jobs;
        this.failed = failed;
    }

    private Words words() {
        return workplace.words();
    }

    /** True where the Party takes part in cooperative approaches, or the ledger holds lines. */
    public static boolean isOffered(Report report) {
        return report.profile().circumstances().cooperates()
                || Forms.LEDGER.stream().anyMatch(form -> !report.table(form.id()).isEmpty());
    }

    /** Asks for a year and a file, and writes the workbook there. */
    public void export() {
        var report = workplace.open().report();
        var all = words().of("ui.aef.allYears");
        var choices = new ArrayList<String>();
        AefWriter.years(report).descendingSet().forEach(year -> choices.add(String.valueOf(year)));
        choices.add(all);
        var chosen = choices.size() == 1 ? Optional.of(all) : dialogs.choose(words().of("ui.aef.year"), choices);
        chosen.ifPresent(answer -> export(report, answer.equals(all) ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(answer))));
    }

    private void export(Report report, OptionalInt year) {
        var party = report.profile().party().iso3();
        var suggested = (party.isBlank() ? "" : party + "-") + "AEF" + (year.isPresent() ? "-" + year.getAsInt() : "") + ".xlsx";
        var writer = new AefWriter(report, year, words());
        dialogs.save(suggested, Desk.WORKBOOK).ifPresent(file -> jobs.start(words().of("ui.job.export", file.getFileName()),
                progress -> {
                    writer.write(file, progress);
                    return file;
                },
                written -> {
                    workplace.say(words().of("ui.exported", written));
                    var said = new ArrayList<String>();
                    if (writer.withoutYear() > 0) {
                        said.add(words().of("ui.aef.withoutYear", writer.withoutYear()));
                    }
                    writer.departures().stream().limit(MOST_TOLD)
                            .forEach(each -> said.add(each.told(words(), workplace.numbersProperty().get())));
                    if (!said.isEmpty()) {
                        dialogs.tell(words().of("ui.exported", written), String.join("\n\n", said));
                    }
                },
                failed));
    }

    /** Asks for a workbook and takes its lines into the ledger. */
    public void importLedger() {
        dialogs.open(List.of(Desk.WORKBOOK)).ifPresent(file -> importLedger(file, Optional.empty()));
    }

    private void importLedger(Path file, Optional<NumberStyle> numbers) {
        var english = Words.in(Locale.ENGLISH);
        jobs.start(words().of("ui.job.open", file.getFileName()),
                progress -> AefReader.read(file, style -> new AnswerReader(style, english)::read, numbers, progress),
                workplace.whileOpen(read -> ask(read, file)),
                workplace.whileOpen(wrong -> {
                    if (wrong instanceof AmbiguousNumbers either) {
                        NumbersQuestion.ask(either.block(), dialogs, words()).ifPresent(style -> importLedger(file, Optional.of(style)));
                    } else {
                        failed.accept(wrong);
                    }
                }));
    }

    private void ask(ReadLedger read, Path file) {
        if (!workplace.hasReport()) {
            return; // closed while the workbook was being read
        }
        var report = workplace.open().report();
        var add = words().of("ui.aef.add");
        var replace = words().of("ui.aef.replace");
        var isFilled = Forms.LEDGER.stream().anyMatch(form -> !report.table(form.id()).isEmpty());
        var lines = read.lines().values().stream().mapToInt(List::size).sum();
        var question = words().of("ui.aef.found", file.getFileName(), lines) + said(read, report);
        var how = isFilled ? dialogs.choose(question, List.of(add, replace))
                : Optional.of(add).filter(any -> dialogs.agrees(question, words().of("ui.aef.take"), words().of("ui.dialog.cancel")));
        how.ifPresent(chosen -> take(read, chosen.equals(replace)));
    }

    /** Compares with what is there off the window's thread; once more where the report was edited meanwhile. */
    private void take(ReadLedger read, boolean replaces) {
        var open = workplace.open();
        var report = open.report();
        jobs.start(words().of("ui.job.aef"),
                progress -> replaces ? LedgerImport.replacing(report, read.lines()) : LedgerImport.adding(report, read.lines()),
                taken -> {
                    if (workplace.open() != open) {
                        return;
                    }
                    if (open.report() != report) {
                        take(read, replaces);
                        return;
                    }
                    open.apply(taken.edit());
                    read.lines().keySet().stream().findFirst().ifPresent(form -> open.show(TableKey.of(form)));
                    workplace.say(words().of("ui.aef.taken", taken.added(), taken.removed(), taken.known(), taken.differing()));
                },
                failed);
    }

    /** Whose workbook it is, where it is another's, and what was not taken. */
    private String said(ReadLedger read, Report report) {
        var party = report.profile().party();
        var said = new StringBuilder();
        read.party().filter(named -> !named.equals(party.iso3()) && !named.equals(party.name()))
                .ifPresent(named -> said.append("\n• ").append(words().of("ui.aef.otherParty", named)));
        read.notTaken().stream().limit(MOST_TOLD).forEach(each ->
                said.append("\n• ").append(words().of("ui.aef.notTaken", each.sheet(), each.head().strip(), each.cells())));
        if (read.notTaken().size() > MOST_TOLD) {
            said.append("\n\n").append(words().of("ui.import.more", read.notTaken().size() - MOST_TOLD));
        }
        return said.toString();
    }
}
