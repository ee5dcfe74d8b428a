package org.ctfdesk.handout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ctfdesk.manual.Manual;
import org.ctfdesk.text.Words;

/**
 * Pages for a workshop, to be printed or shown: for each exercise a sheet for participants (nothing of the solution in it) and one for
 * the trainer, an agenda of one, two and three days with what is learnt by paragraph, and cards on notation keys, flexibility and the
 * signs of Article 6. Plain HTML, no network.
 */
public final class Handouts {
    /** The first page: the trainer's guide. */
    public static final String GUIDE = "index.html";

    private final Words words;
    private final List<Named> exercises;

    /** Pages for these exercises, in their order, each in the language of these words as far as it has it. */
    public Handouts(Words words, List<Named> exercises) {
        this.words = words;
        this.exercises = exercises.stream().map(each -> new Named(each.name(), each.exercise().in(words))).toList();
    }

    /** Every page by its file name. */
    public Map<String, String> pages() {
        var pages = new TreeMap<String, String>();
        pages.put("manual.css", Manual.style());
        pages.put(GUIDE, new GuidePage(words).of(exercises));
        for (var card : Card.values()) {
            pages.put(card.file(), new CardPage(words).of(card));
        }
        for (var each : exercises) {
            pages.put(taskFile(each), new TaskPage(words).of(each.exercise()));
            pages.put(solutionFile(each), new SolutionPage(words).of(each.exercise()));
        }
        return pages;
    }

    /**
     * Writes every page into {@code folder}, over those of these names that are there.
     *
     * @throws IOException where the folder cannot be written
     */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var page : pages().entrySet()) {
            Files.writeString(folder.resolve(page.getKey()), page.getValue(), StandardCharsets.UTF_8);
        }
    }

    static String taskFile(Named each) {
        return "task-" + each.name() + ".html";
    }

    static String solutionFile(Named each) {
        return "solution-" + each.name() + ".html";
    }
}
