package org.ctfdesk.exercise.shipped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ctfdesk.exercise.Brief;
import org.ctfdesk.exercise.Difficulty;
import org.ctfdesk.exercise.Exercise;
import org.ctfdesk.exercise.ExerciseMaker;
import org.ctfdesk.exercise.Translation;
import org.ctfdesk.exercise.Wish;
import org.ctfdesk.exercise.Work;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.text.OfficialLanguages;
import org.ctfdesk.text.Words;

/**
 * An exercise that comes with the program, from the first hour to the third day. Its title and task stand in the words bundle
 * under {@code exercise.ID}.
 *
 * @param id by which commands call it
 * @param day of the workshop, from 1
 * @param minutes how long it should take
 * @param work what is asked
 * @param sample of which it is made
 * @param count how many slips at most are planted; 0 where answers are asked for
 * @param seed by which they are chosen
 * @param codes how the codes of the rules begin that tell them; empty for all
 * @param difficulty of that alone; of every difficulty where nothing
 * @param forms in these tables alone, by the ids of their forms; empty for all
 */
public record Shipped(String id, int day, int minutes, Work work, String sample, int count, long seed, List<String> codes,
        Optional<Difficulty> difficulty, Set<String> forms) {
    private static final List<Shipped> ALL = all("shipped.tsv");

    public Shipped {
        codes = List.copyOf(codes);
        forms = Set.copyOf(forms);
    }

    /** All of them, day by day. */
    public static List<Shipped> all() {
        return ALL;
    }

    /** The one of that id. */
    public static Optional<Shipped> of(String id) {
        return ALL.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Its title in the reader’s language. */
    public String title(Words words) {
        return words.of("exercise." + id + ".title");
    }

    /** The exercise itself, in all languages; the same wherever and in whatever language it is made. */
    public Exercise make() {
        var made = make(Words.in(Locale.ENGLISH));
        var translations = new TreeMap<String, Translation>();
        for (var language : OfficialLanguages.CODES) {
            var words = Words.in(Locale.of(language));
            translations.put(language, isPlanted() ? Translation.of(title(words), task(words)) : Translation.between(made, make(words)));
        }
        return made.with(translations);
    }

    /** True where slips are planted, which the words of the program name in each language. */
    private boolean isPlanted() {
        return count > 0;
    }

    private String task(Words words) {
        return words.of("exercise." + id + ".task");
    }

    private Exercise make(Words words) {
        var brief = new Brief(work, title(words), task(words), minutes);
        var report = Samples.of(sample);
        return switch (work) {
            case MEND, REVIEW, DEADLINE ->
                ExerciseMaker.make(report, brief, new Wish(count, seed, difficulty, forms, "", codes));
            case FILL -> {
                var fill = new FillFromText(words, report);
                yield forms.contains("table6") ? fill.inventory(brief)
                        : forms.contains("table5") ? fill.measures(brief) : fill.shortReport(brief);
            }
            case ARTICLE_6 -> new AdjustedByHand(words).of(brief, report, id + ".txt");
            case FLEXIBILITY -> new ClaimsToState(words).of(brief, report);
            case MERGE -> new TeamsToMerge(words, report).of(brief);
        };
    }

    private static List<Shipped> all(String resource) {
        try (var in = Objects.requireNonNull(Shipped.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Shipped::ofLine)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Shipped ofLine(String line) {
        var cells = line.split("\t");
        return new Shipped(cells[0], Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), Work.valueOf(cells[3]), cells[4],
                Integer.parseInt(cells[5]), Long.parseLong(cells[6]), cells[7].equals("*") ? List.of() : List.of(cells[7].split(",")),
                cells[8].equals("-") ? Optional.empty() : Optional.of(Difficulty.valueOf(cells[8])),
                cells[9].equals("-") ? Set.of() : Set.of(cells[9].split(",")));
    }
}
