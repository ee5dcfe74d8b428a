package org.ctfdesk.cli.exercise;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ctfdesk.cli.console.CommandFailure;
import org.ctfdesk.cli.console.Console;
import org.ctfdesk.cli.console.ExerciseFiles;
import org.ctfdesk.excel.book.WorkbookFailure;
import org.ctfdesk.excel.submission.Purpose;
import org.ctfdesk.excel.submission.WorkbookWriter;
import org.ctfdesk.exercise.Exercise;
import org.ctfdesk.exercise.ExerciseText;
import org.ctfdesk.exercise.Work;
import org.ctfdesk.store.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code exercise start}: the report that a participant works on. */
@Command(name = "start", mixinStandardHelpOptions = true,
        description = "Writes the report that a participant works on, and prints the task.")
final class ExerciseStartCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "EXERCISE", description = "One that comes with the program (exercise list), or a file.")
    private String exercise;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE", description = "Where to write the report.")
    private Path output;

    @Option(names = "--force", description = "Overwrites what is there.")
    private boolean force;

    @Mixin
    private Language language;

    ExerciseStartCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var begun = ExerciseFiles.named(exercise, console);
        console.refuseToOverwrite(output, force);
        for (var material : begun.materials()) {
            console.refuseToOverwrite(output.resolveSibling(material.name()), force);
        }
        var submitted = output.resolveSibling(output.getFileName().toString().replaceFirst("\\.[^.]*$", "") + ".xlsx");
        if (begun.work() == Work.REVIEW) {
            console.refuseToOverwrite(submitted, force);
        }
        var told = begun.in(language.words(console));
        console.write(output, ExerciseText.handOut(begun));
        if (begun.work() == Work.REVIEW) {
            exportSubmission(begun, submitted);
        }
        for (var material : told.materials()) {
            ExerciseFiles.write(output.resolveSibling(material.name()), material.text(), console);
        }
        console.out().println(told.title());
        console.out().println(told.task());
        console.out().println(console.words().of("cli.exercise.begun", begun.slips().size(), begun.points(), begun.minutes(), output));
        begun.materials().forEach(material -> console.out().println(console.words().of("cli.exercise.material",
                output.resolveSibling(material.name()))));
        return 0;
    }

    /** What a reviewer gets to read: the workbook as the Party submits it. */
    private void exportSubmission(Exercise begun, Path file) {
        try {
            new WorkbookWriter(begun.flawed(), console.words()).to(Purpose.SUBMISSION).write(file, Progress.UNWATCHED);
        } catch (WorkbookFailure failure) {
            throw new CommandFailure(failure.told(console.words()));
        }
        console.out().println(console.words().of("cli.exercise.material", file));
    }
}
