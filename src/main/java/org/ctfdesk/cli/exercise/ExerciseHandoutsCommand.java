package org.ctfdesk.cli.exercise;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.ctfdesk.cli.console.CommandFailure;
import org.ctfdesk.cli.console.Console;
import org.ctfdesk.cli.console.ExerciseFiles;
import org.ctfdesk.exercise.shipped.Shipped;
import org.ctfdesk.handout.Handouts;
import org.ctfdesk.handout.Named;
import org.ctfdesk.store.ReportFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code exercise handouts}: pages to print for a workshop: tasks, solutions, agendas, cards. */
@Command(name = "handouts", mixinStandardHelpOptions = true,
        description = "Writes pages to print: tasks, solutions, agendas of one to three days, cards on keys, flexibility and Article 6.")
final class ExerciseHandoutsCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "EXERCISE",
            description = "Files, or names of those that come with the program (default: all of these).")
    private List<String> exercises = List.of();

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FOLDER", description = "Where to write the pages.")
    private Path folder;

    @Option(names = "--force", description = "Overwrites pages that are there.")
    private boolean force;

    @Mixin
    private Language language;

    ExerciseHandoutsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var words = language.words(console);
        console.refuseToOverwrite(folder.resolve(Handouts.GUIDE), force);
        var names = exercises.isEmpty() ? Shipped.all().stream().map(Shipped::id).toList() : exercises;
        var named = names.stream().map(name -> new Named(plain(name), ExerciseFiles.named(name, console))).toList();
        try {
            new Handouts(words, named).write(folder);
        } catch (IOException wrong) {
            throw new CommandFailure(ReportFile.writing(folder, wrong).told(console.words()));
        }
        console.out().println(folder.resolve(Handouts.GUIDE));
        return 0;
    }

    /** The name of the file without folder and ending. */
    private static String plain(String name) {
        return Shipped.of(name).map(Shipped::id).orElseGet(() -> {
            var file = Path.of(name).getFileName().toString();
            return file.endsWith(ExerciseFiles.EXTENSION) ? file.substring(0, file.length() - ExerciseFiles.EXTENSION.length()) : file;
        });
    }
}
