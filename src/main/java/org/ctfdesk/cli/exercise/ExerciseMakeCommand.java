package org.ctfdesk.cli.exercise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.ctfdesk.cli.console.CommandFailure;
import org.ctfdesk.cli.console.Console;
import org.ctfdesk.cli.console.ExerciseFiles;
import org.ctfdesk.edit.AnswerReader;
import org.ctfdesk.exercise.Brief;
import org.ctfdesk.exercise.Difficulty;
import org.ctfdesk.exercise.Exercise;
import org.ctfdesk.exercise.ExerciseFailure;
import org.ctfdesk.exercise.ExerciseMaker;
import org.ctfdesk.exercise.ExerciseText;
import org.ctfdesk.exercise.OwnSlips;
import org.ctfdesk.exercise.Slip;
import org.ctfdesk.exercise.Wish;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Report;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.store.ReportFile;
import org.ctfdesk.text.CsvFile;
import org.ctfdesk.text.Failure;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.ReadingFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code exercise make}: plants slips into a report, each tried on a copy first. */
@Command(name = "make", mixinStandardHelpOptions = true,
        description = "Makes an exercise: plants slips into a report, each found by its rule. The same seed gives the same exercise.")
final class ExerciseMakeCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--from", paramLabel = "FILE", description = "A report, or a workbook of ours, without errors.")
    private Path from;

    @Option(names = "--sample", paramLabel = "NAME", description = "A sample report in its place (default: by the kind of Party).")
    private String sample;

    @Option(names = "--party", paramLabel = "developing|developed",
            description = "The kind of Party: which sample is taken, and what --from has to be (default: developing).")
    private Who party;

    @Option(names = "--own", paramLabel = "CSV",
            description = "Slips of your own beside the chosen ones: place, answer, what is wrong, paragraph, what to compare, difficulty.")
    private Path own;

    @Option(names = "--count", paramLabel = "N", description = "How many slips (default: ${DEFAULT-VALUE}).")
    private int count = 10;

    @Option(names = "--seed", paramLabel = "N", description = "By which they are chosen (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--difficulty", paramLabel = "easy|medium|hard", description = "Of that alone.")
    private Difficulty difficulty;

    @Option(names = "--table", paramLabel = "TABLE", description = "In that table alone, such as 5; may be given several times.")
    private List<String> tables = List.of();

    @Option(names = "--paragraph", paramLabel = "TEXT", description = "Of rules alone whose paragraph contains that, such as 82.")
    private String paragraph = "";

    @Option(names = "--title", paramLabel = "TEXT", description = "Its title.")
    private String title;

    @Option(names = "--task", paramLabel = "TEXT", description = "What the participant is asked to do.")
    private String task;

    @Option(names = "--minutes", paramLabel = "N", description = "How long it should take (default: ${DEFAULT-VALUE}).")
    private int minutes = 60;

    @Option(names = "--copies", paramLabel = "N", description = "So many different ones, in the folder that -o names.")
    private int copies = 1;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE", description = "Where to write it; a folder with --copies.")
    private Path output;

    @Option(names = "--force", description = "Overwrites what is there.")
    private boolean force;

    /** The kinds of Parties that the guidelines tell apart. */
    private enum Who {
        DEVELOPING("host"),
        DEVELOPED("buyer");

        private final String sample;

        Who(String sample) {
            this.sample = sample;
        }
    }

    ExerciseMakeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (count < (own == null ? 1 : 0) || copies < 1 || minutes < 1) {
            throw new CommandFailure(console.words().of("cli.exercise.none"));
        }
        var clean = from != null ? console.read(from) : sample();
        if (party != null && clean.profile().party().developing() != (party == Who.DEVELOPING)) {
            throw new CommandFailure(console.words().of("cli.exercise.otherParty", clean.profile().party().name()));
        }
        var forms = forms();
        var slips = own(clean);
        if (copies > 1) {
            makeFolder();
        }
        for (var i = 0; i < copies; i++) {
            var number = String.format("%02d", i + 1);
            var file = copies == 1 ? output : output.resolve("exercise-" + number + ExerciseFiles.EXTENSION);
            console.refuseToOverwrite(file, force);
            var exercise = make(clean, forms, seed + i, slips);
            if (exercise.slips().isEmpty()) {
                throw new CommandFailure(console.words().of(count == 0 ? "cli.exercise.noOwn" : "cli.exercise.nothingFits"));
            }
            ExerciseFiles.write(file, ExerciseText.write(exercise), console);
            console.err().println(console.words().of("cli.exercise.made", file, exercise.slips().size(), exercise.points()));
            if (exercise.slips().size() < count + slips.size()) {
                console.err().println(console.words().of("cli.exercise.fewer", count + slips.size(), exercise.slips().size()));
            }
        }
        return 0;
    }

    private Exercise make(Report clean, Set<String> forms, long seeded, List<Slip> slips) {
        var wish = new Wish(count, seeded, Optional.ofNullable(difficulty), forms, paragraph, List.of());
        var words = console.words();
        return ExerciseMaker.make(clean, Brief.mend(isGiven(title) ? title : words.of("exercise.own.title", count + slips.size()),
                isGiven(task) ? task : words.of("exercise.own.task"), minutes), wish, slips);
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }

    private List<Slip> own(Report clean) {
        if (own == null) {
            return List.of();
        }
        try {
            return OwnSlips.read(CsvFile.read(own), clean, new AnswerReader(NumberStyle.PLAIN, console.words()), console.words());
        } catch (ExerciseFailure | ReadingFailure failure) {
            throw new CommandFailure(((Failure) failure).told(console.words()));
        }
    }

    private void makeFolder() {
        try {
            Files.createDirectories(output);
        } catch (IOException wrong) {
            throw new CommandFailure(ReportFile.writing(output, wrong).told(console.words()));
        }
    }

    private Report sample() {
        if (sample == null) {
            return Samples.of((party == null ? Who.DEVELOPING : party).sample);
        }
        if (Samples.all().stream().noneMatch(each -> each.name().equals(sample))) {
            throw new CommandFailure(console.words().of("cli.noSample", sample));
        }
        return Samples.of(sample);
    }

    private Set<String> forms() {
        var forms = new HashSet<String>();
        for (var table : tables) {
            forms.add(Forms.ALL.stream()
                    .filter(form -> form.number().equals(table) || form.id().equals(table))
                    .map(Form::id)
                    .findFirst()
                    .orElseThrow(() -> new CommandFailure(console.words().of("cli.noForm", table))));
        }
        return forms;
    }
}
