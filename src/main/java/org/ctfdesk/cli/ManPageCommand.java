package org.ctfdesk.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.ctfdesk.cli.console.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code man-page}: prints the page of {@code man ctf-desk}, in roff, from the commands themselves. For packagers. */
@Command(name = "man-page", hidden = true, mixinStandardHelpOptions = true, description = "Prints the manual page in roff.")
final class ManPageCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    ManPageCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var program = spec.parent();
        var out = console.out();
        out.println(".TH CTF-DESK 1 \"\" \"CTF Desk\" \"User Commands\"");
        out.println(".SH NAME");
        out.println("ctf-desk \\- drafts, checks and exports the common tabular formats of biennial transparency reports");
        out.println(".SH SYNOPSIS");
        out.println(".B ctf-desk\n.RI [ FILE ]\n.br\n.B ctf-desk\n.I COMMAND\n.RI [ OPTIONS ]");
        out.println(".SH DESCRIPTION");
        described(program, out);
        out.println(".SH COMMANDS");
        program.subcommands().forEach((name, line) -> {
            if (!line.getCommandSpec().usageMessage().hidden()) {
                command(name, line.getCommandSpec(), out);
            }
        });
        out.println(".SH EXIT STATUS");
        for (var line : program.usageMessage().footer()) {
            out.println(escaped(line));
        }
        return 0;
    }

    private static void command(String name, CommandSpec command, PrintWriter out) {
        out.println(".SS " + escaped(name));
        described(command, out);
        for (var position : command.positionalParameters()) {
            listed(position.paramLabel(), position.description(), out);
        }
        for (var option : command.options()) {
            if (!option.usageHelp() && !option.versionHelp() && !option.hidden()) {
                var label = option.arity().max() == 0 ? "" : " " + option.paramLabel();
                listed(String.join(", ", option.names()) + label, option.description(), out);
            }
        }
    }

    private static void described(CommandSpec command, PrintWriter out) {
        for (var line : command.usageMessage().description()) {
            out.println(escaped(line) + "\n.br");
        }
    }

    private static void listed(String what, String[] described, PrintWriter out) {
        out.println(".TP\n.B " + escaped(what));
        out.println(escaped(String.join(" ", described)));
    }

    /** A hyphen is to be copied as one, and no line may begin with a dot or an apostrophe. */
    private static String escaped(String text) {
        var plain = text.replace("\\", "\\e").replace("-", "\\-");
        return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    }
}
