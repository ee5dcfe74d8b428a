package org.ctfdesk.cli.exercise;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.ctfdesk.cli.console.CommandFailure;
import org.ctfdesk.cli.console.Console;
import org.ctfdesk.cli.console.ExerciseFiles;
import org.ctfdesk.excel.book.ListBook;
import org.ctfdesk.excel.book.Progress;
import org.ctfdesk.excel.book.WorkbookFailure;
import org.ctfdesk.exercise.Exercise;
import org.ctfdesk.exercise.ExerciseFailure;
import org.ctfdesk.exercise.ExerciseText;
import org.ctfdesk.exercise.Marking;
import org.ctfdesk.review.Mark;
import org.ctfdesk.review.ScoreSheet;
import org.ctfdesk.sheet.Cover;
import org.ctfdesk.store.JsonLines;
import org.ctfdesk.text.CsvText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code exercise score}: what participants mended. A file that cannot be marked is a line that says why, never a score. */
@Command(name = "score", mixinStandardHelpOptions = true,
        description =
                "Scores participants’ reports: who mended what, what is new, which hints were taken. Exit code 1: a file could not be marked.")
final class ExerciseScoreCommand implements Callable<Integer> {
    private final Console console;
    private final Map<String, Marking> markings = new TreeMap<>();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Participants’ reports.")
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

    @Option(names = "--force", description = "Overwrites what is there.")
    private boolean force;

    ExerciseScoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        for (var out : new Path[] {csv, workbook}) {
            if (out != null) {
                console.refuseToOverwrite(out, force);
            }
        }
        var wanted = given == null ? null : ExerciseFiles.named(given, console);
        var marks = new ArrayList<Mark>();
        files.stream().sorted().forEach(file -> marks.add(mark(file, wanted)));
        var sheet = new ScoreSheet(marks, console.words(), anonymous);
        if (json) {
            console.out().println(JsonLines.of(sheet.marks().stream().map(this::member).toList()));
        } else {
            sheet.scores().rows().forEach(row -> console.out()
                    .println(String.join("  ", row.stream().map(String::valueOf).toList()).strip()));
        }
        if (csv != null) {
            ExerciseFiles.write(csv, csv(sheet), console);
        }
        if (workbook != null) {
            write(sheet);
        }
        return marks.stream().allMatch(mark -> mark.score().isPresent()) ? 0 : 1;
    }

    private Mark mark(Path file, Exercise wanted) {
        var who = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        try {
            var report = console.read(file);
            var exercise = wanted != null ? wanted : ExerciseText.of(report, who);
            if (wanted != null && ExerciseText.isIn(report)) {
                refuseAnother(ExerciseText.id(report, who), wanted, who);
            }
            var marking = markings.computeIfAbsent(exercise.id(), made -> new Marking(exercise));
            return Mark.of(who, exercise, marking.score(ExerciseText.attempt(exercise, report, who)));
        } catch (ExerciseFailure failure) {
            return Mark.refused(who, failure.told(console.words()));
        } catch (CommandFailure failure) {
            return Mark.refused(who, failure.getMessage());
        }
    }

    private static void refuseAnother(String id, Exercise wanted, String who) throws ExerciseFailure {
        if (!id.equals(wanted.id())) {
            throw new ExerciseFailure("other", null, who, id, wanted.id());
        }
    }

    private static String csv(ScoreSheet sheet) {
        var scores = sheet.scores();
        var text = new StringBuilder(CsvText.line(scores.columns().stream().map(column -> column.head()).toList()));
        scores.rows().forEach(row -> text.append(CsvText.line(row.stream().map(String::valueOf).toList())));
        return text.toString();
    }

    private void write(ScoreSheet sheet) {
        var cover = new Cover("", "", "", console.words().of("exercise.sheet.scores"), "", console.year());
        try {
            new ListBook(cover, console.words()).write(workbook, List.of(sheet.scores(), sheet.slips(), sheet.feedback()),
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
            var outcomes = new LinkedHashMap<String, Object>();
            score.outcomes().forEach((slip, outcome) -> outcomes.put(slip, outcome.name()));
            member.put("slips", outcomes);
        });
        return member;
    }
}
