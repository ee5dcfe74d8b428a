package org.ctfdesk.cli.exercise;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ctfdesk.cli.console.CommandFailure;
import org.ctfdesk.cli.console.Console;
import org.ctfdesk.exercise.ExerciseFailure;
import org.ctfdesk.exercise.ExerciseText;
import org.ctfdesk.exercise.Hint;
import org.ctfdesk.exercise.SlipText;
import org.ctfdesk.text.NumberStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code exercise hint}: one step more of help for one slip, which is written into the participant's report. */
@Command(name = "hint", mixinStandardHelpOptions = true,
        description = "Gives a hint for one slip (its table, then its paragraph, then its cell); each step costs a point.")
final class ExerciseHintCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", description = "The participant’s report.")
    private Path file;

    @Parameters(index = "1", paramLabel = "N", description = "The number of the slip, from 1.")
    private int number;

    @Mixin
    private Language language;

    ExerciseHintCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var report = console.read(file);
        try {
            var name = file.getFileName().toString();
            var exercise = ExerciseText.of(report, name);
            if (number < 1 || number > exercise.slips().size()) {
                throw new CommandFailure(console.words().of("cli.exercise.noSlip", number, exercise.slips().size()));
            }
            var progress = ExerciseText.progress(exercise, report, name);
            var words = language.words(console);
            var told = exercise.in(words);
            var texts = new SlipText(words, NumberStyle.POINT);
            var hint = Hint.after(progress.taken(number));
            if (hint.isEmpty()) {
                console.out().println(texts.hint(told, number, Hint.CELL));
                console.out().println(console.words().of("cli.exercise.noMoreHints"));
                return 0;
            }
            console.write(file, ExerciseText.with(exercise, report, progress.withHint(number)));
            console.out().println(texts.hint(told, number, hint.get()));
            return 0;
        } catch (ExerciseFailure failure) {
            throw new CommandFailure(failure.told(console.words()));
        }
    }
}
