package org.ctfdesk.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ctfdesk.cli.console.Console;
import org.ctfdesk.rule.engine.Catalogue;
import org.ctfdesk.store.JsonLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rules}: prints every point of the catalogue and how it is held. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = {
            "Prints every point of the catalogue and how it is held.",
            "That is by a rule, by a check read off the forms (form), by a tick of the compiler (checklist), or not (leftOut, later) and why."
        })
final class RulesCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--json", description = "Prints one JSON array, for machines.")
    private boolean json;

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (json) {
            console.out().println(JsonLines.of(Catalogue.ALL.stream().map(RulesCommand::member).toList()));
        } else {
            for (var entry : Catalogue.ALL) {
                var said = entry.note().isEmpty() ? entry.check() : entry.note();
                console.out().printf("%-6s %-9s %-7s %s%n", entry.code(), entry.how().code(), entry.severity(),
                        console.words().of("cli.rules.point", entry.tables(), entry.paragraph(), said));
            }
        }
        return 0;
    }

    private static Map<String, Object> member(Catalogue.Entry entry) {
        var member = new LinkedHashMap<String, Object>();
        member.put("code", entry.code());
        member.put("held", entry.how().code());
        member.put("severity", entry.severity().name());
        member.put("canBeExplained", entry.canBeExplained());
        member.put("level", entry.level());
        member.put("paragraph", entry.paragraph());
        member.put("source", entry.rule().map(rule -> rule.source().cited()).orElse(null));
        member.put("tables", entry.tables());
        member.put("class", entry.rule().map(rule -> rule.getClass().getName()).orElse(null));
        member.put("check", entry.check());
        member.put("note", entry.note());
        return member;
    }
}
