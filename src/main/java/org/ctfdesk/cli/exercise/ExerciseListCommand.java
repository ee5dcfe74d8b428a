package org.ctfdesk.cli.exercise;

import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.ctfdesk.cli.console.Console;
import org.ctfdesk.exercise.shipped.Shipped;
import org.ctfdesk.store.JsonLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code exercise list}: the exercises that come with the program. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the exercises that come with the program, day by day.")
final class ExerciseListCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--json", description = "Prints one JSON array, for machines.")
    private boolean json;

    @Mixin
    private Language language;

    ExerciseListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var words = language.words(console);
        if (json) {
            console.out().println(JsonLines.of(Shipped.all().stream().map(each -> {
                var member = new LinkedHashMap<String, Object>();
                member.put("id", each.id());
                member.put("day", each.day());
                member.put("minutes", each.minutes());
                member.put("title", each.title(words));
                return member;
            }).toList()));
            return 0;
        }
        for (var each : Shipped.all()) {
            console.out().printf("%-20s %-15s %s%n", each.id(),
                    console.words().of("cli.exercise.listed", each.day(), each.minutes()), each.title(words));
        }
        return 0;
    }
}
