package org.ctfdesk.cli.exercise;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ctfdesk.cli.console.CommandFailure;
import org.ctfdesk.cli.console.Console;
import org.ctfdesk.cli.console.ExerciseFiles;
import org.ctfdesk.excel.book.ListBook;
import org.ctfdesk.excel.book.WorkbookFailure;
import org.ctfdesk.exercise.ExerciseFailure;
import org.ctfdesk.exercise.score.Mark;
import org.ctfdesk.exercise.score.Marker;
import org.ctfdesk.exercise.score.Matrix;
import org.ctfdesk.exercise.score.Participants;
import org.ctfdesk.handout.FeedbackPage;
import org.ctfdesk.handout.MatrixPicture;
import org.ctfdesk.review.ScoreSheet;
import org.ctfdesk.sheet.Cover;
import org.ctfdesk.store.JsonLines;
import org.ctfdesk.store.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code exercise score}: what participants mended. A file that cannot be marked is a line that says why, never a score. */
@Command(name = "score", mixinStandardHelpOptions = true,
        description =
                "Scores participants’ reports: who mended what, what is new, hints, time on task. Exit code 1: a file could not be marked.")
final class ExerciseScoreCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Participants’ reports, or folders that hold them.")
    private List<Path> files;

    @Option(names = "--exercise", paramLabel = "EXERCISE",
            description = "Marks all by this one, whatever the files carry: a file, or one that comes with the program.")
    private String given;

    @Option(names = "--anonymous", description = "Numbers the participants, in the order of their points.")
    private boolean anonymous;

    @Option(names = "--json", description = "Prints one JSON array, for machines.")
    private boolean json;

    @Option(names = "--csv", paramLabel = "OUT", description = "Writes the scores there, as comma-separated values.")
    private Path csv;

    @Option(names = "--xlsx", paramLabel = "OUT", description = "Writes scores, slips and feedback there, as a workbook.")
    private Path workbook;

    @Option(names = "--svg", paramLabel = "OUT", description = "Writes the matrix there, as a picture for the wall.")
    private Path picture;

    @Option(names = "--feedback", paramLabel = "OUT", description = "Writes feedback there, a page to print for each participant.")
    private Path feedback;

    @Option(names = "--force", description = "Overwrites what is there.")
    private boolean force;

    @Mixin
    private Language language;

    ExerciseScoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        for (var out : new Path[] {csv, workbook, picture, feedback}) {
            if (out != null) {
                console.refuseToOverwriteReport(out, force);
            }
        }
        var words = language.words(console);
        var marker = new Marker(Optional.ofNullable(given).map(name -> ExerciseFiles.named(name, console)), words);
        var marks = new ArrayList<Mark>();
        var names = Participants.names(Participants.files(files));
        names.forEach((file, who) -> marks.add(mark(file, marker).named(who)));
        var sheet = new ScoreSheet(marks, words, anonymous);
        if (json) {
            console.out().println(JsonLines.of(sheet.marks().stream().map(this::member).toList()));
        } else {
            console.out().println(String.join("  ", sheet.scores().columns().stream().map(column -> column.head()).toList()));
            sheet.scores().rows().forEach(row -> console.out()
                    .println(String.join("  ", row.stream().map(String::valueOf).filter(cell -> !cell.isEmpty()).toList())));
        }
        if (csv != null) {
            ExerciseFiles.write(csv, sheet.csv(), console);
        }
        if (picture != null) {
            ExerciseFiles.write(picture, MatrixPicture.of(Matrix.of(sheet.marks()), words), console);
        }
        if (feedback != null) {
            ExerciseFiles.write(feedback, new FeedbackPage(words).of(sheet.marks()), console);
        }
        if (workbook != null) {
            write(sheet);
        }
        return marks.stream().allMatch(mark -> mark.score().isPresent()) ? 0 : 1;
    }

    private Mark mark(Path file, Marker marker) {
        var who = String.valueOf(file.getFileName());
        try {
            return marker.mark(who, console.read(file));
        } catch (ExerciseFailure failure) {
            return Mark.refused(who, failure.told(console.words()));
        } catch (CommandFailure failure) {
            return Mark.refused(who, failure.getMessage());
        }
    }

    private void write(ScoreSheet sheet) {
        var cover = new Cover("", "", "", console.words().of("exercise.sheet.scores"), "", console.year());
        try {
            new ListBook(cover, console.words()).write(workbook, sheet.all(),
                    Progress.UNWATCHED);
        } catch (WorkbookFailure failure) {
            throw new CommandFailure(failure.told(console.words()));
        }
    }

    private Map<String, Object> member(Mark mark) {
        var member = new LinkedHashMap<String, Object>();
        member.put("participant", mark.who());
        member.put("problem", mark.problem());
        mark.score().ifPresent(score -> {
            member.put("exercise", mark.exercise().orElseThrow().id());
            member.put("points", score.points());
            member.put("of", mark.exercise().orElseThrow().points());
            member.put("mended", score.mended());
            member.put("hints", score.hints());
            member.put("newErrors", score.introduced().size());
            member.put("seconds", score.seconds());
            score.passed().ifPresent(passed -> member.put("passed", passed));
            var outcomes = new LinkedHashMap<String, Object>();
            score.outcomes().forEach((slip, outcome) -> outcomes.put(slip, outcome.name()));
            member.put("slips", outcomes);
        });
        return member;
    }
}
