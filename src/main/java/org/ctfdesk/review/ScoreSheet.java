package org.ctfdesk.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.ctfdesk.excel.book.Listing;
import org.ctfdesk.exercise.PlantedSlip;
import org.ctfdesk.rule.engine.FindingText;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;

/** What a trainer reads of the marks: who has how many points, which slips were hard, and what each participant missed. */
public final class ScoreSheet {
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
                            score.hints(), ""))
                    .orElseGet(() -> List.of(mark.who(), "", "", "", "", mark.problem())));
        }
        return new Listing(words.of("exercise.sheet.scores"), words.of("exercise.sheet.scores"),
                List.of(column("who", 30), column("points", 10), column("mended", 10), column("introduced", 12), column("hints", 10),
                        column("problem", 60)),
                rows);
    }

    /** Each slip with how many mended it, the fewest first. */
    public Listing slips() {
        var byId = new TreeMap<String, PlantedSlip>();
        var mended = new TreeMap<String, Integer>();
        for (var mark : marks) {
            mark.score().ifPresent(score -> mark.exercise().orElseThrow().slips().forEach(slip -> {
                byId.put(slip.id(), slip);
                mended.merge(slip.id(), score.outcomes().get(slip.id()).counts() ? 1 : 0, Integer::sum);
            }));
        }
        var rows = byId.values().stream()
                .sorted(Comparator.comparing((PlantedSlip slip) -> mended.get(slip.id())).thenComparing(PlantedSlip::id))
                .<List<Object>>map(slip -> List.of(slip.what(), slip.paragraph(), words.of("exercise.difficulty." + slip.difficulty()),
                        mended.get(slip.id())))
                .toList();
        return new Listing("Slips", words.of("exercise.sheet.slips"),
                List.of(column("what", 60), column("paragraph", 30), column("difficulty", 14), column("mendedBy", 12)), rows);
    }

    /** What each participant did not mend, with its paragraph, and what is new. */
    public Listing feedback() {
        var rows = new ArrayList<List<Object>>();
        var text = new FindingText(words, NumberStyle.POINT);
        for (var mark : marks) {
            mark.score().ifPresent(score -> {
                var exercise = mark.exercise().orElseThrow();
                for (var slip : exercise.slips()) {
                    var outcome = score.outcomes().get(slip.id());
                    if (!outcome.counts()) {
                        rows.add(List.of(mark.who(), text.where(slip.where(), exercise.flawed()), slip.what(), slip.paragraph(),
                                words.of("exercise.outcome." + outcome)));
                    }
                }
                for (var finding : score.introduced()) {
                    rows.add(List.of(mark.who(), text.where(finding, exercise.flawed()), text.what(finding), finding.rule().source()
                            .cited(),
                            words.of("exercise.head.introduced")));
                }
            });
        }
        return new Listing(words.of("exercise.sheet.feedback"), words.of("exercise.sheet.feedback"),
                List.of(column("who", 30), column("slip", 50), column("what", 60), column("paragraph", 30), column("outcome", 20)), rows);
    }

    private Listing.Column column(String head, int width) {
        return new Listing.Column(words.of("exercise.head." + head), width);
    }
}
