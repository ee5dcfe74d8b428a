package org.ctfdesk.exercise;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The words of an exercise in one language.
 *
 * @param title for a list
 * @param task what the participant is asked to do
 * @param materials texts that come with it, those alone that are other ones in this language, under the same names
 * @param slips what is said of slips, by their ids; those alone that the words of the program do not name
 */
public record Translation(String title, String task, List<Material> materials, SortedMap<String, Said> slips) {
    /**
     * What is said of a slip.
     *
     * @param what the slip in a few words: the solution
     * @param compare the last hint; "" where the rule's own title says it
     */
    public record Said(String what, String compare) {}

    public Translation {
        materials = List.copyOf(materials);
        slips = Collections.unmodifiableSortedMap(new TreeMap<>(slips));
    }

    /** A title and a task alone. */
    public static Translation of(String title, String task) {
        return new Translation(title, task, List.of(), new TreeMap<>());
    }

    /** What another exercise of the same slips says where {@code said} says something else. */
    public static Translation between(Exercise said, Exercise translated) {
        var slips = new TreeMap<String, Said>();
        translated.slips().forEach(slip -> slips.put(slip.id(), new Said(slip.what(), slip.compare())));
        return new Translation(translated.title(), translated.task(),
                translated.materials().stream().filter(material -> !said.materials().contains(material)).toList(), slips);
    }

    /** These materials, each in this language where it is there. */
    List<Material> of(List<Material> said) {
        return said.stream()
                .map(each -> materials.stream().filter(material -> material.name().equals(each.name())).findFirst().orElse(each))
                .toList();
    }

    static SortedMap<String, Translation> sorted(Map<String, Translation> translations) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(translations));
    }
}
