package org.ctfdesk.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.ctfdesk.form.Forms;
import org.ctfdesk.report.Circumstances;
import org.ctfdesk.report.Party;
import org.ctfdesk.report.Periods;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Submission;
import org.ctfdesk.report.Target;
import org.ctfdesk.sheet.Sheet;
import org.ctfdesk.sheet.SheetText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code forms}: prints the forms as text. */
@Command(
        name = "forms",
        mixinStandardHelpOptions = true,
        description = {
            "Prints forms as text, every label in full.",
            "^ marks a head, # a heading, = a total, _ the foot, < a cell that the one before it covers."
        })
final class FormsCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "TABLE", description = "Which: description, table1 … table12, or just 1 … 12 (default: all).")
    private List<String> tables = List.of();

    FormsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var year = LocalDate.now(console.clock()).getYear();
        var blank = Report.blank(new Profile(
                new Party("", "", true, false), new Submission(1, year, "1.0", Submission.State.STARTED, "en"),
                Periods.usual(year + year % 2), List.of(new Target("1", "", List.of())), Circumstances.USUAL));
        for (var table : tables) {
            if (Forms.NDC.stream().noneMatch(form -> form.id().equals(table) || form.number().equals(table))) {
                throw new CommandFailure(console.words().of("cli.noForm", table));
            }
        }
        for (var sheet : Sheet.all(blank, console.words())) {
            if (tables.isEmpty() || tables.contains(sheet.form().id()) || tables.contains(sheet.form().number())) {
                console.out().println(new SheetText(console.words()).of(sheet));
            }
        }
        return 0;
    }
}
