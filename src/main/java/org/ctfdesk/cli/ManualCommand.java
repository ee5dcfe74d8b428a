package org.ctfdesk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ctfdesk.cli.console.CommandFailure;
import org.ctfdesk.cli.console.Console;
import org.ctfdesk.manual.Manual;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code manual}: writes the manual of forms and rules as offline pages. */
@Command(name = "manual", mixinStandardHelpOptions = true,
        description = "Writes the manual of forms and rules: one offline HTML page for each.")
final class ManualCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FOLDER", description = "Where to write the pages.")
    private Path output;

    ManualCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            new Manual(console.words()).write(output);
        } catch (IOException wrong) {
            throw new CommandFailure(console.words().of("cli.manual.notWritten", output, wrong.getMessage()));
        }
        console.out().println(output.resolve(Manual.INDEX));
        return 0;
    }
}
