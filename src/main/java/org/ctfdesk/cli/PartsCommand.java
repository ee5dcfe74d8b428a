package org.ctfdesk.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ctfdesk.cli.console.Console;
import org.ctfdesk.parts.BillOfMaterials;
import org.ctfdesk.parts.PartOfProgram;
import org.ctfdesk.store.JsonLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code parts}: prints the libraries in the program with version, licence and hash. */
@Command(name = "parts", mixinStandardHelpOptions = true,
        description = "Prints the libraries in the program, with version, licence and SHA-256.")
final class PartsCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--json", description = "Prints one JSON array, for machines.")
    private boolean json;

    PartsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var parts = BillOfMaterials.parts();
        if (json) {
            console.out().println(JsonLines.of(parts.stream().map(PartsCommand::member).toList()));
        } else {
            for (var part : parts) {
                console.out().printf("%-50s %-10s %-34s %s%n",
                        part.name(), part.version(), String.join(", ", part.licences()), part.sha256());
            }
        }
        return 0;
    }

    private static Map<String, Object> member(PartOfProgram part) {
        var member = new LinkedHashMap<String, Object>();
        member.put("name", part.name());
        member.put("version", part.version());
        member.put("licences", part.licences());
        member.put("sha256", part.sha256());
        return member;
    }
}
