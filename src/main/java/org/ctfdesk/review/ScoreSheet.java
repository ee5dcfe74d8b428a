package org.ctfdesk.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ctfdesk.excel.book.Listing;
import org.ctfdesk.exercise.SlipText;
import org.ctfdesk.exercise.score.Mark;
import org.ctfdesk.exercise.score.Matrix;
import org.ctfdesk.exercise.score.Score;
import org.ctfdesk.rule.engine.FindingText;
import org.ctfdesk.text.CsvText;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;

/** What a trainer reads of the marks: who has how many points, which slips were hard, and what each participant missed. */
public final class ScoreSheet {
    private static final int SECONDS = 60;

    private final List<Mark> marks;
    private final Words words;

    /** @param anonymous numbers stand in the place of names */
    public ScoreSheet(List<Mark> marks, Words words, boolean anonymous) {
        var sorted = new ArrayList<>(marks);
        sorted.sort(Comparator.comparingInt(Mark::points).reversed().thenComparing(Mark::who));
        if (anonymous) {
            for (var i = 0; i < sorted.size(); i++) {
                sorted.set(i, sorted.get(i).named(String.valueOf(i + 1)));
            }
        }
        this.marks = List.copyOf(sorted);
        this.words = words;
    }

    /** The marks, the highest first, under the names that are to be shown. */
    public List<Mark> marks() {
        return marks;
    }

    /** Who has how many points. */
    public Listing scores() {
        var rows = new ArrayList<List<Object>>();
        for (var mark : marks) {
            rows.add(mark.score()
                    .<List<Object>>map(score -> List.of(mark.who(), score.points(), score.mended(), score.introduced().size(),
                            score.hints(), minutes(score), passed(score), besides(score), ""))
                    .orElseGet(() -> List.of(mark.who(), "", "", "", "", "", "", "", mark.problem())));
        }
        return new Listing(words.of("exercise.sheet.scores"), words.of("exercise.sheet.scores"),
                List.of(column("who", 30), column("points", 10), column("mended", 10), column("introduced", 12), column("hints", 10),
                        column("minutes", 14), column("passed", 10), column("beside", 14), column("problem", 60)),
                rows);
    }

    /** Time on task in minutes, to a tenth. */
    private static BigDecimal minutes(Score score) {
        return BigDecimal.valueOf(score.seconds()).divide(BigDecimal.valueOf(SECONDS), 1, RoundingMode.HALF_UP);
    }

    private Object passed(Score score) {
        return score.passed().<Object>map(passed -> words.of(passed ? "exercise.passed" : "exercise.notPassed")).orElse("");
    }

    private static Object besides(Score score) {
        return score.beside() == 0 ? "" : score.beside();
    }

    /** People by slips, the hard ones first. */
    public Listing matrix() {
        var matrix = Matrix.of(marks);
        var columns = new ArrayList<>(List.of(column("who", 30), column("points", 10)));
        for (var i = 0; i < matrix.slips().size(); i++) {
            columns.add(new Listing.Column((i + 1) + " " + matrix.slips().get(i).what(), 22));
        }
        var rows = new ArrayList<List<Object>>();
        for (var mark : marks) {
            var row = new ArrayList<Object>(List.of(mark.who(), mark.score().<Object>map(Score::points).orElse("")));
            matrix.slips().forEach(slip -> row.add(matrix.outcome(mark, slip)
                    .map(outcome -> words.of("exercise.outcome." + outcome)).orElse("")));
            rows.add(row);
        }
        var mended = new ArrayList<Object>(List.of(words.of("exercise.head.mendedBy"), ""));
        matrix.slips().forEach(slip -> mended.add(matrix.mendedBy(slip)));
        rows.add(mended);
        return new Listing(words.of("exercise.sheet.matrix"), words.of("exercise.sheet.matrixTitle"), columns, rows);
    }

    /** Each slip with how many mended it, the fewest first. */
    public Listing slips() {
        var matrix = Matrix.of(marks);
        var rows = matrix.slips().stream()
                .<List<Object>>map(slip -> List.of(slip.what(), slip.paragraph(), words.of("exercise.difficulty." + slip.difficulty()),
                        matrix.mendedBy(slip)))
                .toList();
        return new Listing("Slips", words.of("exercise.sheet.slips"),
                List.of(column("what", 60), column("paragraph", 30), column("difficulty", 14), column("mendedBy", 12)), rows);
    }

    /** What each participant did not mend, with its paragraph, and what is new. */
    public Listing feedback() {
        var rows = new ArrayList<List<Object>>();
        var text = new FindingText(words, NumberStyle.POINT);
        var slips = new SlipText(words, NumberStyle.POINT);
        for (var mark : marks) {
            mark.score().ifPresent(score -> {
                var exercise = mark.exercise().orElseThrow();
                for (var slip : exercise.slips()) {
                    var outcome = score.outcomes().get(slip.id());
                    if (!outcome.counts()) {
                        rows.add(List.of(mark.who(), slips.where(exercise, slip), slip.what(), slip.paragraph(),
                                words.of("exercise.outcome." + outcome)));
                    }
                }
                for (var finding : score.introduced()) {
                    rows.add(List.of(mark.who(), text.where(finding, exercise.flawed()), text.what(finding),
                            finding.rule().source().cited(), words.of("exercise.head.introduced")));
                }
            });
        }
        return new Listing(words.of("exercise.sheet.feedback"), words.of("exercise.sheet.feedback"),
                List.of(column("who", 30), column("slip", 50), column("what", 60), column("paragraph", 30), column("outcome", 20)), rows);
    }

    /** All that goes into the workbook. */
    public List<Listing> all() {
        return List.of(scores(), matrix(), slips(), feedback());
    }

    /** The scores as comma-separated values, with what became of each slip behind them. */
    public String csv() {
        var scores = scores();
        var matrix = matrix();
        var heads = new ArrayList<>(scores.columns().stream().map(Listing.Column::head).toList());
        matrix.columns().stream().skip(2).map(Listing.Column::head).forEach(heads::add);
        var text = new StringBuilder(CsvText.line(heads));
        for (var i = 0; i < scores.rows().size(); i++) {
            var row = new ArrayList<>(scores.rows().get(i).stream().map(String::valueOf).toList());
            matrix.rows().get(i).stream().skip(2).map(String::valueOf).forEach(row::add);
            text.append(CsvText.line(row));
        }
        return text.toString();
    }

    private Listing.Column column(String head, int width) {
        return new Listing.Column(words.of("exercise.head." + head), width);
    }
}
