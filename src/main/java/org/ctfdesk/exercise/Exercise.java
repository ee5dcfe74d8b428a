package org.ctfdesk.exercise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ctfdesk.report.Report;
import org.ctfdesk.text.Words;

/**
 * A report with slips in it, or with answers still to be given, and what is right.
 *
 * @param id the same for the same report, slips and words
 * @param work what is asked
 * @param title for a list
 * @param task what the participant is asked to do
 * @param minutes how long it should take
 * @param materials texts that come with it
 * @param clean the report as it should be
 * @param flawed the report that is handed out
 * @param slips what was planted or is to be filled in, in the order of the tables
 * @param translations the words by language; empty where it has one language, which nobody noted
 * @param packed what is right, as the file has it: a later version would write a report otherwise
 */
public record Exercise(String id, Work work, String title, String task, int minutes, List<Material> materials, Report clean,
        Report flawed, List<PlantedSlip> slips, SortedMap<String, Translation> translations, String packed) {
    public Exercise {
        materials = List.copyOf(materials);
        slips = List.copyOf(slips);
        translations = Translation.sorted(translations);
    }

    /** An exercise whose id follows from all the rest. */
    public static Exercise of(Brief brief, List<Material> materials, Report clean, Report flawed, List<PlantedSlip> slips) {
        return new Exercise("", brief.work(), brief.title(), brief.task(), brief.minutes(), materials, clean, flawed, slips,
                new TreeMap<>(), "").identified();
    }

    /** The same in these languages; another exercise, by its id. */
    public Exercise with(Map<String, Translation> added) {
        return new Exercise("", work, title, task, minutes, materials, clean, flawed, slips, new TreeMap<>(added), "").identified();
    }

    private Exercise identified() {
        var text = PackedSolution.text(this);
        return new Exercise(PackedSolution.id(this, text), work, title, task, minutes, materials, clean, flawed, slips, translations,
                PackedSolution.pack(text));
    }

    /**
     * The same in the language of these words, as far as it has it: to be shown, under the same id. What is written is the exercise
     * itself, in all of its languages.
     */
    public Exercise in(Words words) {
        var translation = Optional.ofNullable(translations.get(words.locale().getLanguage()));
        var said = slips.stream().map(slip -> translation.map(its -> its.slips().get(slip.id()))
                .map(its -> slip.said(its.what(), its.compare())).orElseGet(() -> slip.in(words))).toList();
        return new Exercise(id, work, translation.map(Translation::title).orElse(title), translation.map(Translation::task).orElse(task),
                minutes, translation.map(its -> its.of(materials)).orElse(materials), clean, flawed, said, translations, packed);
    }

    /** All points that there are. */
    public int points() {
        return slips.stream().mapToInt(slip -> slip.difficulty().points()).sum();
    }
}
