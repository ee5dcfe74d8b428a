package org.ctfdesk.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ctfdesk.cli.console.CommandFailure;
import org.ctfdesk.cli.console.Console;
import org.ctfdesk.sample.Sample;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.store.JsonLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sample}: lists the sample reports or writes one. */
@Command(name = "sample", mixinStandardHelpOptions = true, description = "Lists the sample reports, or writes one to a file.")
final class SampleCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "The sample's name.")
    private String name;

    @Option(names = "--list", description = "Lists the samples.")
    private boolean list;

    @Option(names = "--json", description = "Lists them as a JSON array, for machines.")
    private boolean json;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Where to write the report (default: NAME.ctfdesk).")
    private Path output;

    @Option(names = "--force", description = "Overwrites what is there.")
    private boolean force;

    SampleCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (json) {
            console.out().println(JsonLines.of(Samples.all().stream().map(this::member).toList()));
            return 0;
        }
        if (list || name == null) {
            Samples.all().forEach(sample -> console.out().printf("%-10s %s%n", sample.name(), sample.title(console.words())));
            return 0;
        }
        if (Samples.all().stream().noneMatch(sample -> sample.name().equals(name))) {
            throw new CommandFailure(console.words().of("cli.noSample", name));
        }
        var file = output != null ? output : Path.of(name + ".ctfdesk");
        console.refuseToOverwrite(file, force);
        console.write(file, Samples.of(name));
        console.err().println(console.words().of("cli.written", file));
        return 0;
    }

    private Map<String, Object> member(Sample sample) {
        var member = new LinkedHashMap<String, Object>();
        member.put("name", sample.name());
        member.put("title", sample.title(console.words()));
        return member;
    }
}
