package org.ctfdesk.cli.exercise;

import org.ctfdesk.cli.console.Console;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code exercise}: what trainers and participants of a workshop do; each in a command of its own. */
@Command(name = "exercise", mixinStandardHelpOptions = true,
        description = "Exercises for workshops: makes them, lists those that come with the program, begins one, gives hints, scores files, writes hand-outs.")
public final class ExerciseCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    /** With all that stands below it. */
    public static CommandLine line(Console console) {
        return new CommandLine(new ExerciseCommand())
                .addSubcommand(new ExerciseListCommand(console))
                .addSubcommand(new ExerciseMakeCommand(console))
                .addSubcommand(new ExerciseStartCommand(console))
                .addSubcommand(new ExerciseHintCommand(console))
                .addSubcommand(new ExerciseScoreCommand(console))
                .addSubcommand(new ExerciseHandoutsCommand(console));
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
