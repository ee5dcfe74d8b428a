package org.ctfdesk.cli.console;

import java.nio.file.Files;
import java.nio.file.Path;
import org.ctfdesk.exercise.Exercise;
import org.ctfdesk.exercise.ExerciseFailure;
import org.ctfdesk.exercise.ExerciseText;
import org.ctfdesk.exercise.shipped.Shipped;
import org.ctfdesk.store.StoreFailure;
import org.ctfdesk.store.TextFile;

/** How the commands on exercises find and write them. */
public final class ExerciseFiles {
    public static final String EXTENSION = ".ctfexercise";

    private ExerciseFiles() {}

    /** The exercise that comes with the program under that name, or that a file of that name holds. */
    public static Exercise named(String name, Console console) {
        var shipped = Shipped.of(name);
        if (shipped.isPresent()) {
            return shipped.get().make();
        }
        var file = Path.of(name);
        if (Files.notExists(file)) {
            throw new CommandFailure(console.words().of("cli.exercise.unknown", name));
        }
        try {
            return ExerciseText.open(file);
        } catch (ExerciseFailure failure) {
            throw new CommandFailure(failure.told(console.words()));
        }
    }

    public static void write(Path file, String text, Console console) {
        try {
            TextFile.write(file, text);
        } catch (StoreFailure wrong) {
            throw new CommandFailure(wrong.told(console.words()));
        }
    }
}
