package org.ctfdesk.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.ctfdesk.cli.console.BlankReport;
import org.ctfdesk.cli.console.CommandFailure;
import org.ctfdesk.cli.console.Console;
import org.ctfdesk.form.all.Forms;
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
        var blank = BlankReport.of(console);
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
