package org.ctfdesk.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import org.ctfdesk.cli.article6.AefCommand;
import org.ctfdesk.cli.article6.AefImportCommand;
import org.ctfdesk.cli.article6.Annex4Command;
import org.ctfdesk.cli.article6.Article6Command;
import org.ctfdesk.cli.article6.BothSidesCommand;
import org.ctfdesk.cli.console.CommandFailure;
import org.ctfdesk.cli.console.Console;
import org.ctfdesk.cli.console.CopyChoice;
import org.ctfdesk.cli.exercise.ExerciseCommand;
import org.ctfdesk.program.Version;
import org.ctfdesk.text.Words;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;

/** The command line: {@code ctf-desk COMMAND …}. Without a command the window opens. */
@Command(
        name = "ctf-desk",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Numbered.class,
        description = {
            "Drafts, checks and exports the common tabular formats (CTF) of biennial transparency reports.",
            "Without a command, or with a report file alone, the window opens."
        },
        footer = {"", "Exit codes: 0 done, 1 errors were found in the report, 2 the command was wrong or failed."})
public final class Commands implements Runnable {
    /** Stands where Java could not read a letter of an argument, as in the C locale of servers. */
    private static final char LOST_LETTER = '\uFFFD';

    private final Console console;

    @Mixin
    private final CopyChoice copies;

    private Commands(Console console) {
        this.console = console;
        this.copies = console.copies();
    }

    /** The version as {@code --version} prints it. */
    static final class Numbered implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"CTF Desk " + Version.NUMBER};
        }
    }

    @Override
    public void run() {
        line(console).usage(console.out());
    }

    /**
     * Runs a command.
     *
     * @return the exit code
     */
    public static int run(PrintWriter out, PrintWriter err, Clock clock, String... arguments) {
        var words = Words.in(Locale.ENGLISH);
        if (Arrays.stream(arguments).anyMatch(argument -> argument.indexOf(LOST_LETTER) >= 0)) {
            err.println(words.of("cli.letters"));
            err.flush();
            return CommandLine.ExitCode.USAGE;
        }
        var console = new Console(words, out, err, clock, new CopyChoice());
        try {
            return line(console).execute(arguments);
        } finally {
            out.flush();
            err.flush();
        }
    }

    private static CommandLine line(Console console) {
        return new CommandLine(new Commands(console))
                .addSubcommand(new SampleCommand(console))
                .addSubcommand(new NewCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new ExportCommand(console))
                .addSubcommand(new ImportCommand(console))
                .addSubcommand(new FormsCommand(console))
                .addSubcommand(new RulesCommand(console))
                .addSubcommand(new InventoryCommand(console))
                .addSubcommand(new AefCommand(console))
                .addSubcommand(new AefImportCommand(console))
                .addSubcommand(new Annex4Command(console))
                .addSubcommand(new Article6Command(console))
                .addSubcommand(new BothSidesCommand(console))
                .addSubcommand(new ManualCommand(console))
                .addSubcommand(new SummaryCommand(console))
                .addSubcommand(new CompareCommand(console))
                .addSubcommand(new MergeCommand(console))
                .addSubcommand(new PackageCommand(console))
                .addSubcommand(new ReviewCommand(console))
                .addSubcommand(ExerciseCommand.line(console))
                .addSubcommand(new PartsCommand(console))
                .addSubcommand("completion", new AutoComplete.GenerateCompletion())
                .addSubcommand(new ManPageCommand(console))
                .setOut(console.out())
                .setErr(console.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((wrong, line, parsed) -> {
                    if (wrong instanceof CommandFailure failure) {
                        console.err().println(failure.getMessage());
                        return failure.exitCode();
                    }
                    throw wrong;
                });
    }
}
